import { dateOf, dayMs, dayOfMs } from '../recurrence/calendar.ts'

const localForm = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?Z?$/

/** Milliseconds of the written fields read as UTC; throws on anything but a real date and time. */
export function parseLocal(text: string): number {
  const fields = localForm.exec(text)
  const ms = fields ? Date.UTC(Number(fields[1]), Number(fields[2]) - 1, Number(fields[3]), Number(fields[4]), Number(fields[5]), Number(fields[6] ?? 0)) : NaN
  if (fields && !Number.isNaN(ms)) {
    const written = new Date(ms)
    if (written.getUTCMonth() === Number(fields[2]) - 1 && written.getUTCDate() === Number(fields[3]) && written.getUTCHours() === Number(fields[4]) && written.getUTCMinutes() === Number(fields[5])) return ms
  }
  throw new RangeError(`Not a local time: ${text}`)
}

const two = (number: number): string => number < 10 ? `0${number}` : `${number}`

/** `toISOString` would take longer than finding the occurrence that is formatted. */
export function formatLocal(localMs: number): string {
  const day = Math.floor(localMs / dayMs)
  const { year, month, day: dayOfMonth } = dateOf(day)
  if (!(year >= 1000 && year <= 9999)) return new Date(localMs).toISOString().slice(0, -5)
  const seconds = Math.floor((localMs - day * dayMs) / 1000)
  return `${year}-${two(month)}-${two(dayOfMonth)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

export const formatUtc = (atMs: number): string => `${formatLocal(atMs)}Z`

/** The same time of day on the next date, also where a clock changes in between. */
export const nextDay = (local: string): string => formatLocal(parseLocal(local) + dayMs)

/** A date without its time, "2026-11-24", from and to whole days since 1970-01-01. */
export const dateText = (day: number): string => formatLocal(day * dayMs).slice(0, 10)
export const dayOfText = (date: string): number => dayOfMs(parseLocal(`${date}T00:00`))
