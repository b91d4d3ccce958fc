import { dayMs } from '../recurrence/calendar.ts'
import { formatLocal, parseLocal } from './text.ts'
import { offsetMsAt, periodAt, periodsOf } from './offset.ts'

/**
 * The instant of a local time given as milliseconds of its fields read as UTC.
 * A time in a gap takes the offset before the gap, so it moves past it; a time that happens twice is the first (RFC 5545 3.3.5,
 * erratum 4271).
 */
export function instantOfLocalMs(localMs: number, zone: string): number {
  const periods = periodsOf(zone)
  // Local and UTC differ by less than a day, so the period a day earlier is the first that can hold.
  for (let index = periodAt(periods, localMs - dayMs); index < periods.untilsMs.length; index++) {
    const atMs = localMs - (periods.offsetsMs[index] ?? 0)
    const untilMs = periods.untilsMs[index] ?? Infinity
    if (atMs < untilMs) return atMs
    // Past this period by its own offset, before the next by the next one's: nonexistent.
    if (localMs - (periods.offsetsMs[index + 1] ?? 0) < untilMs) return atMs
  }
  return localMs
}

export function localMsOfInstant(atMs: number, zone: string): number {
  return atMs + offsetMsAt(atMs, zone)
}

/** Epoch milliseconds of a local time `2026-03-29T02:30:00` (seconds may be missing) in a zone. */
export const localToInstant = (local: string, zone: string): number => instantOfLocalMs(parseLocal(local), zone)

/** `YYYY-MM-DDTHH:mm:ss` on the wall of a zone. */
export const instantToLocal = (atMs: number, zone: string): string => formatLocal(localMsOfInstant(atMs, zone))

/** Minutes east of UTC; a fraction only for local mean time before standard time. */
export const offsetMinutesAt = (atMs: number, zone: string): number => offsetMsAt(atMs, zone) / 60_000
