import { dayMs } from '../recurrence/calendar.ts'

/** What answers are looked at by: a week from Monday, a month, a year, or all. */
export const periods = ['week', 'month', 'year', 'all'] as const

export type PeriodKind = (typeof periods)[number]

/** Local days, both included; null: no end. */
export interface Period { from: string | null, to: string | null }

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayText = (date: Date): string => date.toISOString().slice(0, 10)
const ofFields = (year: number, month: number, day: number): string => dayText(new Date(Date.UTC(year, month, day)))

/** The week, month or year that `today` is in, `back` of them earlier. */
export function periodOf(kind: PeriodKind, back: number, today: string): Period {
  const date = utc(today)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  switch (kind) {
    case 'all': return { from: null, to: null }
    case 'year': return { from: ofFields(year - back, 0, 1), to: ofFields(year - back, 11, 31) }
    case 'month': return { from: ofFields(year, month - back, 1), to: ofFields(year, month - back + 1, 0) }
    case 'week': {
      const mondayMs = date.getTime() - (date.getUTCDay() + 6) % 7 * dayMs - 7 * back * dayMs
      return { from: dayText(new Date(mondayMs)), to: dayText(new Date(mondayMs + 6 * dayMs)) }
    }
  }
}

/** Every day from the first to the last. */
export function daysOf(from: string, to: string): string[] {
  const [fromMs, toMs] = [utc(from).getTime(), utc(to).getTime()]
  return Array.from({ length: Math.round((toMs - fromMs) / dayMs) + 1 }, (_, i) => dayText(new Date(fromMs + i * dayMs)))
}

export const daysBefore = (day: string, count: number): string => dayText(new Date(utc(day).getTime() - count * dayMs))
