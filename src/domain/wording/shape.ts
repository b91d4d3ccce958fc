import type { ByDay } from '../recurrence/parse.ts'
import type { RuleParts } from './parts.ts'

/** What every language asks of a rule before it finds its own words. */

export const workdays: readonly number[] = [0, 1, 2, 3, 4]
export const weekend: readonly number[] = [5, 6]
export const wholeWeek: readonly number[] = [0, 1, 2, 3, 4, 5, 6]

export const unitOf = { YEARLY: 'year', MONTHLY: 'month', WEEKLY: 'week', DAILY: 'day', HOURLY: 'hour', MINUTELY: 'minute', SECONDLY: 'second' } as const

/** Exactly these weekdays, each of them every week. */
export const isSet = (days: readonly ByDay[], wanted: readonly number[]): boolean =>
  days.length === wanted.length && wanted.every(weekday => days.some(day => day.weekday === weekday && day.ordinal === 0))

/** "the first and third Monday": places of one day of the week. */
export const isOneWeekday = (days: readonly ByDay[]): boolean => days.every(({ weekday }) => weekday === days[0]?.weekday)

/** A year's dates in one month, none of them by its weekday, its place in the year or its week. */
export const isWithinOneMonth = ({ byMonth, byDay, byYearDay, byWeekNo }: RuleParts): boolean => byMonth.length === 1 && !byDay.length && !byYearDay.length && !byWeekNo.length

export const isQuarterly = ({ byMonth }: RuleParts): boolean => byMonth.length === 4 && [1, 4, 7, 10].every(month => byMonth.includes(month))

/** "every hour from 09:00 to 18:00" */
export const isEveryHour = ({ frequency, interval, byHour, byMinute }: RuleParts): boolean => (frequency === 'DAILY' || frequency === 'WEEKLY') && interval === 1 && byMinute.length === 1
  && byHour.length > 2 && byHour.every((hour, index) => !index || hour - (byHour[index - 1] ?? 0) === 1)

/** Joins items by commas, the last by a word: "1, 2 and 3". */
export const listWith = (and: string) => (items: readonly string[]): string => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
