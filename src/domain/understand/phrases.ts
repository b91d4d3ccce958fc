import { amount, unit, type Amount } from './amount.ts'
import { clock, dayPart, type Clock } from './clock.ts'
import { command } from './command.ts'
import { date, isDoubtful } from './date.ts'
import type { DateSpec, DayOrder } from './dates.ts'
import { limit, type Limit } from './limits.ts'
import { repeat } from './repeat.ts'
import type { RepeatSpec } from './repeats.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from './tokens.ts'
import { dayParts, words, type DayPart } from './words.ts'
import { zoneName } from './zoneName.ts'

export type Meaning =
  | { kind: 'repeat', repeat: RepeatSpec }
  | { kind: 'date', date: DateSpec, doubtful: boolean }
  | { kind: 'delay', amount: Amount }
  | { kind: 'clock', clocks: Clock[], plain: boolean }
  | { kind: 'part', part: DayPart, today: boolean }
  | { kind: 'limit', limit: Limit }
  | { kind: 'zone', abbreviation: string }
  | { kind: 'command' }

/** A stretch of tokens that may be about time. */
export type Phrase = Meaning & { from: number, to: number }

type PhraseReader = (tokens: Token[], at: number, order: DayOrder) => Read<Meaning> | null

const as = <Value>(read: Read<Value> | null, meaning: (value: Value) => Meaning): Read<Meaning> | null => read && { value: meaning(read.value), to: read.to }

const delayWords = words('in after within +')

/** in 2 hours, in an hour and a half, 20 min from now. */
const delay: PhraseReader = (tokens, at) => {
  const marked = skip(tokens, at, delayWords) ?? (textAt(tokens, at - 1) === 'timer' ? skip(tokens, at, words('for')) : null)
  const length = amount(tokens, skipAll(tokens, marked ?? at, words('about around exactly another the next just approximately')))
  const ago = length && skipWords(tokens, length.to, 'ago')
  if (length && ago) return { value: { kind: 'delay', amount: { months: -length.value.months, days: -length.value.days, seconds: -length.value.seconds } }, to: ago }
  if (!length || !length.value.seconds) return null
  const later = skipWords(tokens, length.to, 'from', 'now') ?? skipWords(tokens, length.to, 'later') ?? skipWords(tokens, length.to, 'hence')
  return marked ?? later ? { value: { kind: 'delay', amount: length.value }, to: later ?? length.to } : null
}

/** "Every 4 hours starting at 8am": where a repetition begins on its first day. */
export const startWords = words('starting beginning')
const clockWords = words('at @ by around about approximately from for before ~')
const determiners = words('the a an my his her our their its your')

function clocks(tokens: Token[], at: number): Read<Meaning> | null {
  let start = skipAll(tokens, skip(tokens, at, startWords) ?? at, words('at @ by around about approximately ~'))
  const marked = start > at
  if (!marked) start = skip(tokens, at, clockWords) ?? at
  if (!marked && determiners.has(textAt(tokens, at - 1))) return null
  const first = clock(tokens, start, marked) ?? range(tokens, start, marked)
  if (!first) return null
  const found = [first.value]
  let to = skipRange(tokens, first.to)
  for (let more = 0; more < 12 && to === (more === 0 ? first.to : to); more++) {
    const joint = skipAll(tokens, to, words(', and & / or'))
    const nextAt = skip(tokens, joint, words('at')) ?? joint
    const next = joint > to ? clock(tokens, nextAt, marked && tokens[nextAt]?.kind === 'number') : null
    // "at 9, 5 times", "at 9 and 2 hours later": the number counts something.
    if (!next || (next.value.bare && isCounted(tokens, next.to))) break
    found.push(next.value)
    to = next.to
  }
  return { value: { kind: 'clock', clocks: found, plain: first.value.bare && !marked }, to }
}

const counted = words('times time x occurrences')
const isCounted = (tokens: Token[], at: number): boolean => counted.has(textAt(tokens, at)) || unit(tokens, at) !== null

