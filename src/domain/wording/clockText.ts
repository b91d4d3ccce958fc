import { english } from './english.ts'
import { languageOf } from './languages.ts'

const shows12 = /-u-(?:.+-)?hc-h12\b/i

/** A locale that says how its reader wants clock times shown: by BCP 47's extension for hours. */
export const shownLocale = (locale: string | undefined, hours: 12 | 24 | undefined): string | undefined => hours === 12 ? `${locale ?? 'en'}-u-hc-h12` : locale

/** The clock time of a local time, "2026-11-27T09:00:00" or "09:00", as its reader wants it: "09:00", "9:00 am". */
export function clockText(local: string, locale: string | undefined): string {
  const time = local.length > 5 ? local.slice(11, 16) : local
  if (!locale || !shows12.test(locale)) return time
  const hour = Number(time.slice(0, 2))
  return (languageOf(locale).clock12 ?? english.clock12!)(`${hour % 12 || 12}${time.slice(2)}`, hour >= 12)
}
