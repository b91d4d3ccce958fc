import { clockOf, saidClock, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import type { NumberReaders } from './numbers.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

export type ClockReader = (tokens: Token[], at: number, marked: boolean) => Read<Clock> | null

type Half = 'am' | 'pm'

/** am, p. m., pm. */
function meridiem(tokens: Token[], at: number): Read<Half> | null {
  for (const half of ['am', 'pm'] as const) {
    const letter = half.charAt(0)
    const pointed = skipWords(tokens, at, letter, '.', 'm')
    const to = skipWords(tokens, at, half) ?? pointed ?? skipWords(tokens, at, letter, 'm')
    if (to) return { value: half, to: pointed && textAt(tokens, to) === '.' && tokens[to]?.glued ? to + 1 : to }
  }
  return null
}

/** The half of the day that a part of it settles for an hour; null where it leaves the day open: midnight and after. */
function halfIn(part: DayPart, hour: number): Half | null {
  if (part === 'morning') return hour === 12 ? 'pm' : 'am'
  if (part === 'noon') return hour < 4 || hour === 12 ? 'pm' : 'am'
  if (part === 'night' || part === 'tonight') return hour >= 6 && hour < 12 ? 'pm' : null
  return 'pm'
}

const separators = '.:'
const earliestShort = 6
const endsNumber = (tokens: Token[], at: number): boolean => !tokens[at]?.glued || (tokens[at]?.kind === 'mark' && ',.!?;:)…-–/'.includes(tokens[at]?.text ?? ''))

export function clockOfWords(words: IberianWords, { cardinal }: NumberReaders, partOfClock: Reader<DayPart>): ClockReader {
  const { hours, plus, minus, half, quarter, articles, minutesTo, exactly, noon, midnight, countedThings } = words

  /** With "pm", "de la tarde", "en punto" behind it. */
  function settled(clock: Clock, tokens: Token[], at: number): Read<Clock> {
    const to = skipRun(tokens, at, exactly) ?? at
    const named = meridiem(tokens, to)
    const byName = named && clockOf(clock.hour, clock.minute, named.value, false)
    if (named && byName) return { value: byName, to: named.to }
    const part = partOfClock(tokens, to)
    if (!part) return { value: clock, to }
    if (clock.hour > 12) return { value: clock, to: part.to }
    const byPart = halfIn(part.value, clock.hour)
    const value = byPart && clockOf(clock.hour, clock.minute, byPart, false)
    return value ? { value, to: part.to } : { value: { ...clock, half: clock.hour > 0 ? null : clock.half }, to }
  }

  const shifted = (clock: Clock, minutes: number): Clock => {
    const total = clock.hour * 60 + minutes + 1440
    return { ...clock, hour: Math.floor(total / 60) % 24 || (clock.half === null ? 12 : 0), minute: (total % 60) }
  }

  /** "y media", "y cuarto", "y 20", "menos diez": minutes behind an hour. */
  function minutesBehind(tokens: Token[], at: number): Read<number> | null {
    const sign = skip(tokens, at, plus) ? 1 : skip(tokens, at, minus) ? -1 : 0
    if (!sign) return minutesInWords(tokens, at)
    const article = skip(tokens, at + 1, articles) ?? at + 1
    const halfHour = skip(tokens, at + 1, half)
    if (halfHour) return sign > 0 ? { value: 30, to: halfHour } : null
    const fifteen = skip(tokens, article, quarter)
    if (fifteen) return { value: 15 * sign, to: fifteen }
    const counted = cardinal(tokens, at + 1)
    if (!counted || counted.value > 59 || counted.value % 5 || !counted.value || !endsNumber(tokens, counted.to) || words.units.has(textAt(tokens, counted.to))) return null
    return { value: counted.value * sign, to: counted.to }
  }

  /** "ocho treinta" */
  function minutesInWords(tokens: Token[], at: number): Read<number> | null {
    const minutes = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind === 'word' ? cardinal(tokens, at) : null
    return minutes && minutes.value >= 10 && minutes.value < 60 && minutes.value % 5 === 0 ? minutes : null
  }

  /** "9", "nueve", "17h", "8 y media", "17h30", each with its half of the day. */
  function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
    const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
    const hour = hourIn(tokens, at)
    const beyond = marked && digits.length === 2 && Number(digits) > 24 ? skip(tokens, at + 1, hours) : null
    const unreal = beyond && saidClock(Number(digits), 0, null, false)
    if (beyond && unreal) return { value: unreal, to: beyond }
    if (!hour || digits.length > 2) return null
    const zero = digits.length === 2 && digits.startsWith('0')
    const named = skip(tokens, hour.to, hours)
    const isGlued = named !== null && tokens[hour.to]?.glued === true
    // "8 horas" and "2h" alone are lengths of time, "8h" is an hour.
    if (named && !marked && !(isGlued && digits && hour.value >= earliestShort)) return null
    if (!named && !meridiem(tokens, hour.to) && !endsNumber(tokens, hour.to)) return null
    const bare = clockOf(hour.value, 0, zero ? '24' : null, true)
    if (!bare) return null
    const more = minutesBehind(tokens, named ?? hour.to)
    if (more && (marked || isSpokenAt(tokens, at, more.to))) return settled(shifted(bare, more.value), tokens, more.to)
    const whole = settled(bare, tokens, named ?? hour.to)
    if (named && whole.to === named) return { value: { ...bare, half: '24' }, to: named }
    return marked || named || whole.to > hour.to ? whole : null
  }

  const dayNames = new Set([...words.weekdays.keys(), ...words.pluralWeekdays.keys(), ...words.nearDays.flatMap(([names]) => names)])

  /** "7 y media gimnasio", "mañana 7 y cuarto": at the beginning or behind a day no size and no weight. */
  const isSpokenAt = (tokens: Token[], at: number, to: number): boolean =>
    (half.has(textAt(tokens, to - 1)) || quarter.has(textAt(tokens, to - 1))) && (at === 0 || dayNames.has(textAt(tokens, at - 1)))
    && tokens[to]?.kind !== 'number' && !textAt(tokens, to).endsWith('s') && (textAt(tokens, to) !== 'de' || partOfClock(tokens, to) !== null)

  function hourIn(tokens: Token[], at: number): Read<number> | null {
    const read = cardinal(tokens, at)
    const digits = tokens[at]?.kind === 'number'
    if (!read || read.value > 24 || digits) return read && read.value <= 24 ? read : null
    return countedThings.has(textAt(tokens, read.to)) ? null : read
  }

  /** 9:30, 17.45, 17h30. */
  function digitsOf(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
    const read = digitClock(tokens, at, true, () => null)
    if (!read) return null
    const unit = skip(tokens, read.to, hours) ?? (textAt(tokens, read.to) === 'm' && tokens[read.to]?.glued ? read.to + 1 : read.to)
    const whole = settled(read.value, tokens, unit)
    const isPointed = tokens[at + 1]?.text === '.'
    // "2h30" alone is a length of time, as "2h" is.
    if (!marked && tokens[at + 1]?.text === 'h' && at === 0 && read.to >= tokens.length) return null
    return isPointed && !marked && whole.to === read.to ? null : whole
  }

  /** "mediodia", "meia-noite e meia". */
  function named(tokens: Token[], at: number): Read<Clock> | null {
    const twelve = skipRun(tokens, at, noon)
    const zero = twelve ? null : skipRun(tokens, at, midnight)
    const to = twelve ?? zero
    if (!to) return null
    const more = minutesBehind(tokens, to)
    const minutes = more && more.value > 0 ? more.value : 0
    return { value: { hour: twelve ? 12 : 0, minute: minutes, half: '24', bare: false }, to: minutes ? more!.to : to }
  }

  /** "un cuarto para las ocho", "quinze pras oito". */
  function before(tokens: Token[], at: number): Read<Clock> | null {
    const start = skip(tokens, at, articles) ?? at
    const fifteen = skip(tokens, start, quarter)
    const counted = fifteen ? { value: 15, to: fifteen } : cardinal(tokens, at)
    if (!counted || counted.value > 30 || counted.value % 5) return null
    const to = skipRun(tokens, counted.to, minutesTo)
    const hour = to ? named(tokens, to) ?? fullHour(tokens, to, true) : null
    if (!hour || hour.value.minute) return null
    return { value: shifted(hour.value, -counted.value), to: hour.to }
  }

  return (tokens, at, marked) => {
    if (separators.includes(textAt(tokens, at) || ' ')) return null
    return before(tokens, at) ?? named(tokens, at) ?? digitsOf(tokens, at, marked) ?? fullHour(tokens, at, marked)
  }
}
