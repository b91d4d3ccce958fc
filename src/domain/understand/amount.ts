import { cardinal } from './numbers.ts'
import { skip, skipWords, textAt, type Read, type Token } from './tokens.ts'
import { shortUnits, units, words, type Unit } from './words.ts'

/** A length of time. Months and days follow the calendar, seconds the stopwatch. */
export interface Amount { months: number, days: number, seconds: number }

const and = words('and')
const more = words('more')

const secondsOf: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 }
const daysOf: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }
const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 }

export const isStopwatch = ({ months, days }: Amount): boolean => months === 0 && days === 0

/** Null for what has no whole length: half a month. Half a day is twelve hours. */
function amountOf(count: number, unit: Unit): Amount | null {
  const whole = { months: count * (monthsOf[unit] ?? 0), days: count * (daysOf[unit] ?? 0), seconds: count * (secondsOf[unit] ?? 0) }
  if (!Number.isInteger(whole.months)) return null
  const days = Math.floor(whole.days)
  return { months: whole.months, days, seconds: Math.round(whole.seconds + (whole.days - days) * 86_400) }
}

const add = (one: Amount, other: Amount): Amount => ({ months: one.months + other.months, days: one.days + other.days, seconds: one.seconds + other.seconds })

export function unit(tokens: Token[], at: number): Read<Unit> | null {
  const token = tokens[at]
  if (!token || token.quoted) return null
  const value = units.get(token.text) ?? (tokens[at - 1]?.kind === 'number' && (token.glued || token.text === 'h') ? shortUnits.get(token.text) : undefined)
  if (!value) return null
  return { value, to: at + 1 }
}

/** "1.5", "2", "a", "an", "half an", "a couple of", "a few", "one and a half". */
export function count(tokens: Token[], at: number): Read<number> | null {
  const half = skipWords(tokens, at, 'half', 'an') ?? skipWords(tokens, at, 'half', 'a') ?? skipWords(tokens, at, 'a', 'half') ?? skipWords(tokens, at, 'half')
  if (half) return { value: 0.5, to: half }
  const quarter = skipWords(tokens, at, 'a', 'quarter', 'of', 'an') ?? skipWords(tokens, at, 'quarter', 'of', 'an') ?? (textAt(tokens, at + 2) === 'hour' ? skipWords(tokens, at, 'a', 'quarter') : null)
  if (quarter) return { value: 0.25, to: quarter }
  const couple = skipWords(tokens, at, 'a', 'couple', 'of') ?? skipWords(tokens, at, 'a', 'couple') ?? skipWords(tokens, at, 'couple', 'of')
  if (couple) return { value: 2, to: couple }
  const few = skipWords(tokens, at, 'a', 'few') ?? skipWords(tokens, at, 'few')
  if (few) return { value: 3, to: few }
  if (textAt(tokens, at) === 'a' || textAt(tokens, at) === 'an') return { value: 1, to: at + 1 }
  const whole = cardinal(tokens, at)
  if (!whole) return null
  const [point, fraction] = [tokens[whole.to], tokens[whole.to + 1]]
  if (point?.glued && (point.text === '.' || point.text === ',') && fraction?.glued && fraction.kind === 'number' && fraction.text.length <= 2) {
    return { value: Number(`${whole.value}.${fraction.text}`), to: whole.to + 2 }
  }
  if (point?.glued && point.text === '/' && fraction?.glued && ['2', '3', '4'].includes(fraction.text)) return { value: whole.value / Number(fraction.text), to: whole.to + 2 }
  const andHalf = skipWords(tokens, whole.to, 'and', 'a', 'half')
  return andHalf ? { value: whole.value + 0.5, to: andHalf } : whole
}

function part(tokens: Token[], at: number): Read<Amount> | null {
  const counted = count(tokens, at)
  const measured = counted && unit(tokens, skip(tokens, counted.to, more) ?? counted.to)
  if (!counted || !measured) return null
  // "an hour and a half"
  const half = skipWords(tokens, measured.to, 'and', 'a', 'half')
  const amount = amountOf(counted.value + (half ? 0.5 : 0), measured.value)
  return amount && { value: amount, to: half ?? measured.to }
}

/** "2 hours", "1h30m", "1 hour and 20 minutes", "1h30", "a week". */
export function amount(tokens: Token[], at: number): Read<Amount> | null {
  const first = part(tokens, at)
  if (!first) return null
  let { value, to } = first
  for (let parts = 1; parts < 4; parts++) {
    const bareMinutes = tokens[to]
    if (tokens[to - 1]?.text === 'h' && bareMinutes?.glued && bareMinutes.kind === 'number' && !unit(tokens, to + 1)) {
      return { value: add(value, { months: 0, days: 0, seconds: Number(bareMinutes.text) * 60 }), to: to + 1 }
    }
    const next = part(tokens, to) ?? (textAt(tokens, to) === 'and' || textAt(tokens, to) === ',' ? part(tokens, skip(tokens, to + 1, and) ?? to + 1) : null)
    if (!next) break
    value = add(value, next.value)
    to = next.to
  }
  return { value, to }
}
