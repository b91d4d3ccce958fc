import { understand } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { inputsOf, longest } from './inputs.ts'

const locales = ['en', 'de', 'ru', 'es', 'pt', 'hi', undefined]
export const readingOf = (locale: string | undefined): Reading => ({ nowMs: Date.parse('2026-11-24T13:35:00Z'), zone: 'Europe/Berlin', ...(locale ? { locale } : {}) })

export interface Timed { input: string, locale: string | undefined, ms: number }

const timeOf = (input: string, reading: Reading): number => {
  const startedAt = performance.now()
  understand(input, reading)
  return performance.now() - startedAt
}

/** Milliseconds of processor time, best of three: a shared machine only ever adds to the time on the clock. */
export const bestOf = (input: string, locale: string | undefined): number => Math.min(...Array.from({ length: 3 }, () => {
  const before = process.cpuUsage()
  understand(input, readingOf(locale))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}))

const mostSlow = 40

/** Reads so many inputs of a seed; an exception goes on to the caller with its input. The slowest, measured again, slowest first. */
export function fuzzed(seed: number, count: number): Timed[] {
  const slowest: Timed[] = []
  let index = 0
  for (const input of inputsOf(seed)) {
    if (index++ === count) break
    const locale = locales[index % locales.length]
    let ms: number
    try {
      ms = timeOf(input, readingOf(locale))
    } catch (error) {
      throw new Error(`seed ${seed}, input ${index}, locale ${locale}: ${JSON.stringify(input)}`, { cause: error })
    }
    if (ms <= (slowest.at(-1)?.ms ?? 0) && slowest.length >= mostSlow) continue
    slowest.push({ input, locale, ms })
    slowest.sort((one, other) => other.ms - one.ms)
    slowest.length = Math.min(slowest.length, mostSlow)
  }
  return slowest.map(({ input, locale }) => ({ input, locale, ms: bestOf(input, locale) })).sort((one, other) => other.ms - one.ms)
}

/** Texts that make every reader try at every word: what a reader looks for again and again. */
const pieces = ['a ', 'at ', 'um ', 'в ', 'a las ', 'às ', '9 ', '9, ', '1h30m ', 'in ', 'every ', 'jeden Montag und ', 'каждый ', 'cada ', 'har ', 'हर ', 'the last ', 'and then ', 'monday ', 'montag ', 'mañana ', 'amanhã ', 'завтра ', 'kal ', 'कल ', '"', '\n', 'remind me ', '5 ', 'half past ', 'xqz ', '. ']

export const full = 4096

/** How much longer a text of 4,096 characters takes than one of 512, worst piece first; eight times is linear. */
export const growth = (): { piece: string, factor: number, ms: number }[] => pieces.map((piece) => {
  const [short, long] = [512, full].map(size => bestOf(piece.repeat(size).slice(0, size), undefined)) as [number, number]
  return { piece, factor: long / short, ms: long }
}).sort((one, other) => other.factor - one.factor)

export { longest }
