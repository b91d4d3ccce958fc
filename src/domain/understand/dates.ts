import type { Amount } from './amounts.ts'
import type { Feast } from './feasts.ts'
import type { Holiday } from './holidays.ts'

/** A day as the text names it, before it is looked up in the calendar. Weekdays from Monday = 0. */
export type DateSpec =
  | { type: 'offset', days: number }
  /** `week`: null is the coming one, 0 this week, 1 next week; `plus` weeks more ("a week from friday"); `notToday`: the next after today. */
  | { type: 'weekday', weekday: number, week: number | null, plus: number, notToday?: true }
  /** Day of a month, from its end where negative; `months` ahead of this one, or null: the coming one, that falls on `weekday` if named. */
  | { type: 'monthDay', day: number, months: number | null, weekday: number | null }
  /** Its month may lack the day: 30 February. `yearsAhead`: "next year". `until`: it is the first of several days, to the last. */
  | { type: 'date', year: number | null, month: number, day: number, doubtful: boolean, yearsAhead?: number, until?: DateSpec }
  | { type: 'nth', ordinal: number, weekday: number, month: number | null, months: number, year: number | null }
  /** First or last day of a week, month or year, `ahead` of this one. */
  | { type: 'period', unit: 'day' | 'week' | 'month' | 'quarter' | 'year', ahead: number, edge: 'start' | 'end' }
  | { type: 'month', month: number, year: number | null, yearsAhead?: number }
  | { type: 'weekend', ahead: number }
  | { type: 'feast', dayIn: Feast }
  /** "Tomorrow and friday": once on each. */
  | { type: 'several', dates: DateSpec[] }
  | { type: 'ahead', amount: Amount, from: DateSpec | null }
  /** So many days on which people work, from today. */
  | { type: 'workdays', count: number }
  /** `before`: so many days ahead of it, its eve. */
  | { type: 'holiday', holiday: Holiday, year: number | null, before?: number }
  /** A whole week within a month or year, from its end where negative: its Monday, or another of its days. */
  | { type: 'week', ordinal: number, month: number | null, year: number | null, weekday: number }

/** How someone writes 3/4: from their language, doubtful where it does not say and both fit. */
export type DayOrder = 'day-first' | 'month-first' | 'day-first?' | 'month-first?'

/** "next week on tuesday", "next month on the 3rd", "friday, 13 march": two phrases for one day. Null where they are not. */
export function mergeDates(first: DateSpec, second: DateSpec): DateSpec | null {
  if (first.type === 'period' && first.edge === 'start' && first.unit === 'week' && second.type === 'weekday') return { ...second, week: first.ahead }
  if (first.type === 'period' && first.edge === 'start' && first.unit === 'month' && second.type === 'monthDay') return { ...second, months: first.ahead }
  if (first.type === 'period' && first.unit === 'year' && first.edge === 'start' && (second.type === 'date' || second.type === 'month') && second.year === null) return { ...second, yearsAhead: first.ahead }
  if (second.type === 'period' && second.unit === 'year' && (first.type === 'date' || first.type === 'month')) return mergeDates(second, first)
  if (first.type === 'week' && second.type === 'weekday') return { ...first, weekday: second.weekday }
  if (first.type === 'weekday' && first.week === null && (second.type === 'holiday' || second.type === 'week')) return second.type === 'week' ? { ...second, weekday: first.weekday } : second
  if (first.type === 'weekday' && first.week === null && second.type === 'monthDay' && second.months === null) return { ...second, weekday: first.weekday }
  if (first.type === 'weekday' && first.week === null && (second.type === 'date' || second.type === 'monthDay' || second.type === 'offset')) return second
  if (first.type === 'offset' && (second.type === 'weekday' || second.type === 'date')) return second.type === 'date' ? second : first
  if (first.type === 'date' && second.type === 'weekday') return first
  if (first.type === 'ahead' && second.type === 'weekday' && !first.from && first.amount.days % 7 === 0 && !first.amount.months) return { ...second, week: first.amount.days / 7 }
  if (first.type === 'weekday' && second.type === 'ahead' && !second.from && second.amount.days % 7 === 0 && !second.amount.months) return { ...first, week: second.amount.days / 7, plus: 0 }
  return null
}
