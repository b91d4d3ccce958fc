import { dayOfMs } from '../recurrence/calendar.ts'
import type { Question } from '../understanding.ts'
import type { Rule } from '../rule.ts'
import { localMsOfInstant } from '../zone/local.ts'

/** Now, as the clock and calendar of the reader's zone show it. Local times are milliseconds of their fields read as UTC. */
export interface Context { nowMs: number, zone: string, nowLocalMs: number, today: number }

export function contextOf(nowMs: number, zone: string): Context {
  const nowLocalMs = localMsOfInstant(nowMs, zone)
  return { nowMs, zone, nowLocalMs, today: dayOfMs(nowLocalMs) }
}

/** A rule found for the text, what was filled in, and what is doubtful about it. */
export interface Resolved { rule: Rule, assumed: string[], question: Question | null }
