import type { ByDay } from '../recurrence/parse.ts'
import { weekdayCodes } from '../recurrence/parse.ts'
import { monthDaysClamped } from '../recurrence/clamp.ts'
import type { Unit } from './amounts.ts'
import type { RepeatSpec } from './repeats.ts'

/** What a repetition's RRULE says of days; times come after. `hasDays`: the days are named, not taken from the start. */
export interface DayRule { frequency: string, interval: number, parts: string[], hasDays: boolean }

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

/** A repetition's days as RRULE parts. */
export function dayRuleOf(repeat: RepeatSpec, timesPerDay: number): DayRule {
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
    monthDays.length ? (weekdays.length || months.length > 1 || !clampable ? `BYMONTHDAY=${monthDays.join(',')}` : monthDaysClamped(monthDays, timesPerDay)) : '',
    weekdays.length ? `BYDAY=${weekdays.map(code).join(',')}` : '',
    repeat.positions.length ? `BYSETPOS=${repeat.positions.join(',')}` : '',
  ].filter(Boolean)
  const daily = unit === 'day' && repeat.interval === 1 && weekdays.length > 0 && weekdays.every(isEach)
  return {
    frequency: daily ? 'WEEKLY' : frequencies[unit],
    interval: quarterly ? (repeat.interval === 1 ? 1 : repeat.interval * 3) : unit === 'fortnight' ? repeat.interval * 2 : repeat.interval,
    parts,
    hasDays: parts.length > 0,
  }
}

/** Times of day in groups that one BYHOUR and BYMINUTE state exactly: hours × minutes, of the same second. */
export function timeGroups(times: number[]): { hours: number[], minutes: number[], firstMs: number }[] {
  const byMinute = new Map<number, number[]>()
  for (const time of [...new Set(times)].sort((one, other) => one - other)) {
    const ofHour = time % 3_600_000
    byMinute.set(ofHour, [...byMinute.get(ofHour) ?? [], Math.floor(time / 3_600_000)])
  }
  const groups = new Map<string, { hours: number[], minutes: number[], firstMs: number }>()
  for (const [ofHour, hours] of byMinute) {
    const key = `${hours.join(',')};${ofHour % 60_000}`
    const minute = Math.floor(ofHour / 60_000)
    const known = groups.get(key)
    if (known) known.minutes.push(minute)
    else groups.set(key, { hours, minutes: [minute], firstMs: (hours[0] ?? 0) * 3_600_000 + ofHour })
  }
  return [...groups.values()].map((group) => {
    const minutes = group.minutes.sort((one, other) => one - other)
    return { hours: group.hours, minutes, firstMs: (group.hours[0] ?? 0) * 3_600_000 + (minutes[0] ?? 0) * 60_000 + group.firstMs % 60_000 }
  })
}

export const timeParts = ({ hours, minutes }: { hours: number[], minutes: number[] }): string[] =>
  hours.length * minutes.length > 1 ? [`BYHOUR=${hours.join(',')}`, `BYMINUTE=${minutes.join(',')}`] : []
