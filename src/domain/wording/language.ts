import type { RuleParts } from './parts.ts'

/** What a day is called beside today: index 0 today, 1 tomorrow, -1 yesterday. */
export type NearDay = -1 | 0 | 1

/** Everything a language says differently. Dates and clock times come in as fields of local time, never as instants. */
export interface Language {
  nearDays: Record<NearDay, string>
  /** "Fri 27 Nov" or "Fri 27 Nov 2026"; weekday from Monday = 0, month from 1. */
  date(weekday: number, day: number, month: number, year: number | null): string
  /** "today" and "21:00", "Fri 27 Nov" and "09:00". */
  dayAndTime(day: string, time: string, isNear: boolean): string
  /** The two largest units: "2 h 5 min". */
  duration(parts: { unit: 'day' | 'hour' | 'minute' | 'second', count: number }[]): string
  once(date: string, time: string): string
  repeats(parts: RuleParts): string
  /** "09:00, your morning, because no time was given" */
  assumedTimes(times: string, isOwnMorning: boolean): string
  /** "9:00" in one half of the day: "9:00 am"; English stands in where it is missing. */
  clock12?(time: string, isAfternoon: boolean): string
  manner: MannerWords
}

export type MannerUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

/** What a reminder does beyond coming at its times; lengths come in as `amount` words them. */
export interface MannerWords {
  /** "1 day", "2 h 30 min". */
  amount(parts: { unit: MannerUnit, count: number }[]): string
  /** "1 day and 1 h before" */
  leads(amounts: string[]): string
  /** "again every 10 min until Done" */
  nag(every: string): string
  /** "again 3 days after Done" */
  fromCompletion(amount: string): string
}
