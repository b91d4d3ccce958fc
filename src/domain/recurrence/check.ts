import type { Rule } from '../rule.ts'
import { nextOccurrence } from './occurrences.ts'
import { seriesOf } from './series.ts'
import { slotsOf } from './slots.ts'
import { minuteMs } from './times.ts'

/** A period of BYSECOND and the like shows within its first firings. */
const firingsLookedAt = 130

function isTooOften(rule: Rule): boolean {
  const series = rule.rrule === null ? null : seriesOf(rule.rrule, rule.start)
  // Without seconds in the rule its periods are minutes or longer, one firing each.
  if (!series || (series.frequency !== 'SECONDLY' && series.bySecond.length < 2)) return false
  let before = -Infinity
  let seen = 0
  for (const slotMs of slotsOf(series)) {
    if (slotMs - before < minuteMs) return true
    if (++seen === Math.min(firingsLookedAt, series.count ?? Infinity)) return false
    before = slotMs
  }
  return false
}

/** Why a rule may not be kept: it fires more often than every minute, or never after `nowMs`. */
export function checkRule(rule: Rule, nowMs: number): 'too-often' | 'never-fires' | null {
  if (isTooOften(rule)) return 'too-often'
  return nextOccurrence(rule, nowMs) ? null : 'never-fires'
}
