import { nextOccurrence } from '../recurrence.ts'
import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { editParts } from '../recurrence/editParts.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import { endParts, firstDay } from '../understand/bounds.ts'
import type { Limit } from '../understand/limits.ts'
import { nothingSaid } from '../understand/repeats.ts'
import { instantOfLocalMs, localMsOfInstant } from '../zone/local.ts'
import { nextDayOf } from './current.ts'

const bounds: readonly Limit['type'][] = ['starting', 'until', 'count', 'length']

/** What repeats, from a day on or until one: "starting next month", "until june", "only 5 times". Null for what comes once, or is bounded otherwise. */
export function bounded(rule: Rule, limits: Limit[], { nowMs, weekStart = 0 }: Reading): Rule | null {
  if (rule.rrule === null || !limits.every(({ type }) => bounds.includes(type))) return null
  const begins = limits.some(({ type }) => type === 'starting') ? beginning(rule, limits, nowMs, weekStart) : rule
  if (!begins) return null
  const day = nextDayOf(begins, nowMs)
  const parts = endParts(limits, { ...nothingSaid, unit: 'week' }, day, 1, { today: day, weekStart })
  const start = nextOccurrence(begins, nowMs)?.slot ?? begins.start
  return parts.length ? { ...begins, start, rrule: withParts(rule.rrule, /^(COUNT|UNTIL)=/i, parts) } : begins
}

/** From its first day that is not before the one named, from which its interval counts. */
function beginning(rule: Rule & { rrule: string | null }, limits: Limit[], nowMs: number, weekStart: number): Rule | null {
  if (rule.rrule === null || rule.anchor !== 'wall') return null
  const today = dayOfMs(localMsOfInstant(nowMs, rule.zone))
  const { day } = firstDay(limits, { today, weekStart })
  const notBeforeMs = instantOfLocalMs(day * dayMs, rule.zone)
  const first = nextOccurrence({ ...rule, rrule: withParts(rule.rrule, /^(INTERVAL|COUNT|UNTIL)=/i, []) }, Math.max(nowMs, notBeforeMs - 1))
  return first && { ...rule, start: first.slot }
}

/** The parts of an RRULE but some, and others behind its frequency. */
const withParts = (rrule: string, without: RegExp, parts: readonly string[]): string => editParts(rrule, (all) => {
  const [frequency = '', ...others] = all.filter(part => !without.test(part))
  return [frequency, ...parts, ...others]
})
