import { clockOf, saidClock, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import { skip, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { skipRun } from '../../runs.ts'
import { unit } from './amount.ts'
import { barePart, dayPart } from './dayPart.ts'
import { meridiem } from './meridiem.ts'
import { cardinal } from './numbers.ts'
import { smallWords } from './smallWords.ts'
import { isDay } from './weekdays.ts'

const { measures } = smallWords

const wrapped = (clock: Clock | null, to: number): Read<Clock> | null => clock && { value: clock, to }

/** "seven thirty", "three twenty-five", "nine oh five" */
function minutesInWords(tokens: Token[], at: number): Read<number> | null {
  const start = skip(tokens, at, words('-')) ?? at
  const zero = skip(tokens, start, words('oh o ou zero'))
  const unitAt = zero ? skip(tokens, zero, words('-')) ?? zero : start
  const minutes = tokens[unitAt]?.kind === 'word' ? cardinal(tokens, unitAt) : null
  return minutes && (zero ? minutes.value < 10 : minutes.value >= 10 && minutes.value < 60) ? minutes : null
}

/** "4:45" is hardly ever said of the night. */
const small = (read: Read<Clock>): Read<Clock> => read.value.hour > 0 && read.value.hour <= 5 ? { ...read, value: { ...read.value, small: true } } : read

/** at 1730, 1730 pm, 330 p.m.: hours and minutes written as one number. */
function ofDigits(tokens: Token[], number: Read<number>, digits: string, marked: boolean): Read<Clock> | null {
  const half = meridiem(tokens, number.to, false)
  const isTime = half !== null || (marked && (digits.length === 4 || (number.value % 5 === 0 && !isCountOf(tokens, number.to))))
  if (digits.length > 4 || !isTime) return null
  const read = wrapped(clockOf(Math.floor(number.value / 100), number.value % 100, half?.value ?? (digits.length === 4 ? '24' : null), false), half?.to ?? number.to)
  return read?.value.half === null ? small(read) : read
}

/** "at 450 meters", "at 9 20 pushups" */
const isCountOf = (tokens: Token[], at: number): boolean => {
  const next = textAt(tokens, at)
  return measures.has(next) || unit(tokens, at) !== null || (next.length > 2 && next.endsWith('s')) || (tokens[at]?.glued === true && !',.!?;)'.includes(next))
}

/** "at 7 30" */
function minuteAfterSpace(tokens: Token[], at: number): Read<number> | null {
  const minute = tokens[at]
  if (minute?.kind !== 'number' || minute.glued || minute.text.length !== 2 || Number(minute.text) > 59 || Number(minute.text) % 5) return null
  return isCountOf(tokens, at + 1) || tokens[at + 1]?.kind === 'number' ? null : { value: Number(minute.text), to: at + 1 }
}

const amounts = words('dollars dollar bucks euros euro pounds cents rupees percent degrees points miles kilometers kilometres meters metres kilos kilograms mph kmh apiece % $ € £ °')
const streets = words('street st avenue ave road rd lane drive boulevard blvd square')

/** "at 5 dollars", "at 10 Downing Street" */
const isNoHour = (tokens: Token[], at: number): boolean =>
  amounts.has(textAt(tokens, at)) || [1, 2].some(ahead => tokens[at]?.kind === 'word' && streets.has(textAt(tokens, at + ahead)))

/** Nothing before it that the number could belong to: "chapter 7 tonight". */
const mayOpen = (tokens: Token[], at: number): boolean => at === 0 || tokens[at - 1]?.kind === 'mark' || ['me', 'for', 'us'].includes(textAt(tokens, at - 1))

/** "10 tonight", "8 tomorrow morning" */
const isBeforePart = (tokens: Token[], at: number): boolean =>
  textAt(tokens, at) === 'tonight' || (textAt(tokens, at) === 'tomorrow' && barePart(tokens, at + 1) !== null)

/** "six thirty tomorrow", "friday 8a" */
const isBesideDay = (tokens: Token[], from: number, to: number): boolean => isDay(textAt(tokens, from - 1)) || isDay(textAt(tokens, to))

/** 9am, at 9, 9 o'clock, at 1730, seven in the evening. */
function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const hour = cardinal(tokens, at)
  if (!hour) return null
  const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
  if (digits.length > 2) return ofDigits(tokens, hour, digits, marked)
  const worded = digits ? null : minutesInWords(tokens, hour.to)
  const wordedHalf = worded && meridiem(tokens, worded.to, false)
  if (worded && (marked || wordedHalf || isBesideDay(tokens, at, worded.to))) return wrapped(clockOf(hour.value, worded.value, wordedHalf?.value ?? null, !wordedHalf), wordedHalf?.to ?? worded.to)
  const ish = skipWords(tokens, hour.to, 'ish') ?? skipWords(tokens, hour.to, '-', 'ish') ?? hour.to
  const half = meridiem(tokens, ish, marked || (hour.value <= 12 && digits !== '' && (isBesideDay(tokens, at, ish + 1) || (at === 0 ? tokens[ish + 1]?.kind === 'word' : ish + 1 === tokens.length))))
  if (half) return wrapped(clockOf(hour.value, 0, half.value, false), half.to)
  if (ish > hour.to) return wrapped(clockOf(hour.value, 0, null, true), ish)
  const spacedMinute = marked && digits ? minuteAfterSpace(tokens, hour.to) : null
  if (spacedMinute) return wrapped(clockOf(hour.value, spacedMinute.value, null, true), spacedMinute.to)
  if (marked && digits && isNoHour(tokens, hour.to)) return null
  const oClock = skipWords(tokens, hour.to, "o'clock") ?? skipWords(tokens, hour.to, 'oclock') ?? skipWords(tokens, hour.to, 'o', 'clock') ?? skipWords(tokens, hour.to, 'o', "'", 'clock')
  if (oClock) {
    const after = meridiem(tokens, oClock, false)
    return wrapped(saidClock(hour.value, 0, after?.value ?? null, true), after?.to ?? oClock)
  }
  if (digits && tokens[hour.to]?.glued && textAt(tokens, hour.to) === 'h' && (marked || (hour.value > 5 && isDay(textAt(tokens, hour.to + 1))))) return wrapped(saidClock(hour.value, 0, '24', false), hour.to + 1)
  const glued = tokens[hour.to]
  if (glued?.glued && (glued.kind !== 'mark' || !',.!?;:)…-–/'.includes(glued.text))) return null
  return marked || dayPart(tokens, hour.to) || (mayOpen(tokens, at) && isBeforePart(tokens, hour.to)) ? wrapped(clockOf(hour.value, 0, digits.length === 2 && digits.startsWith('0') ? '24' : null, true), hour.to) : null
}

const past = words('past after')
const before = words('to till before')

/** half past seven, quarter to 5, ten past eight, 20 minutes to 9. */
function spoken(tokens: Token[], at: number): Read<Clock> | null {
  const start = textAt(tokens, at) === 'a' ? at + 1 : at
  const british = textAt(tokens, at) === 'half' ? cardinal(tokens, at + 1) : null
  if (british && british.value > 0 && british.value <= 12 && !isCountOf(tokens, british.to)) {
    const half = meridiem(tokens, british.to, false)
    return wrapped(clockOf(british.value, 30, half?.value ?? null, true), half?.to ?? british.to)
  }
  const named: Record<string, number> = { half: 30, quarter: 15 }
  const counted = named[textAt(tokens, start)] ? { value: named[textAt(tokens, start)] ?? 0, to: start + 1 } : cardinal(tokens, start)
  if (!counted || counted.value > 30) return null
  const joint = skip(tokens, counted.to, words('minutes mins min')) ?? counted.to
  const later = skip(tokens, joint, past)
  const to = later ?? skip(tokens, joint, before)
  if (!to) return null
  if (counted.value > 12 && counted.value % 5) return null
  const hour = plainClock(tokens, to, true)
  if (!hour || hour.value.minute || textAt(tokens, to) === 'a') return null
  // A number of things is no time: "3 to 5" is a range.
  const isWorded = tokens[start]?.kind === 'word' && tokens[to]?.kind === 'word' && counted.value % 5 === 0
  if (!named[textAt(tokens, start)] && joint === counted.to && !later && !isWorded && tokens[to]?.text !== 'noon' && tokens[to]?.text !== 'midnight') return null
  const minutes = hour.value.hour * 60 + (later ? counted.value : -counted.value) + 1440
  return { value: { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, half: hour.value.half, bare: hour.value.bare }, to: hour.to }
}

const closing: Clock = { hour: 18, minute: 0, half: '24', bare: false, assumed: true }
const ends = ['eod', 'cob', 'eob', 'end of day', 'end of the day', 'end of business', 'end of the business day', 'end of the working day', 'end of the work day', 'close of business', 'close of play']
const noon: Clock = { hour: 12, minute: 0, half: '24', bare: false }
const midnight: Clock = { hour: 0, minute: 0, half: '24', bare: false }
const named: ReadonlyMap<string, Clock> = new Map([['noon', noon], ['noonish', noon], ['midday', noon], ['lunchtime', noon], ['midnight', midnight], ['middayish', noon]])
const split: ReadonlyMap<string, Clock> = new Map([['day', noon], ['night', midnight]])

/** "noon", "mid day", "the midday" */
function namedClock(tokens: Token[], at: number): Read<Clock> | null {
  const article = textAt(tokens, at) === 'the' ? at + 1 : at
  const end = skipRun(tokens, article, ends)
  if (end) return { value: closing, to: end }
  const start = article > at && ['noon', 'midday', 'midnight'].includes(textAt(tokens, article)) ? article : at
  const twelve = textAt(tokens, start) === '12' && tokens[start + 1]?.kind === 'word' ? named.get(textAt(tokens, start + 1)) : undefined
  if (twelve) return { value: twelve, to: start + 2 }
  const whole = named.get(textAt(tokens, start))
  if (whole) return { value: whole, to: start + 1 }
  const two = textAt(tokens, start) === 'mid' ? split.get(textAt(tokens, start + 1)) : undefined
  return two ? { value: two, to: start + 2 } : null
}

/** Hour and minute in digits, with what stands between. */
function written(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const read = digitClock(tokens, at, marked, meridiem)
  return read?.value.half === null ? small(read) : read
}

const plainClock = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null =>
  namedClock(tokens, at) ?? written(tokens, at, marked) ?? fullHour(tokens, at, marked)

/** One clock time. `marked`: something before it says that a number is a time ("at"). */
export const clock = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null => spoken(tokens, at) ?? plainClock(tokens, at, marked)
