import type { Amount } from './amount.ts'

/** A day as the text names it, before it is looked up in the calendar. Weekdays from Monday = 0. */
export type DateSpec =
  | { type: 'offset', days: number }
  /** `week`: null is the coming one, 0 this week, 1 next week; `plus` weeks more ("a week from friday"). */
  | { type: 'weekday', weekday: number, week: number | null, plus: number }
  /** Day of a month, from its end where negative; `months` ahead of this one, or null: the coming one, that falls on `weekday` if named. */
  | { type: 'monthDay', day: number, months: number | null, weekday: number | null }
  | { type: 'date', year: number | null, month: number, day: number, doubtful: boolean }
  | { type: 'nth', ordinal: number, weekday: number, month: number | null, months: number, year: number | null }
  /** First or last day of a week, month or year, `ahead` of this one. */
  | { type: 'period', unit: 'day' | 'week' | 'month' | 'quarter' | 'year', ahead: number, edge: 'start' | 'end' }
  | { type: 'month', month: number, year: number | null }
  | { type: 'weekend', ahead: number }
  | { type: 'ahead', amount: Amount, from: DateSpec | null }

/** How someone writes 3/4: from their language, doubtful where it does not say and both fit. */
export type DayOrder = 'day-first' | 'month-first' | 'day-first?' | 'month-first?'
