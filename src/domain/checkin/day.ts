import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { dateText } from '../zone/text.ts'

/**
 * The local day (`YYYY-MM-DD`) that an instant counts for, where a day ends at a wall-clock time: with "03:00" an answer at 01:00 is
 * yesterday's; with "22:00" one at 23:00 is tomorrow's. "00:00" is the calendar's day.
 */
export function localDayOf(atMs: number, zone: string, dayEnds: string): string {
  const [hour = 0, minute = 0] = dayEnds.split(':').map(Number)
  const endMs = (hour * 60 + minute) * 60_000
  const shiftMs = hour < 12 ? -endMs : dayMs - endMs
  return dateText(dayOfMs(localMsOfInstant(atMs, zone) + shiftMs))
}
