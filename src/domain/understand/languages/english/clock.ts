import { clockOf, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import { skip, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { dayPart } from './dayPart.ts'
import { cardinal } from './numbers.ts'

const pointed = (tokens: Token[], at: number, letter: string): number | null =>
  textAt(tokens, at) === letter && textAt(tokens, at + 1) === '.' && textAt(tokens, at + 2) === 'm' && tokens[at + 2]?.glued
    ? (textAt(tokens, at + 3) === '.' && tokens[at + 3]?.glued ? at + 4 : at + 3)
    : null

/** am, pm, a.m., and the lone letter glued to its number where `short` allows it: "12a". */
function meridiem(tokens: Token[], at: number, short: boolean): Read<'am' | 'pm'> | null {
  for (const half of ['am', 'pm'] as const) {
    const letter = half.charAt(0)
    const to = skipWords(tokens, at, half) ?? pointed(tokens, at, letter) ?? skipWords(tokens, at, letter, 'm') ?? (short && tokens[at]?.glued ? skipWords(tokens, at, letter) : null)
    if (to) return { value: half, to }
  }
  return null
}

const wrapped = (clock: Clock | null, to: number): Read<Clock> | null => clock && { value: clock, to }

/** "seven thirty", "three twenty-five", "nine oh five" */
function minutesInWords(tokens: Token[], at: number): Read<number> | null {
  const zero = skip(tokens, at, words('oh o zero'))
  const minutes = tokens[zero ?? at]?.kind === 'word' ? cardinal(tokens, zero ?? at) : null
  return minutes && (zero ? minutes.value < 10 : minutes.value >= 10 && minutes.value < 60) ? minutes : null
}

/** 9am, at 9, 9 o'clock, at 1730, seven in the evening. */
function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const hour = cardinal(tokens, at)
  if (!hour) return null
  const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
  if (digits.length === 4 && (marked || meridiem(tokens, hour.to, false))) {
    const half = meridiem(tokens, hour.to, false)
    return wrapped(clockOf(Math.floor(hour.value / 100), hour.value % 100, half?.value ?? '24', false), half?.to ?? hour.to)
  }
  if (digits.length > 2) return null
  const worded = digits ? null : minutesInWords(tokens, hour.to)
  const wordedHalf = worded && meridiem(tokens, worded.to, false)
  if (worded && (marked || wordedHalf)) return wrapped(clockOf(hour.value, worded.value, wordedHalf?.value ?? null, false), wordedHalf?.to ?? worded.to)
  const half = meridiem(tokens, hour.to, marked)
  if (half) return wrapped(clockOf(hour.value, 0, half.value, false), half.to)
  const oClock = skipWords(tokens, hour.to, "o'clock") ?? skipWords(tokens, hour.to, 'oclock')
  if (oClock) {
    const after = meridiem(tokens, oClock, false)
    return wrapped(clockOf(hour.value, 0, after?.value ?? null, true), after?.to ?? oClock)
  }
  if (marked && digits && tokens[hour.to]?.glued && textAt(tokens, hour.to) === 'h') return wrapped(clockOf(hour.value, 0, '24', false), hour.to + 1)
  const glued = tokens[hour.to]
  if (glued?.glued && (glued.kind !== 'mark' || !',.!?;:)…-–/'.includes(glued.text))) return null
  return marked || dayPart(tokens, hour.to) ? wrapped(clockOf(hour.value, 0, digits.length === 2 && digits.startsWith('0') ? '24' : null, true), hour.to) : null
}

const past = words('past after')
const before = words('to till before')

/** half past seven, quarter to 5, ten past eight, 20 minutes to 9. */
function spoken(tokens: Token[], at: number): Read<Clock> | null {
  const start = textAt(tokens, at) === 'a' ? at + 1 : at
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
  if (!named[textAt(tokens, start)] && joint === counted.to && !later) return null
  const minutes = hour.value.hour * 60 + (later ? counted.value : -counted.value) + 1440
  return { value: { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, half: hour.value.half, bare: hour.value.bare }, to: hour.to }
}

const named: Record<string, Clock> = {
  noon: { hour: 12, minute: 0, half: '24', bare: false }, midday: { hour: 12, minute: 0, half: '24', bare: false }, midnight: { hour: 0, minute: 0, half: '24', bare: false },
}

function plainClock(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const word = Object.hasOwn(named, textAt(tokens, at)) ? named[textAt(tokens, at)] : undefined
  return word ? { value: word, to: at + 1 } : digitClock(tokens, at, marked, meridiem) ?? fullHour(tokens, at, marked)
}

/** One clock time. `marked`: something before it says that a number is a time ("at"). */
export const clock = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null => spoken(tokens, at) ?? plainClock(tokens, at, marked)
