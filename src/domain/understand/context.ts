import { dayOfMs } from '../recurrence/calendar.ts'
import type { Question } from '../understanding.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import { hourMs } from '../recurrence/times.ts'
import { shownLocale } from '../wording/clockText.ts'
import { localMsOfInstant } from '../zone/local.ts'
import type { Language } from './language.ts'
import { timeMs, type DayPart } from './timeOfDay.ts'

/** Now, as the clock and calendar of the reader's zone show it. Local times are milliseconds of their fields read as UTC. */
export interface Context {
  nowMs: number
  zone: string
  /** The reader's language. */
  locale: string | undefined
  nowLocalMs: number
  today: number
  hourOfPart: Record<DayPart, number>
  /** Milliseconds from the day's beginning; `isOwn` when the reader has chosen it. */
  morning: { timeMs: number, isOwn: boolean }
  /** For a day without a time. */
  usualMs: number
  hours: 12 | 24 | undefined
  /** From Monday = 0. */
  weekStart: number
}

const timeOf = (time: string): number => { const [hour = 0, minute = 0] = time.split(':').map(Number); return timeMs(hour, minute) }

/** `zone`: the reader's own, or the one that the text names. */
export function contextOf({ nowMs, morning, usual, parts = {}, hours, weekStart = 0, locale }: Reading, zone: string, { hourOfPart }: Language): Context {
  const nowLocalMs = localMsOfInstant(nowMs, zone)
  const own = Object.fromEntries(Object.entries({ ...parts, ...(parts.evening ? { tonight: parts.evening } : {}) }).map(([part, time]) => [part, timeOf(time) / hourMs]))
  const morningMs = morning ? timeOf(morning) : timeMs(hourOfPart.morning, 0)
  return {
    nowMs, zone, locale: shownLocale(locale, hours), nowLocalMs, today: dayOfMs(nowLocalMs), hourOfPart: { ...hourOfPart, ...own },
    morning: { timeMs: morningMs, isOwn: morning !== undefined }, usualMs: usual ? timeOf(usual) : morningMs, hours, weekStart,
  }
}

/** A rule found for the text, what was filled in, and what is doubtful about it. */
export interface Resolved { rule: Rule, assumed: string[], question: Question | null }
