import { dateOf, weekdayOf } from '../recurrence/calendar.ts'
import { dayOfText } from '../zone/text.ts'
import type { Language, NearDay } from './language.ts'
import { languageOf } from './languages.ts'

/** A day as it is called on another, and whether that is a word of its own. In whole days since 1970-01-01. */
export function dayName(day: number, today: number, language: Language): { name: string, isNear: boolean } {
  const near = day - today
  if (near >= -1 && near <= 1) return { name: language.nearDays[near as NearDay], isNear: true }
  const date = dateOf(day)
  return { name: language.date(weekdayOf(day), date.day, date.month, date.year === dateOf(today).year ? null : date.year), isNear: false }
}

/** A local day (`2026-11-24`) as it is called on another: "today", "yesterday", "Fri 27 Nov", with the year when that differs. */
export const describeDay = (day: string, { today, locale }: { today: string, locale?: string }): string => dayName(dayOfText(day), dayOfText(today), languageOf(locale)).name

/** The month of a local day: "November", with the year when that differs. */
export const describeMonth = (day: string, { today, locale }: { today: string, locale?: string }): string =>
  new Date(`${day.slice(0, 7)}-01T00:00:00Z`).toLocaleString(locale, { timeZone: 'UTC', month: 'long', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) })
