import { dayOfMs } from '../recurrence/calendar.ts'
import { localMsOfInstant, offsetMinutesAt } from '../zone/local.ts'
import { isOffsetZone } from '../zone/names.ts'
import { formatLocal } from '../zone/text.ts'
import { clockText } from './clockText.ts'
import { dayName } from './day.ts'
import { languageOf } from './languages.ts'

/** "today 21:00", "tomorrow 09:00", "Fri 27 Nov, 09:00"; with the year when it is another. Seen from `nowMs` in `zone`. */
export function describeInstant(atMs: number, { nowMs, zone, locale }: { nowMs: number, zone: string, locale?: string }): string {
  const language = languageOf(locale)
  const localMs = localMsOfInstant(atMs, zone)
  const { name, isNear } = dayName(dayOfMs(localMs), dayOfMs(localMsOfInstant(nowMs, zone)), language)
  return language.dayAndTime(name, clockText(formatLocal(localMs), locale), isNear)
}

/** "14:35" on the wall of a zone. */
export const describeClock = (atMs: number, zone: string, locale?: string): string => clockText(formatLocal(localMsOfInstant(atMs, zone)), locale)

/** "UTC+5:30" */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${size % 60 ? `:${String(Math.floor(size % 60)).padStart(2, '0')}` : ''}`
}

/** "Europe/Berlin (UTC+1)", as of `nowMs`; an offset speaks for itself. */
export function describeZone(zone: string, nowMs: number): string {
  if (zone === 'UTC' || isOffsetZone(zone)) return zone
  return `${zone.replaceAll('_', ' ')} (${offsetText(offsetMinutesAt(nowMs, zone))})`
}
