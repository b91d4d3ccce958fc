/**
 * Scores the domain on corpora of others: `node bench/corpora.ts DIR [--misses] [--write]`. Fails below the floors stated beside each score.
 * The corpora are read where they are and never copied. `--write` puts the figures into docs/language.md.
 */
import { scoreChrono } from './corpora/chrono.ts'
import { scoreDuckling } from './corpora/duckling.ts'
import { scoreNl60 } from './corpora/nl60.ts'
import { writePage } from './corpora/page.ts'
import { scoreRecognizers } from './corpora/recognizers.ts'
import { scoreRecurrent } from './corpora/recurrent.ts'
import { passes, type Score } from './corpora/score.ts'
import { scoreClockChanges, scoreRfcExamples, scoreZoneEdges } from './corpora/tables.ts'
import { scoreTelegram } from './corpora/telegram.ts'
import { scoreOwn } from './corpora/utterances.ts'

const scorers: Record<string, (folder: string) => Score[] | null | Promise<Score[] | null>> = {
  'nl-60-inputs.tsv': scoreNl60,
  'recurrent-english-rrule.tsv': scoreRecurrent,
  'duckling-english-time.tsv': scoreDuckling,
  'chrono-english-tests.tsv': scoreChrono,
  'recognizers-english-datetime.json': scoreRecognizers,
  'rfc5545-rrule-examples.json': scoreRfcExamples,
  'rrule-dst-cases.json': scoreClockChanges,
  'tz-edge-cases.json': scoreZoneEdges,
  'telegram-bot-api-10.1-spec.json': scoreTelegram,
}

const floorText = ({ floor }: Score): string => 'atLeast' in floor ? `floor ${(Math.min(floor.atLeast, 1) * 100).toFixed(0)} %` : `at most ${floor.atMost}`

function report(score: Score, showMisses: boolean): boolean {
  const { name, hits, total, misses } = score
  const leftOut = Object.entries(score.leftOut ?? {}).map(([reason, rows]) => `; ${rows} left out: ${reason}`).join('')
  const share = 'atLeast' in score.floor ? ` ${(hits / total * 100).toFixed(1)} %` : ''
  console.log(`${passes(score) ? 'ok  ' : 'FAIL'} ${name}: ${hits} of ${total}${share} (${floorText(score)}${leftOut})`)
  if (showMisses || (!passes(score) && 'atLeast' in score.floor && score.floor.atLeast >= 1)) for (const miss of misses) console.log(`       ${miss}`)
  return passes(score)
}

const [folder, ...options] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: npm run corpora -- DIR [--misses] [--write]')
  process.exit(2)
}

const all: Score[] = []
for (const [file, score] of Object.entries(scorers)) {
  const scores = await score(folder)
  if (!scores) console.log(`skip ${file}: not here, or its checker is not`)
  all.push(...scores ?? [])
}
all.push(...scoreOwn())
const failed = all.filter(score => !report(score, options.includes('--misses'))).length
if (options.includes('--write')) writePage(all.filter(({ name }) => !name.startsWith('Telegram')))
console.log(failed ? `${failed} below their floor` : 'All at or above their floors')
process.exitCode = failed ? 1 : 0
