import type { Clock } from '../../clocks.ts'
import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { clock } from './clock.ts'
import { smallWords } from './smallWords.ts'
import { isDay } from './weekdays.ts'
import { dayParts, startWords } from './vocabulary.ts'

const clockWords = words('at @ by around about approximately from for before ~')
const determiners = words('the a an my his her our their its your')

export function clocks(tokens: Token[], at: number): Read<Meaning> | null {
  const by = textAt(tokens, at) === 'by' ? at + 1 : at
  // "Drop by at 5": what has "at" needs no "by".
  if (by > at && textAt(tokens, by) === 'at') return null
  let start = skipAll(tokens, skip(tokens, by, startWords) ?? by, words('at @ around about approximately ~'))
  if (start > by) start = skipAll(tokens, start, words('like maybe roughly exactly say'))
  const deadline = skipWords(tokens, at, 'no', 'later', 'than')
  if (deadline) start = deadline
  const marked = start > at || isBehindPart(tokens, at) || isRangeBehindDay(tokens, at)
  if (!marked) start = skip(tokens, at, clockWords) ?? at
  const first = clock(tokens, start, marked) ?? range(tokens, start, marked)
  const alone = first ? null : fourDigits(tokens, at)
  if ((!first && !alone) || (!marked && determiners.has(textAt(tokens, at - 1)) && !isBefore(tokens, at - 2)) || isScore(tokens, at)) return null
  if (!first) return alone
  const found = [first.value]
  const until = rangeEnd(tokens, first.to, marked)
  let to = until?.to ?? first.to
  let doubtful = false
  for (let more = 0; more < 12 && to === (more === 0 ? first.to : to); more++) {
    const joint = skipAll(tokens, to, words(', and & / or +'))
    const nextAt = skip(tokens, joint, words('at')) ?? joint
    // "8am 2pm 8pm": full times need nothing between them.
    const next = joint > to ? clock(tokens, nextAt, marked && tokens[nextAt]?.kind === 'number') : isFull(found.at(-1)!) ? full(tokens, to) : null
    // "at 9, 5 times", "at 9 and 2 hours later": the number counts something.
    if (!next || (next.value.bare && isCounted(tokens, next.to))) break
    doubtful ||= isEither(tokens, to)
    found.push(next.value)
    to = next.to
  }
  return { value: { kind: 'clock', clocks: found, plain: first.value.bare && !marked, ...(doubtful ? { doubtful } : {}), ...(until ? { until: until.value } : {}) }, to }
}

/** "15 min before my 3pm call": what is counted from is the time. */
const isBefore = (tokens: Token[], at: number): boolean => textAt(tokens, at) === 'before' && unit(tokens, at - 1) !== null

/** "thurs 10-12 plumber" */
const isRangeBehindDay = (tokens: Token[], at: number): boolean => tokens[at]?.kind === 'number' && ['-', '–'].includes(textAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued === true
  && isDay(textAt(tokens, at - 1)) && !tokens[at + 3]?.glued && !isCounted(tokens, at + 3) && !isThings(textAt(tokens, at + 3))

/** "tonight 9 movie", "tomorrow morning 7 gym"; fewer than three are things more often than an hour. */
function isBehindPart(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false
  const before = textAt(tokens, at - 1)
  return (before === 'tonight' || (dayParts.has(before) && Number(textAt(tokens, at)) > 2)) && !isCounted(tokens, at + 1) && !isThings(textAt(tokens, at + 1))
}

/** "1730 dinner", "dinner 0830": four digits at an edge of the text may be a time, and the person is asked; round ones are amounts. Beside a day they are one: "mon-thu 0645 wake up". */
function fourDigits(tokens: Token[], at: number): Read<Meaning> | null {
  const text = tokens[at]?.kind === 'number' ? textAt(tokens, at) : ''
  if (!/^(?:0\d|1\d|2[0-3])[0-5][05]$/.test(text)) return null
  const isPlain = (!text.endsWith('00') || text.startsWith('0')) && !/^(?:19|20)/.test(text)
  const isBesideDay = isDay(textAt(tokens, at - 1)) || isDay(textAt(tokens, at + 1))
  const atEdge = at === 0 ? tokens.length > 1 : at + 1 === tokens.length && tokens[at - 1]?.kind === 'word'
  if (tokens[at + 1]?.glued || isThings(textAt(tokens, at + 1)) || !(isBesideDay || (atEdge && isPlain))) return null
  const time = { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), half: '24' as const, bare: false }
  return { value: { kind: 'clock', clocks: [time], plain: !isBesideDay, ...(isBesideDay && isPlain ? {} : { doubtful: true }) }, to: at + 1 }
}

/** "I'm at 10", "we are at 3 - 2": how far one has come, no time. */
function isScore(tokens: Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'at' || tokens[at + 1]?.kind !== 'number' || tokens[at + 2]?.text === ':') return false
  return words("i'm we're you're im").has(textAt(tokens, at - 1)) || (words('am are').has(textAt(tokens, at - 1)) && words('i we you').has(textAt(tokens, at - 2)))
}

/** "At 3 or 4pm": one of them. */
const isEither = (tokens: Token[], at: number): boolean => textAt(tokens, at) === 'or'

const isFull = ({ bare, half }: Clock): boolean => !bare && half !== null
function full(tokens: Token[], at: number): Read<Clock> | null {
  const read = tokens[at]?.kind === 'number' ? clock(tokens, at, false) : null
  return read && isFull(read.value) ? read : null
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

/** "-11am" where a clock is the first of a range; behind "at 7" a bare "to 8" is one too, "to 8 people" is none. */
function rangeEnd(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const joint = skip(tokens, at, words('- – to until till'))
  const until = joint ? clock(tokens, joint, marked && tokens[joint]?.kind === 'number' && words('- – to').has(textAt(tokens, at))) : null
  return until?.value.bare && (isCounted(tokens, until.to) || isThings(textAt(tokens, until.to))) ? null : until
}

const isThings = (word: string): boolean => smallWords.measures.has(word) || (word.length > 2 && word.endsWith('s'))
