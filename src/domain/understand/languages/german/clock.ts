import { clockOf, saidClock, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { cardinal } from './numbers.ts'
import { smallWords } from './smallWords.ts'
import { dayParts, eachPart, eachWeekday, speltWords, weekdays } from './vocabulary.ts'

const oClock = words('uhr')

/** "abends", "am Abend", "in der Nacht". */
export const dayPart: Reader<DayPart> = (tokens, at) => {
  const adverb = eachPart.get(textAt(tokens, at))
  if (adverb) return { value: adverb, to: at + 1 }
  const to = skip(tokens, at, words('am')) ?? skipWords(tokens, at, 'in', 'der')
  const part = to ? dayParts.get(textAt(tokens, to)) : undefined
  return to && part ? { value: part, to: to + 1 } : null
}

const halfOf: Partial<Record<DayPart, Clock['half']>> = { morning: 'am', afternoon: 'pm', evening: 'pm' }

/** With the half of the day behind it: "8 Uhr abends". */
function withHalf(clock: Clock, tokens: Token[], to: number): Read<Clock> {
  const part = dayPart(tokens, to)
  const half = part?.value === 'night' ? (clock.hour < 6 || clock.hour === 12 ? 'am' : 'pm') : part && halfOf[part.value]
  const settled = half && clock.half === null ? clockOf(clock.hour, clock.minute, half, false) : null
  if (part && settled) return { value: settled, to: part.to }
  // Twelve is noon; midnight is 0 or 24.
  if (clock.hour === 12 && clock.half === null && !part) return { value: { ...clock, half: '24' }, to }
  const early = clock.half === null ? skip(tokens, to, speltWords('früh')) : null
  return early ? { value: { ...clock, half: 'am' }, to: early } : { value: clock, to }
}

/** "22 Uhr 10 Seiten lesen": a number that is no quarter of an hour, before several things. */
const countsThings = (tokens: Token[], { value, to }: Read<number>): boolean =>
  smallWords.measures.has(textAt(tokens, to)) || (value % 15 !== 0 && tokens[to + 1]?.kind === 'word' && /(?:en|er|e|s)$/.test(textAt(tokens, to)))

/** "18 Uhr 30": two digits that measure nothing, or a word. */
function minutesAfter(tokens: Token[], at: number): Read<number> | null {
  const minutes = cardinal(tokens, at)
  const isLong = tokens[at]?.kind === 'word' || tokens[at]?.text.length === 2
  return minutes && isLong && minutes.value < 60 && !unit(tokens, minutes.to) && !countsThings(tokens, minutes) ? minutes : null
}

/** um 1730, 1730 Uhr. */
function fourDigits(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const number = Number(tokens[at]?.text)
  const named = skip(tokens, at + 1, oClock)
  const clock = marked || named ? clockOf(Math.floor(number / 100), number % 100, '24', false) : null
  return clock && { value: clock, to: named ?? at + 1 }
}

const nearDays = speltWords('heute morgen übermorgen')

const isBehindDay = (tokens: Token[], at: number): boolean => [weekdays, eachWeekday, nearDays].some(days => days.has(textAt(tokens, at - 1)))

/** 9 Uhr, 18 Uhr 30, um 9, um neun, 18h. */
function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const hour = textAt(tokens, at) === 'ein' ? { value: 1, to: at + 1 } : cardinal(tokens, at)
  const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
  if (digits.length === 4) return fourDigits(tokens, at, marked)
  if (!hour || digits.length > 2) return null
  const half = digits.length === 2 && digits.startsWith('0') ? '24' : null
  const named = skip(tokens, hour.to, oClock)
  if (named) {
    const minutes = minutesAfter(tokens, named)
    const clock = saidClock(hour.value, minutes?.value ?? 0, half, !minutes)
    return clock && withHalf(clock, tokens, minutes?.to ?? named)
  }
  const glued = tokens[hour.to]
  // "3h" is a length, "17h" hardly, nor "11h" behind a day.
  if ((marked || (hour.value > (isBehindDay(tokens, at) ? 6 : 12) && hour.value < 24)) && digits && glued?.glued && glued.text === 'h') {
    const clock = saidClock(hour.value, 0, '24', false)
    return clock && { value: clock, to: hour.to + 1 }
  }
  if (textAt(tokens, at) === 'ein' || (glued?.glued && (glued.kind !== 'mark' || !',.!?;:)…-–/'.includes(glued.text)))) return null
  const clock = clockOf(hour.value, 0, half, true)
  if (!clock) return null
  const settled = withHalf(clock, tokens, hour.to)
  return marked || settled.to > hour.to ? settled : null
}

/** 9:30, 9.30 Uhr, 18h30. */
function digits(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const read = digitClock(tokens, at, true, () => null)
  if (!read) return null
  const named = skip(tokens, read.to, oClock)
  return named || marked || tokens[at + 1]?.text !== '.' ? withHalf(read.value, tokens, named ?? read.to) : null
}

const plain = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null => digits(tokens, at, marked) ?? fullHour(tokens, at, marked)

/** The hour named behind "halb", "viertel nach", with so many minutes more. */
function shifted(tokens: Token[], at: number, minutes: number): Read<Clock> | null {
  const hour = fullHour(tokens, at, true)
  if (!hour || hour.value.minute) return null
  const total = hour.value.hour * 60 + minutes + 1440
  return { value: { hour: Math.floor(total / 60) % 24, minute: total % 60, half: hour.value.half === '24' && hour.value.hour === 0 ? null : hour.value.half, bare: hour.value.bare }, to: hour.to }
}

const sides = new Map([['nach', 1], ['vor', -1]])

/** halb sechs, viertel nach drei, viertel drei, dreiviertel drei, zehn vor acht, fünf nach halb neun. */
function spoken(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const text = textAt(tokens, at)
  if (text === 'halb') return shifted(tokens, at + 1, -30)
  if (text === 'dreiviertel') return shifted(tokens, at + 1, -15)
  const close = text === 'kurz' ? sides.get(textAt(tokens, at + 1)) : undefined
  if (close) return shifted(tokens, at + 2, close * 5)
  const counted = text === 'viertel' ? { value: 15, to: at + 1 } : cardinal(tokens, at)
  if (!counted || counted.value > 29) return null
  const named = skip(tokens, counted.to, words('minuten min'))
  const side = sides.get(textAt(tokens, named ?? counted.to))
  if (!side) return text === 'viertel' ? shifted(tokens, counted.to, -45) : null
  // A number of things before something: "3 vor 5".
  if (counted.value % 5 && !named && !marked) return null
  const to = (named ?? counted.to) + 1
  return textAt(tokens, to) === 'halb' ? shifted(tokens, to + 1, side * counted.value - 30) : shifted(tokens, to, side * counted.value)
}

const midnight: Clock = { hour: 0, minute: 0, half: '24', bare: false }

/** One clock time. `marked`: something before it says that a number is a time ("um"). */
export function clock(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const name = textAt(tokens, at)
  if (name === 'mitternacht') return { value: midnight, to: at + 1 }
  return spoken(tokens, at, marked) ?? plain(tokens, at, marked)
}
