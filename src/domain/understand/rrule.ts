import type { ByDay } from '../recurrence/parse.ts'
import { weekdayCodes } from '../recurrence/parse.ts'
import { monthDaysClamped } from '../recurrence/clamp.ts'
import { hourMs, minuteMs } from '../recurrence/times.ts'
import type { Unit } from './amounts.ts'
import type { RepeatSpec } from './repeats.ts'

/** What a repetition's RRULE says of days; times come after. `hasDays`: the days are named, not taken from the start; so many of them are `weekdays`. */
export interface DayRule { frequency: string, interval: number, parts: string[], hasDays: boolean, weekdays: number }

const code = ({ weekday, ordinal }: ByDay): string => `${ordinal || ''}${weekdayCodes[weekday]}`
const isEach = ({ ordinal }: ByDay): boolean => ordinal === 0

function unitOf({ unit, weekdays, monthDays, months, yearDays, weekNumbers }: RepeatSpec): Unit {
  if (unit) return unit
  if (yearDays.length || weekNumbers.length || months.length) return 'year'
  return monthDays.length || !weekdays.every(isEach) ? 'month' : 'week'
}

const frequencies: Record<Unit, string> = {
  second: 'SECONDLY', minute: 'MINUTELY', hour: 'HOURLY', day: 'DAILY', week: 'WEEKLY', fortnight: 'WEEKLY', month: 'MONTHLY', quarter: 'MONTHLY', year: 'YEARLY',
}

/** A repetition's days as RRULE parts, for so many times on each of them. */
export function dayRuleOf(repeat: RepeatSpec, group: TimeGroup): DayRule {
  const unit = unitOf(repeat)
  const quarterly = unit === 'quarter'
  const weekdays = repeat.weekdays
  const monthDays = quarterly && !repeat.monthDays.length && !weekdays.length ? [1] : repeat.monthDays
  // A position counts within a period: only in months and years does the last of 28 to 31 mean the month's end.
  const clampable = unit === 'month' || unit === 'year' || quarterly
  const months = quarterly && repeat.interval === 1 ? [1, 4, 7, 10] : repeat.months
  const parts = [
    months.length ? `BYMONTH=${months.join(',')}` : '',
    repeat.weekNumbers.length ? `BYWEEKNO=${repeat.weekNumbers.join(',')}` : '',
    repeat.yearDays.length ? `BYYEARDAY=${repeat.yearDays.join(',')}` : '',
    monthDays.length ? (weekdays.length || months.length > 1 || !clampable ? `BYMONTHDAY=${monthDays.join(',')}` : monthDaysClamped(monthDays, perDay(group))) : '',
    weekdays.length ? `BYDAY=${weekdays.map(code).join(',')}` : '',
    repeat.positions.length ? `BYSETPOS=${repeat.positions.join(',')}` : '',
  ].filter(Boolean)
  const weekly = unit === 'day' && repeat.interval === 1 && weekdays.length > 0 && weekdays.every(isEach)
  return {
    frequency: group.positions.length ? 'DAILY' : weekly ? 'WEEKLY' : frequencies[unit],
    interval: quarterly ? (repeat.interval === 1 ? 1 : repeat.interval * 3) : unit === 'fortnight' ? repeat.interval * 2 : repeat.interval,
    parts,
    hasDays: parts.length > 0,
    weekdays: weekdays.length,
  }
}

/** Times of day as one BYHOUR × BYMINUTE, all of the same second; `positions`: which of that product are meant, none for all. */
export interface TimeGroup { hours: number[], minutes: number[], positions: number[], firstMs: number }

export const perDay = ({ hours, minutes, positions }: TimeGroup): number => positions.length || hours.length * minutes.length

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((one, other) => one - other)
const hourOf = (time: number): number => Math.floor(time / hourMs)
const minuteOf = (time: number): number => Math.floor(time % hourMs / minuteMs)
/** RFC 5545, 3.3.10: a BYSETPOS lies within a year's days. */
const lastPosition = 366

/** All times in one group, for what repeats by the day: there BYSETPOS counts the times of one day. Null where they differ in seconds or are too many. */
function asOneGroup(times: readonly number[]): TimeGroup | null {
  const sorted = ascending(times)
  const firstMs = sorted[0] ?? 0
  if (sorted.some(time => (time - firstMs) % minuteMs)) return null
  const hours = ascending(sorted.map(hourOf))
  const minutes = ascending(sorted.map(minuteOf))
  if (hours.length * minutes.length === sorted.length) return { hours, minutes, positions: [], firstMs }
  const positions = sorted.map(time => hours.indexOf(hourOf(time)) * minutes.length + minutes.indexOf(minuteOf(time)) + 1)
  return positions.at(-1)! > lastPosition ? null : { hours, minutes, positions, firstMs }
}

/** Groups that are each a whole product. */
function asProducts(times: readonly number[]): TimeGroup[] {
  const byMinute = new Map<number, number[]>()
  for (const time of ascending(times)) {
    const ofHour = time % hourMs
    byMinute.set(ofHour, [...byMinute.get(ofHour) ?? [], hourOf(time)])
  }
  const groups = new Map<string, number[]>()
  for (const [ofHour, hours] of byMinute) {
    const key = `${hours.join(',')};${ofHour % minuteMs}`
    groups.set(key, [...groups.get(key) ?? [], ...hours.map(hour => hour * hourMs + ofHour)])
  }
  return [...groups.values()].map(group => asOneGroup(group)!)
}

/** Whether a repetition's days are those of a daily rule. */
export const isByDay = ({ unit, interval, weekdays, monthDays, positions, yearDays, weekNumbers }: RepeatSpec): boolean =>
  !monthDays.length && !positions.length && !yearDays.length && !weekNumbers.length && weekdays.every(isEach)
  && (unit === 'day' || (weekdays.length > 0 && interval === 1 && (unit === 'week' || unit === null)))

/** Times of day in as few groups as RRULEs can state, daily ones where `byDay`. */
export function timeGroups(times: readonly number[], byDay: boolean): TimeGroup[] {
  const one = byDay ? asOneGroup(times) : null
  return one ? [one] : asProducts(times)
}

export const timeParts = ({ hours, minutes, positions }: TimeGroup): string[] =>
  hours.length * minutes.length > 1 ? [`BYHOUR=${hours.join(',')}`, `BYMINUTE=${minutes.join(',')}`, ...positions.length ? [`BYSETPOS=${positions.join(',')}`] : []] : []
