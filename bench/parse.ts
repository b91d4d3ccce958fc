import { loadavg } from 'node:os'
import * as chrono from 'chrono-node'
import { understand } from '../src/domain/understand.ts'
import { languagesWritten, utterancesIn } from '../test/domain/utterances/rows.ts'
import { readingOf } from './fuzz/check.ts'

/** chrono's parser of each language that it has; Hindi it has not. */
const parsers: Record<string, Pick<chrono.Chrono, 'parse'>> = { en: chrono.en.casual, de: chrono.de.casual, es: chrono.es.casual, pt: chrono.pt.casual, ru: chrono.ru.casual }
const rounds = 5

/** Microseconds an input takes: best of five rounds over all of them, since a shared machine only ever adds to it. */
function microseconds(inputs: readonly string[], read: (input: string) => unknown): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    for (const input of inputs) read(input)
    best = Math.min(best, (performance.now() - startedAt) * 1000 / inputs.length)
  }
  return best
}

/** `npm run bench -- parse`: the own utterances of a language, read here and by chrono-node, which knows no repetitions. */
export async function parse(): Promise<boolean> {
  console.log(`microseconds an utterance, load ${loadavg()[0]?.toFixed(1)}`)
  const rows = languagesWritten().map((language) => {
    const inputs = utterancesIn(language).map(({ input }) => input)
    const reading = readingOf(language)
    const parser = parsers[language]
    const own = microseconds(inputs, input => understand(input, reading))
    const other = parser ? microseconds(inputs, input => parser.parse(input, new Date(reading.nowMs), { forwardDate: true })) : null
    return { language, inputs: inputs.length, punctual: Math.round(own), chrono: other && Math.round(other) }
  })
  console.table(rows)
  return rows.every(({ punctual, chrono }) => chrono === null || punctual <= chrono)
}
