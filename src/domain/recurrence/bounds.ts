import type { Rule } from '../rule.ts'
import { instantOfLocalMs, localMsOfInstant } from '../zone/local.ts'
import { dayMs, dayOfMs } from './calendar.ts'
import type { Recurrence } from './parse.ts'
import type { Stamp } from './stamp.ts'

interface Firing { slotMs: number, dueAtMs: number }

/** No slot past this can be before UNTIL, whatever the zone's offset: two days are more than any offset. */
export function lastSlotMs({ until }: Recurrence): number {
  return until ? until.ms + 2 * dayMs : Infinity
}

/** Local stamps of an elapsed rule are read on the wall of its zone, where its firings have no slot of their own. */
const wallMs = (rule: Rule, { slotMs, dueAtMs }: Firing): number => rule.anchor === 'instant' ? localMsOfInstant(dueAtMs, rule.zone) : slotMs

/** UNTIL is inclusive; a date means its whole day. */
export function isPastUntil({ until }: Recurrence, rule: Rule, firing: Firing): boolean {
  if (!until) return false
  if (until.kind === 'utc') return firing.dueAtMs > until.ms
  return wallMs(rule, firing) > (until.kind === 'day' ? until.ms + dayMs - 1 : until.ms)
}

function isAt(stamp: Stamp, rule: Rule, firing: Firing): boolean {
  switch (stamp.kind) {
    case 'utc': return firing.dueAtMs === stamp.ms
    case 'day': return dayOfMs(wallMs(rule, firing)) === dayOfMs(stamp.ms)
    case 'local': return rule.anchor === 'instant' ? firing.dueAtMs === instantOfLocalMs(stamp.ms, rule.zone) : firing.slotMs === stamp.ms
  }
}

export const isExcepted = ({ exceptions }: Recurrence, rule: Rule, firing: Firing): boolean => exceptions.some(stamp => isAt(stamp, rule, firing))
