import { clockOf, saidClock, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { cardinal } from './numbers.ts'
import { dayParts } from './vocabulary.ts'

const afterPart = words('ko ke ki me samay par hi')

/** "subah", "shaam ko", "raat ke samay", "subah subah". */
export const dayPart: Reader<DayPart> = (tokens, at) => {
  const part = dayParts.get(textAt(tokens, at))
  const again = part && dayParts.get(textAt(tokens, at + 1)) === part ? at + 2 : at + 1
  return part ? { value: part, to: skipAll(tokens, again, afterPart) } : null
}

function pointed(tokens: Token[], at: number): Read<'am' | 'pm'> | null {
  const letter = textAt(tokens, at)
  if ((letter !== 'a' && letter !== 'p') || textAt(tokens, at + 1) !== '.' || textAt(tokens, at + 2) !== 'm') return null
  return { value: letter === 'a' ? 'am' : 'pm', to: skipWords(tokens, at + 3, '.') ?? at + 3 }
}

function meridiem(tokens: Token[], at: number): Read<'am' | 'pm'> | null {
  const text = textAt(tokens, at)
  return text === 'am' || text === 'pm' ? { value: text, to: at + 1 } : pointed(tokens, at)
}

/** In the half of the day that its part says; a night runs on past midnight, in hours from 24. */
export function inPart(clock: Clock, part: DayPart): Clock {
  if (clock.half !== null || clock.hour > 12) return clock
  const { hour } = clock
  const early = part === 'morning' ? hour % 12 : part === 'afternoon' && hour >= 10 ? hour : null
  if (early !== null) return { ...clock, hour: early, half: '24' }
  if (part === 'night' && (hour === 12 || hour < 5)) return { ...clock, hour: 24 + hour % 12, half: '24' }
  return { ...clock, hour: part === 'evening' && hour === 12 ? 24 : hour % 12 + 12, half: '24' }
}

const shifts: ReadonlyMap<string, number> = new Map([['saadhe', 30], ['sava', 15], ['paune', -15]])
const named: ReadonlyMap<string, number> = new Map([['dedh', 90], ['dhai', 150], ['sava', 75], ['paune', 45]])

const ofMinutes = (minutes: number): Clock => ({ hour: Math.floor((minutes + 720) / 60) % 12 || 12, minute: (minutes + 720) % 60, half: null, bare: true })

/** "saadhe nau", "sava 7", "paune aath", "dedh", "dhai". */
function shifted(tokens: Token[], at: number): Read<Clock> | null {
  const shift = shifts.get(textAt(tokens, at))
  const hour = shift ? cardinal(tokens, at + 1) : null
  if (shift && hour && hour.value >= 1 && hour.value <= 12) return { value: ofMinutes(hour.value * 60 + shift), to: hour.to }
  const whole = named.get(textAt(tokens, at))
  return whole ? { value: ofMinutes(whole), to: at + 1 } : null
}

const oClock = words('baje')

/** "9 bajkar 20 minute", "9 bajne me 10 minute". */
function counted(tokens: Token[], hour: Read<number>): Read<Clock> | null {
  const after = skip(tokens, hour.to, words('bajkar')) ?? skipWords(tokens, hour.to, 'baje', 'kar') ?? skipWords(tokens, hour.to, 'baje', 'ke')
  const before = skipWords(tokens, hour.to, 'bajne', 'me') ?? skipWords(tokens, hour.to, 'bajne', 'se')
  const minutes = cardinal(tokens, after ?? before ?? tokens.length)
  const to = minutes && skip(tokens, minutes.to, words('minute'))
  if (!minutes || !to || hour.value > 12 || minutes.value > 59) return null
  return { value: ofMinutes(hour.value * 60 + (after ? minutes.value : -minutes.value)), to: skipWords(tokens, to, 'pehle') ?? to }
}

const endsHour = ',.!?;:)…-–/'

/** "9 baje", "9pm", "1730", and where `marked` "9" alone. */
function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const hour = cardinal(tokens, at)
  if (!hour || hour.value > 2400) return null
  const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
  const half = meridiem(tokens, hour.to)
  const oClockAt = skip(tokens, hour.to, oClock)
  if (digits.length === 4 && (half || oClockAt)) {
    const clock = clockOf(Math.floor(hour.value / 100), hour.value % 100, half?.value ?? '24', false)
    return clock && { value: clock, to: half?.to ?? oClockAt ?? hour.to }
  }
  if (digits.length > 2) return null
  const exact = counted(tokens, hour)
  if (exact) return exact
  const glued = tokens[hour.to]
  if (!half && !oClockAt && (!marked || (glued?.glued && (glued.kind !== 'mark' || !endsHour.includes(glued.text))))) return null
  const clock = (oClockAt && digits ? saidClock : clockOf)(hour.value, 0, half?.value ?? (digits.startsWith('0') && digits.length === 2 ? '24' : null), true)
  return clock && { value: clock, to: skip(tokens, half?.to ?? hour.to, oClock) ?? half?.to ?? hour.to }
}

/** "9:30", "9.30 baje". */
function digits(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const read = digitClock(tokens, at, true, meridiem)
  const to = read && skip(tokens, read.to, oClock)
  if (!read || (!marked && !to && textAt(tokens, at + 1) !== ':' && read.value.half === null)) return null
  return { value: { ...read.value, bare: read.value.half === null }, to: to ?? read.to }
}

const midnight: Clock = { hour: 24, minute: 0, half: '24', bare: false }
const noon: Clock = { hour: 12, minute: 0, half: '24', bare: false }

function plain(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const night = skip(tokens, at, words('aadhiraat')) ?? skipWords(tokens, at, 'aadha', 'raat')
  if (night) return { value: midnight, to: night }
  if (textAt(tokens, at) === 'noon') return { value: noon, to: at + 1 }
  const part = shifted(tokens, at)
  const to = part && skip(tokens, part.to, oClock)
  if (part && (to || (marked && !unit(tokens, part.to)))) return { value: part.value, to: to ?? part.to }
  return digits(tokens, at, marked) ?? fullHour(tokens, at, marked)
}

/** One clock time, with the part of the day beside it. `marked`: what stands around says that a number is a time. */
export function clock(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const before = dayPart(tokens, at)
  const read = plain(tokens, before?.to ?? at, marked || before !== null)
  if (!read || (before && unit(tokens, read.to))) return null
  if (before) return { value: inPart(read.value, before.value), to: read.to }
  const after = dayPart(tokens, skip(tokens, read.to, words('ke')) ?? read.to)
  // "9 baje subah 10 wali train": the part of another time.
  if (!after || read.value.half !== null) return read
  return plain(tokens, after.to, false) ? read : { value: inPart(read.value, after.value), to: after.to }
}
