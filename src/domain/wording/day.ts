import { dateOf, dayOfMs, weekdayOf } from '../recurrence/calendar.ts'
import type { NearDay } from './language.ts'
import { languageOf } from './languages.ts'

const dayOf = (day: string): number => dayOfMs(Date.parse(`${day}T00:00:00Z`))

/** A local day (`2026-11-24`) as it is called on another: "today", "yesterday", "Fri 27 Nov", with the year when that differs. */
export function describeDay(day: string, { today, locale }: { today: string, locale?: string }): string {
  const language = languageOf(locale)
  const near = dayOf(day) - dayOf(today)
  if (near >= -1 && near <= 1) return language.nearDays[near as NearDay]
  const date = dateOf(dayOf(day))
  return language.date(weekdayOf(dayOf(day)), date.day, date.month, day.slice(0, 4) === today.slice(0, 4) ? null : date.year)
}

/** The month of a local day: "November", with the year when that differs. */
export const describeMonth = (day: string, { today, locale }: { today: string, locale?: string }): string =>
  new Date(`${day.slice(0, 7)}-01T00:00:00Z`).toLocaleString(locale, { timeZone: 'UTC', month: 'long', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) })
