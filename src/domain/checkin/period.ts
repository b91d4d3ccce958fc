import { dateOf, dayNumber, weekStartOf } from '../recurrence/calendar.ts'
import { dateText, dayOfText } from '../zone/text.ts'

/** What answers are looked at by: a week, a month, a year, or all. */
export const periods = ['week', 'month', 'year', 'all'] as const

export type PeriodKind = (typeof periods)[number]

/** Local days, both included; null: no end. */
export interface Period { from: string | null, to: string | null }

const between = (first: number, last: number): Period => ({ from: dateText(first), to: dateText(last) })

/** The week, month or year that `today` is in, `back` of them earlier; weeks begin on `weekStart`, from Monday = 0. */
export function periodOf(kind: PeriodKind, back: number, today: string, weekStart = 0): Period {
  const day = dayOfText(today)
  const { year, month } = dateOf(day)
  switch (kind) {
    case 'all': return { from: null, to: null }
    case 'year': return between(dayNumber(year - back, 1, 1), dayNumber(year - back, 12, 31))
    case 'month': return between(dayNumber(year, month - back, 1), dayNumber(year, month - back + 1, 0))
    case 'week': {
      const first = weekStartOf(day, weekStart) - 7 * back
      return between(first, first + 6)
    }
  }
}

/** Every day from the first to the last. */
export function daysOf(from: string, to: string): string[] {
  const first = dayOfText(from)
  return Array.from({ length: dayOfText(to) - first + 1 }, (_, i) => dateText(first + i))
}

export const daysBefore = (day: string, count: number): string => dateText(dayOfText(day) - count)
