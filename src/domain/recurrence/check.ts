import type { Rule } from '../rule.ts'
import { parseLocal } from '../zone/text.ts'
import { cachedRecurrence } from './cache.ts'
import { nextOccurrence } from './occurrences.ts'
import { slotsOf } from './slots.ts'
import { minuteMs } from './times.ts'

/** A period of BYSECOND and the like shows within its first firings. */
const firingsLookedAt = 130

function isTooOften(rule: Rule): boolean {
  const recurrence = rule.rrule === null ? null : cachedRecurrence(rule.rrule)
  // Without seconds in the rule its periods are minutes or longer, one firing each.
  if (!recurrence || (recurrence.frequency !== 'SECONDLY' && recurrence.bySecond.length < 2)) return false
  let before = -Infinity
  let seen = 0
  for (const slotMs of slotsOf(recurrence, parseLocal(rule.start))) {
    if (slotMs - before < minuteMs) return true
    if (++seen === firingsLookedAt) return false
    before = slotMs
  }
  return false
}

/** Why a rule may not be kept: it fires more often than every minute, or never after `nowMs`. */
export function checkRule(rule: Rule, nowMs: number): 'too-often' | 'never-fires' | null {
  if (isTooOften(rule)) return 'too-often'
  return nextOccurrence(rule, nowMs) ? null : 'never-fires'
}
