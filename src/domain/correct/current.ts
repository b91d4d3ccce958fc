import { dateOf, dayOfMs, weekdayOf } from '../recurrence/calendar.ts'
import { nextOccurrence } from '../recurrence.ts'
import type { ByDay } from '../recurrence/parse.ts'
import { startOnWall } from '../recurrence/start.ts'
import type { Rule } from '../rule.ts'
import type { Clock } from '../understand/clocks.ts'
import type { DateSpec } from '../understand/dates.ts'
import { partsOf } from '../wording/parts.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { formatLocal } from '../zone/text.ts'

const clock = (time: string): Clock => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)), half: '24', bare: false })

/** Times of day at which a rule fires; none where it goes around the clock. */
export const clocksOf = (rule: Rule): Clock[] =>
  rule.rrule === null ? [clock(formatLocal(startOnWall(rule)).slice(11, 16))] : partsOf({ ...rule, rrule: rule.rrule }).times.map(clock)

/** Local day of what comes next, or of the start of what has come. */
export function nextDayOf(rule: Rule, nowMs: number): number {
  const next = nextOccurrence(rule, nowMs)
  return dayOfMs(next ? localMsOfInstant(next.dueAtMs, rule.zone) : startOnWall(rule))
}

export function dateSpecOf(day: number): Extract<DateSpec, { type: 'date' }> {
  return { type: 'date', ...dateOf(day), doubtful: false }
}

/** Weekdays of a rule that goes by weeks, or of what comes once. */
export function weekdaysOf(rule: Rule, nowMs: number): ByDay[] | null {
  if (rule.rrule === null) return [{ weekday: weekdayOf(nextDayOf(rule, nowMs)), ordinal: 0 }]
  const { frequency, byDay, bySetPos } = partsOf({ ...rule, rrule: rule.rrule })
  return frequency === 'WEEKLY' && !bySetPos.length ? byDay : null
}
