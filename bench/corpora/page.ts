import { readFileSync, writeFileSync } from 'node:fs'
import { causeOf, causesInOrder } from './causes.ts'
import { passes, type Score } from './score.ts'

const page = new URL('../../docs/language.md', import.meta.url)
const marks = ['<!-- figures: written by `npm run corpora -- DIR --write` -->', '<!-- end of figures -->'] as const

const said = (miss: string): string => miss.split(' -> ')[0]!
const code = (text: string): string => `\`${text.replaceAll('`', '\'').replaceAll('|', '/')}\``
const share = ({ hits, total }: Score): string => `${(hits / total * 100).toFixed(1)} %`
const floorOf = ({ floor }: Score): string => 'atLeast' in floor ? `${(Math.min(floor.atLeast, 1) * 100).toFixed(0)} %` : `at most ${floor.atMost}`

function table(scores: readonly Score[]): string[] {
  return ['| set | right | share | floor | left out by a convention |', '|---|---|---|---|---|', ...scores.map(score => {
    const leftOut = Object.entries(score.leftOut ?? {}).map(([why, rows]) => `${rows}: ${why}`).join('; ')
    return `| ${score.name}${passes(score) ? '' : ' **(below)**'} | ${score.hits} of ${score.total} | ${'atLeast' in score.floor ? share(score) : ''} | ${floorOf(score)} | ${leftOut} |`
  })]
}

function missed(scores: readonly Score[]): string[] {
  const byCause = Map.groupBy(scores.flatMap(({ misses }) => misses), causeOf)
  return causesInOrder.flatMap((why) => {
    const misses = [...new Set((byCause.get(why) ?? []).map(said))]
    return misses.length ? [`- **${why}** (${misses.length}): ${misses.map(code).join(', ')}`] : []
  })
}

/** Puts the figures of this run into docs/language.md. */
export function writePage(scores: readonly Score[]): void {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])]
  if (from < 0 || to < from) throw new Error(`docs/language.md lacks the lines "${marks[0]}" and "${marks[1]}"`)
  const written = [marks[0], '', ...table(scores), '', 'What is missed, by its cause (a text that several sets hold is listed once):', '', ...missed(scores), '', ''].join('\n')
  writeFileSync(page, text.slice(0, from) + written + text.slice(to))
}
