import { DateTime } from 'luxon'

/** Day 0 of spreadsheets. */
const epochMs = Date.UTC(1899, 11, 30)
const dayMs = 86_400_000

/** Days since 30 December 1899 as the wall clock of the zone shows them; the fraction is the time of day. */
export const serialOf = (ms: number, zone: string): number => (ms + DateTime.fromMillis(ms, { zone }).offset * 60_000 - epochMs) / dayMs

/** The wall clock of a serial, read as if it were UTC. */
export const wallClock = (serial: number): Date => new Date(Math.round((epochMs + serial * dayMs) / 1000) * 1000)

/** Undefined when there is no such day. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (date.getTime() - epochMs) / dayMs : undefined
}
