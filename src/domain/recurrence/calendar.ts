/** The proleptic Gregorian calendar in whole days since 1970-01-01. Weekdays count from Monday = 0, months from 1. */
export const dayMs = 86_400_000

export interface CalendarDate { year: number, month: number, day: number }

export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs

export const dayOfMs = (localMs: number): number => Math.floor(localMs / dayMs)

/** Howard Hinnant's civil_from_days: no Date object, since a search may ask for every day of several centuries. */
export function dateOf(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

export const weekdayOf = (dayNumber: number): number => ((dayNumber + 3) % 7 + 7) % 7

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number => month === 2 && isLeap(year) ? 29 : lengths[month - 1] ?? 31

export const daysInYear = (year: number): number => isLeap(year) ? 366 : 365

/** A month's first, second or, where negative, last weekday of a name; null where it has not so many. */
export function nthWeekdayOf(year: number, month: number, ordinal: number, weekday: number): number | null {
  const [first, length] = [dayNumber(year, month, 1), daysInMonth(year, month)]
  const last = first + length - 1
  const day = ordinal > 0
    ? first + (weekday - weekdayOf(first) + 7) % 7 + 7 * (ordinal - 1)
    : last - (weekdayOf(last) - weekday + 7) % 7 + 7 * (ordinal + 1)
  return day >= first && day <= last ? day : null
}

/** First day of the week that holds a day, for weeks that begin on `weekStart`. */
export const weekStartOf = (dayNumber: number, weekStart: number): number => dayNumber - (weekdayOf(dayNumber) - weekStart + 7) % 7

/** Week 1 is the first with at least four days in its year (RFC 5545 3.3.10, BYWEEKNO). */
export const firstWeekOf = (year: number, weekStart: number): number => weekStartOf(dayNumber(year, 1, 4), weekStart)

/** Number of a day's week, counted from the start and (negative) from the end of the year the week belongs to. */
export function weekNumbers(day: number, weekStart: number): { fromStart: number, fromEnd: number } {
  const year = dateOf(weekStartOf(day, weekStart) + 3).year
  const first = firstWeekOf(year, weekStart)
  const weeks = (firstWeekOf(year + 1, weekStart) - first) / 7
  const fromStart = Math.floor((day - first) / 7) + 1
  return { fromStart, fromEnd: fromStart - weeks - 1 }
}
