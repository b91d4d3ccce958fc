import { dateOf, dayNumber, daysInMonth, nthWeekdayOf, weekdayOf, weekStartOf } from '../recurrence/calendar.ts'
import type { Amount } from './amounts.ts'
import type { DateSpec } from './dates.ts'
import { holidayIn } from './holidays.ts'
import { isUnrealDay } from './unreal.ts'

/** A day found; `rolls` when a later day fits as well, so that one already past gives way to the next. */
export interface FoundDay { day: number, rolls: boolean }

const monthAhead = (day: number, months: number): { year: number, month: number } => {
  const { year, month } = dateOf(day)
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: index % 12 + 1 }
}

export function addAmount(day: number, { months, days }: Amount): number {
  const { year, month } = monthAhead(day, months)
  return dayNumber(year, month, Math.min(dateOf(day).day, daysInMonth(year, month))) + days
}

/** A day of a month, the last one where the month is shorter; negative from the end. */
function dayOfMonth(year: number, month: number, day: number): number {
  const length = daysInMonth(year, month)
  return dayNumber(year, month, day < 0 ? Math.max(1, length + day + 1) : Math.min(day, length))
}

/** First month from that of `notBefore` on for which `find` gives a day that is not before it. */
function firstMonth(notBefore: number, find: (year: number, month: number) => number | null): FoundDay {
  for (let ahead = 0; ahead < 120; ahead++) {
    const { year, month } = monthAhead(notBefore, ahead)
    const day = find(year, month)
    if (day !== null && day >= notBefore) return { day, rolls: true }
  }
  return { day: notBefore, rolls: false }
}

/** A day that each year has, of a year said, or the first that is not before a day. */
function yearly(said: number | null, notBefore: number, find: (year: number) => number): FoundDay {
  if (said !== null) return { day: find(said), rolls: false }
  const { year } = dateOf(notBefore)
  const day = find(year)
  return { day: day < notBefore ? find(year + 1) : day, rolls: true }
}

/** The Monday of a whole week within a month, or a year. */
function weekIn(year: number, ordinal: number, month: number | null): number {
  const first = dayNumber(year, month ?? 1, 1)
  const last = dayNumber(year, month ?? 12, 1) + daysInMonth(year, month ?? 12) - 1
  if (ordinal > 0) return first + (7 - weekdayOf(first)) % 7 + 7 * (ordinal - 1)
  return weekStartOf(last - 6, 0) + 7 * (ordinal + 1)
}

function workdaysAfter(today: number, count: number): number {
  let day = today
  for (let left = count; left > 0;) if (weekdayOf(++day) <= friday) left--
  return day
}

const friday = 4
const monthsOf = { month: 1, quarter: 3, year: 12 }

function periodDay(spec: Extract<DateSpec, { type: 'period' }>, today: number, notBefore: number, weekStart: number): FoundDay {
  if (spec.unit === 'day') return { day: today + spec.ahead, rolls: false }
  if (spec.unit === 'week') {
    const monday = inWeek(today, 0, spec.ahead, weekStart)
    // The week ends when work does; on a weekend the coming one is meant.
    const day = spec.edge === 'end' ? inWeek(today, friday, spec.ahead, weekStart) : monday
    return { day: spec.ahead === 0 && day < notBefore ? day + 7 : day, rolls: spec.ahead === 0 }
  }
  const length = monthsOf[spec.unit]
  const bounds = (periods: number) => {
    const { year, month } = dateOf(today)
    const first = Math.floor((year * 12 + month - 1) / length) * length + (spec.ahead + periods) * length
    const index = spec.edge === 'end' ? first + length - 1 : first
    return dayOfMonth(Math.floor(index / 12), index % 12 + 1, spec.edge === 'end' ? -1 : 1)
  }
  return { day: bounds(0) < notBefore ? bounds(1) : bounds(0), rolls: spec.ahead === 0 }
}

const yearSaid = ({ year, yearsAhead }: { year: number | null, yearsAhead?: number }, today: number): number | null => yearsAhead === undefined ? year : dateOf(today).year + yearsAhead

/** A weekday of this week or a later one. */
const inWeek = (today: number, weekday: number, week: number, weekStart: number): number => weekStartOf(today, weekStart) + (weekday - weekStart + 7) % 7 + 7 * week

/** The day a text names, seen from `today`; where several fit, the first that is not before `notBefore`. */
export function dayOf(spec: DateSpec, today: number, notBefore = today, weekStart = 0): FoundDay {
  switch (spec.type) {
    case 'offset': return { day: today + spec.days, rolls: false }
    case 'weekday': {
      if (spec.week !== null) return { day: inWeek(today, spec.weekday, spec.week, weekStart), rolls: spec.week === 0 }
      const from = spec.notToday ? Math.max(notBefore, today + 1) : notBefore
      return { day: from + (spec.weekday - weekdayOf(from) + 7) % 7 + 7 * spec.plus, rolls: true }
    }
    case 'monthDay': {
      if (spec.months === null) {
        return firstMonth(notBefore, (year, month) => {
          const day = dayOfMonth(year, month, spec.day)
          return spec.weekday === null || weekdayOf(day) === spec.weekday ? day : null
        })
      }
      const { year, month } = monthAhead(today, spec.months)
      return { day: dayOfMonth(year, month, spec.day), rolls: false }
    }
    case 'date': {
      const year = yearSaid(spec, today)
      if (year !== null) return { day: dayOfMonth(year, spec.month, spec.day), rolls: false }
      return firstMonth(notBefore, (year, month) => month === spec.month && (spec.day <= daysInMonth(year, month) || isUnrealDay(spec)) ? dayOfMonth(year, month, spec.day) : null)
    }
    case 'nth': {
      if (spec.month === null) {
        const { year, month } = monthAhead(today, spec.months)
        return { day: nthWeekdayOf(year, month, spec.ordinal, spec.weekday) ?? dayOfMonth(year, month, -1), rolls: false }
      }
      if (spec.year !== null) return { day: nthWeekdayOf(spec.year, spec.month, spec.ordinal, spec.weekday) ?? dayOfMonth(spec.year, spec.month, -1), rolls: false }
      return firstMonth(notBefore, (year, month) => month === spec.month ? nthWeekdayOf(year, month, spec.ordinal, spec.weekday) : null)
    }
    case 'month': {
      const year = yearSaid(spec, today)
      if (year !== null) return { day: dayNumber(year, spec.month, 1), rolls: false }
      return firstMonth(notBefore, (year, month) => month === spec.month ? dayNumber(year, month, 1) : null)
    }
    case 'weekend': {
      const saturday = weekStartOf(today, 0) + 5 + 7 * spec.ahead
      return { day: Math.max(saturday, spec.ahead ? saturday : notBefore), rolls: spec.ahead === 0 }
    }
    case 'feast': return yearly(null, notBefore, spec.dayIn)
    case 'several': return dayOf(spec.dates[0]!, today, notBefore, weekStart)
    case 'workdays': return { day: workdaysAfter(today, spec.count), rolls: false }
    case 'holiday': return yearly(spec.year, notBefore, year => holidayIn(year, spec.holiday) - (spec.before ?? 0))
    case 'week': return yearly(spec.year, notBefore, year => weekIn(year, spec.ordinal, spec.month) + spec.weekday)
    case 'period': return periodDay(spec, today, notBefore, weekStart)
    case 'ahead': return { day: addAmount(spec.from ? dayOf(spec.from, today, today, weekStart).day : today, spec.amount), rolls: false }
  }
}
