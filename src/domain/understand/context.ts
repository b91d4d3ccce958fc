import { dayOfMs } from '../recurrence/calendar.ts'
import type { Question } from '../understanding.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
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
}

/** `zone`: the reader's own, or the one that the text names. */
export function contextOf({ nowMs, morning, locale }: Reading, zone: string, { hourOfPart }: Language): Context {
  const nowLocalMs = localMsOfInstant(nowMs, zone)
  const [hour = hourOfPart.morning, minute = 0] = morning?.split(':').map(Number) ?? []
  return { nowMs, zone, locale, nowLocalMs, today: dayOfMs(nowLocalMs), hourOfPart, morning: { timeMs: timeMs(hour, minute), isOwn: morning !== undefined } }
}

/** A rule found for the text, what was filled in, and what is doubtful about it. */
export interface Resolved { rule: Rule, assumed: string[], question: Question | null }
