import { parseRecurrence } from '../recurrence/parse.ts'
import { monthDaysClamped } from '../recurrence/clamp.ts'
import { dateOf, dayOfMs, weekdayOf } from '../recurrence/calendar.ts'
import type { Recurrence } from '../recurrence/parse.ts'
import { atPositions } from '../recurrence/positions.ts'
import type { Rule } from '../rule.ts'
import { startOnWall } from '../recurrence/start.ts'
import { formatLocal } from '../zone/text.ts'

/** A rule laid out for wording: what was left to the start is filled in, "the 31st" is told from its RRULE. */
export interface RuleParts extends Recurrence {
  /** "09:00"; several times a day in order. Empty for rules of hours and minutes. */
  times: string[]
  startDate: { weekday: number, day: number, month: number, year: number }
}

/** Days whose clamped form these parts are; null when BYSETPOS means something else. */
function clampedDays({ byMonthDay, bySetPos }: Recurrence, timesPerDay: number): number[] | null {
  const last = Math.max(...byMonthDay)
  const days = [...byMonthDay.filter(day => day > 0 && day < 28), last]
  const written = `BYMONTHDAY=${byMonthDay.join(',')};BYSETPOS=${bySetPos.join(',')}`
  return last > 28 && monthDaysClamped(days, timesPerDay) === written ? days : null
}

/** Of a day's rule, BYSETPOS counts its times. */
function timesOf({ frequency, byHour, byMinute, bySetPos }: Recurrence, startMs: number): string[] {
  const short = frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY'
  if (short && !byHour.length) return []
  const start = formatLocal(startMs)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = byHour.length ? byHour.map(two) : [start.slice(11, 13)]
  const minutes = byMinute.length ? byMinute.map(two) : [start.slice(14, 16)]
  const times = hours.flatMap(hour => minutes.map(minute => `${hour}:${minute}`))
  return frequency === 'DAILY' ? atPositions(times, bySetPos) : times
}

/** Each day of a set of weekdays is each week's. */
const byWeek = (rule: Recurrence): Partial<Recurrence> => rule.frequency !== 'DAILY' ? {} : { bySetPos: [], ...rule.interval === 1 && rule.byDay.length ? { frequency: 'WEEKLY' } : {} }

/** The weekday of a week's rule and the date of a year's, where these are left to the start. */
function leftToStart({ frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo }: Recurrence, { weekday, day, month }: RuleParts['startDate']): Partial<Recurrence> {
  if (byDay.length) return {}
  if (frequency === 'WEEKLY') return { byDay: [{ weekday, ordinal: 0 }] }
  if (frequency !== 'YEARLY' || byYearDay.length || byWeekNo.length) return {}
  return { byMonth: byMonth.length ? byMonth : [month], byMonthDay: byMonthDay.length ? byMonthDay : [day] }
}

export function partsOf(rule: Rule & { rrule: string }): RuleParts {
  const recurrence = parseRecurrence(rule.rrule)
  const startMs = startOnWall(rule)
  const start = dayOfMs(startMs)
  const times = timesOf(recurrence, startMs)
  const days = clampedDays(recurrence, times.length || 1)
  const said = days ? { ...recurrence, byMonthDay: days, bySetPos: [] } : { ...recurrence, ...byWeek(recurrence) }
  const startDate = { weekday: weekdayOf(start), ...dateOf(start) }
  return { ...said, ...leftToStart(said, startDate), times, startDate }
}
