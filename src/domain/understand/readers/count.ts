import type { Limit } from '../limits.ts'
import type { PhraseReader } from '../meaning.ts'
import { nothingSaid } from '../repeats.ts'
import { skipRun, type Runs } from '../runs.ts'
import { skip, textAt, type Reader, type Token } from '../tokens.ts'

type Words = ReadonlySet<string>

export interface CountWords {
  cardinal: Reader<number>
  /** "times" */
  times: Words
  /** Before the number and behind "times": "only", "in total". */
  leads: Runs
  tails: Runs
  /** How often in one word: "twice". */
  words?: ReadonlyMap<string, number>
  /** Behind "times" it is no end: "5 times in the week". */
  notBefore?: Words
}

const mostLeads = 3

function skipLeads(tokens: Token[], at: number, leads: Runs): number {
  let to = at
  for (let more = 0; more < mostLeads; more++) to = skipRun(tokens, to, leads) ?? to
  return to
}

/** Reads how often a repetition comes: "6 times", "only twice", "5x in total". */
export const countReader = ({ cardinal, times, leads, tails, words, notBefore }: CountWords): Reader<Limit> => (tokens, at) => {
  const start = skipLeads(tokens, at, leads)
  const word = words?.get(textAt(tokens, start))
  const number = word === undefined && !times.has(textAt(tokens, start)) ? cardinal(tokens, start) : null
  const to = word ? start + 1 : number && skip(tokens, number.to, times)
  const count = word ?? number?.value ?? 0
  if (!to || count < 1 || notBefore?.has(textAt(tokens, to))) return null
  const tail = skipRun(tokens, to, tails)
  const isLed = tail !== null || tokens.slice(at, start).some(({ kind }) => kind === 'word')
  return { value: { type: 'count', count, ...(isLed ? { led: true as const } : {}) }, to: tail ?? to }
}

const mostDays = 60

/** Reads so many of a weekday: "for the next 5 mondays", "die nächsten 5 Montage". */
export const countedWeekdays = (leads: Runs, cardinal: Reader<number>, weekday: Reader<number>): PhraseReader => (tokens, at) => {
  const lead = skipRun(tokens, at, leads)
  const number = lead === null ? null : cardinal(tokens, lead)
  const day = number && number.value > 1 && number.value <= mostDays ? weekday(tokens, number.to) : null
  return number && day && { value: { kind: 'repeat', repeat: { ...nothingSaid, weekdays: [{ weekday: day.value, ordinal: 0 }], count: number.value } }, to: day.to }
}