/** "3-4pm" begins at three in the afternoon. */
function range(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const from = clock(tokens, at, true)
  const joint = from && skip(tokens, from.to, words('- – to'))
  const until = joint ? clock(tokens, joint, marked) : null
  if (!from || !until || (!marked && until.value.half === null)) return null
  const half = from.value.half ?? until.value.half
  const hour = from.value.half === null && half === 'pm' && from.value.hour < 12 ? from.value.hour + 12 : from.value.hour
  return { value: { ...from.value, hour, half: half === 'pm' && hour - 12 > until.value.hour - 12 ? 'am' : half, bare: false }, to: until.to }
}

/** The token after "-11am" where a clock is the first of a range. */
function skipRange(tokens: Token[], at: number): number {
  const joint = skip(tokens, at, words('- – to until till'))
  const until = joint ? clock(tokens, joint, false) : null
  return until?.to ?? at
}

const part: PhraseReader = (tokens, at) => {
  if (textAt(tokens, at) === 'tonight' || skipWords(tokens, at, 'this', 'night')) return { value: { kind: 'part', part: 'tonight', today: true }, to: textAt(tokens, at) === 'tonight' ? at + 1 : at + 2 }
  return as(dayPart(tokens, at), value => ({ kind: 'part', part: value, today: textAt(tokens, at) === 'this' }))
}

const readers: PhraseReader[] = [
  command,
  (tokens, at) => as(repeat(tokens, at), value => ({ kind: 'repeat', repeat: value })),
  delay,
  (tokens, at, order) => {
    const read = date(tokens, at, order)
    return as(read, value => ({ kind: 'date', date: value, doubtful: read !== null && isDoubtful(tokens, at, read.to) }))
  },
  part,
  clocks,
  (tokens, at, order) => as(limit(tokens, at, order), value => ({ kind: 'limit', limit: value })),
]

/** Marks that a phrase may begin with; any other mark is text. */
const leadingMarks = '@~+,'
const opening = '([{<,;:—–…>|•*'
const ending = ',.!?;:)]}>…—–|*'

/** A phrase may not begin or end inside a word, number, date, address or link. */
const startsCleanly = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  return !token?.glued || (before?.kind === 'mark' && (opening.includes(before.text) || before.text.codePointAt(0)! > 0x2000))
}

function endsCleanly(tokens: Token[], to: number): boolean {
  const next = tokens[to]
  // ISO 8601 glues the time to its date by a T.
  if (!next?.glued || (tokens[to - 1]?.text === 't' && tokens[to - 1]?.glued)) return true
  if (next.kind !== 'mark' || !(ending.includes(next.text) || next.text.codePointAt(0)! > 0x2000)) return false
  return !(tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'number' && ':.,'.includes(next.text))
}

/** Words that are time only behind another phrase: "tomorrow morning", "9:00 EST". */
function dependent(tokens: Token[], at: number, before: Phrase | undefined): Read<Meaning> | null {
  if (before?.to !== at) return null
  const bare = dayParts.get(textAt(tokens, at))
  if (bare && (before.kind === 'date' || before.kind === 'repeat')) return { value: { kind: 'part', part: bare, today: false }, to: at + 1 }
  return before.kind === 'clock' ? as(zoneName(tokens, at), abbreviation => ({ kind: 'zone', abbreviation })) : null
}

/** Every stretch that reads as time, left to right; of several readings from one place the longest. */
export function phrasesOf(tokens: Token[], order: DayOrder): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const readable = token && !token.quoted && (token.kind !== 'mark' || leadingMarks.includes(token.text)) && (startsCleanly(tokens, at) || phrases.at(-1)?.to === at)
    const readings = readable
      ? [dependent(tokens, at, phrases.at(-1)), ...readers.map(read => read(tokens, at, order))].filter(read => read !== null && read.to > at && endsCleanly(tokens, read.to))
      : []
    const longest = readings.reduce((best, read) => (read && read.to > (best?.to ?? at) ? read : best), null)
    if (longest) phrases.push({ ...longest.value, from: at, to: longest.to })
    at = longest?.to ?? at + 1
  }
  return phrases
}
