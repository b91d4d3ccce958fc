import { dateOf, dayNumber, daysInMonth, daysInYear, weekdayOf, weekNumbers, type CalendarDate } from './calendar.ts'
import type { ByDay, Recurrence } from './parse.ts'
import type { Series } from './series.ts'

const counts = (list: number[], fromStart: number, total: number): boolean => list.includes(fromStart) || list.includes(fromStart - total - 1)

/** Whether a weekday is the one asked for: place of the day in its month or year, from either end. */
function matchesWeekday({ weekday, ordinal }: ByDay, dayWeekday: number, place: number, total: number): boolean {
  if (weekday !== dayWeekday) return false
  if (ordinal === 0) return true
  return ordinal > 0 ? Math.ceil(place / 7) === ordinal : Math.ceil((total - place + 1) / 7) === -ordinal
}

function matchesByDay(rule: Recurrence, day: number, { year, month, day: dayOfMonth }: CalendarDate): boolean {
  const weekday = weekdayOf(day)
  const inMonth = rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.byMonth.length > 0)
  const inYear = rule.frequency === 'YEARLY' && !inMonth
  const place = inYear ? day - dayNumber(year, 1, 1) + 1 : dayOfMonth
  const total = inYear ? daysInYear(year) : daysInMonth(year, month)
  // An ordinal means something only in months and years (RFC 5545 3.3.10).
  return rule.byDay.some(wanted => matchesWeekday(inMonth || inYear ? wanted : { ...wanted, ordinal: 0 }, weekday, place, total))
}

/** Whether a day passes every BY part that speaks of days; its weekday is the cheapest to know. */
export function matchesDay(rule: Series, day: number): boolean {
  if (rule.weekdays && !(rule.weekdays >> weekdayOf(day) & 1)) return false
  if (!rule.readsDate && !rule.byWeekNo.length) return true
  const date = dateOf(day)
  if (rule.byMonth.length && !rule.byMonth.includes(date.month)) return false
  if (rule.byMonthDay.length && !counts(rule.byMonthDay, date.day, daysInMonth(date.year, date.month))) return false
  if (rule.byYearDay.length && !counts(rule.byYearDay, day - dayNumber(date.year, 1, 1) + 1, daysInYear(date.year))) return false
  if (rule.byWeekNo.length) {
    const { fromStart, fromEnd } = weekNumbers(day, rule.weekStart)
    if (!rule.byWeekNo.includes(fromStart) && !rule.byWeekNo.includes(fromEnd)) return false
  }
  return !rule.byDay.length || matchesByDay(rule, day, date)
}

/**
 * Fills in from the start what the rule leaves open (RFC 5545 3.3.10, "information not contained in the rule").
 * BYWEEKNO alone means every day of the week, as python-dateutil and its descendants read it.
 */
export function withDaysOfStart(rule: Recurrence, startDay: number): Recurrence {
  if (rule.byWeekNo.length || rule.byYearDay.length || rule.byMonthDay.length || rule.byDay.length) return rule
  const { month, day } = dateOf(startDay)
  switch (rule.frequency) {
    case 'YEARLY': return { ...rule, byMonth: rule.byMonth.length ? rule.byMonth : [month], byMonthDay: [day] }
    case 'MONTHLY': return { ...rule, byMonthDay: [day] }
    case 'WEEKLY': return { ...rule, byDay: [{ weekday: weekdayOf(startDay), ordinal: 0 }] }
    default: return rule
  }
}
