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

interface Spread { unit: 'hour' | 'minute', interval: number, from: string, to: string }

/** "every hour from 09:00 to 18:00", "every 30 minutes from …": how far apart times of day are that are as many as that. */
export function spread({ frequency, interval, times }: RuleParts): Spread | null {
  if ((frequency !== 'DAILY' && frequency !== 'WEEKLY') || interval !== 1 || times.length < 3) return null
  const minutes = times.map(time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  const apart = minutes[1]! - minutes[0]!
  if (minutes.some((minute, index) => index > 0 && minute - minutes[index - 1]! !== apart) || (times.length === 3 && apart !== 60)) return null
  const range = { from: times[0]!, to: times.at(-1)! }
  return apart % 60 ? { unit: 'minute', interval: apart, ...range } : { unit: 'hour', interval: apart / 60, ...range }
}

/** Days with their times: each of these, or all within a stretch of the day, before which "every day" needs no word. */
export function withTimes(parts: RuleParts, days: string, { everyDay, at, within }: { everyDay: string, at: (times: string[]) => string, within: (spread: Spread) => string }): string {
  if (!parts.times.length) return days
  const range = spread(parts)
  if (!range) return `${days} ${at(parts.times)}`
  return days === everyDay ? within(range) : `${days} ${within(range)}`
}

/** Joins items by commas, the last by a word: "1, 2 and 3". */
export const listWith = (and: string) => (items: readonly string[]): string => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
