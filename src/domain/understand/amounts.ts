export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year'

/** A length of time. Months and days follow the calendar, seconds the stopwatch. */
export interface Amount { months: number, days: number, seconds: number }

const secondsOf: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 }
const daysOf: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }
const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 }

export const isStopwatch = ({ months, days }: Amount): boolean => months === 0 && days === 0

/** Null for what has no whole length: half a month. Half a day is twelve hours. */
export function amountOf(count: number, unit: Unit): Amount | null {
  const whole = { months: count * (monthsOf[unit] ?? 0), days: count * (daysOf[unit] ?? 0), seconds: count * (secondsOf[unit] ?? 0) }
  if (!Number.isInteger(whole.months)) return null
  const days = Math.floor(whole.days)
  return { months: whole.months, days, seconds: Math.round(whole.seconds + (whole.days - days) * 86_400) }
}

export const addAmounts = (one: Amount, other: Amount): Amount => ({ months: one.months + other.months, days: one.days + other.days, seconds: one.seconds + other.seconds })
