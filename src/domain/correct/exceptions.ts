import { nextOccurrence } from '../recurrence.ts'
import { dayMs } from '../recurrence/calendar.ts'
import type { Rule } from '../rule.ts'
import { instantOfLocalMs } from '../zone/local.ts'
import { instantToLocal } from '../zone.ts'

const mostLeftOut = 100

/** The rule without its occurrences from an instant until before another; null where none of them is, or nothing else would come. */
export function without(rule: Rule, fromMs: number, untilMs: number): Rule | null {
  if (rule.rrule === null) return null
  const stamps: string[] = []
  for (let next = nextOccurrence(rule, fromMs - 1); next && next.dueAtMs < untilMs; next = nextOccurrence(rule, next.dueAtMs)) {
    if (stamps.length === mostLeftOut) return null
    stamps.push(instantToLocal(next.dueAtMs, rule.zone).replace(/[-:]/g, ''))
  }
  if (!stamps.length) return null
  const left = { ...rule, rrule: `${rule.rrule}\nEXDATE:${stamps.join(',')}` }
  return nextOccurrence(left, fromMs - 1) ? left : null
}

/** Without those of some days, from now on. */
export const withoutDays = (rule: Rule, nowMs: number, firstDay: number, days: number): Rule | null =>
  without(rule, Math.max(nowMs + 1, instantOfLocalMs(firstDay * dayMs, rule.zone)), instantOfLocalMs((firstDay + days) * dayMs, rule.zone))
