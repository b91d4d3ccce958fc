import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { startOnWall } from '../recurrence/start.ts'
import type { Rule } from '../rule.ts'
import { isStopwatch } from '../understand/amounts.ts'
import { addAmount } from '../understand/day.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { formatLocal, formatUtc } from '../zone/text.ts'

/** The rule as Done leaves it: its start so long after, days at its own time of day. Null where it does not count from Done. */
export function afterDone(rule: Rule, doneAtMs: number): Rule | null {
  const { fromCompletion, zone } = rule
  if (!fromCompletion) return null
  if (isStopwatch(fromCompletion)) return { ...rule, anchor: 'instant', start: formatUtc(Math.ceil(doneAtMs / 1000 + fromCompletion.seconds) * 1000) }
  const startMs = startOnWall(rule)
  const timeMs = startMs - dayOfMs(startMs) * dayMs
  const day = addAmount(dayOfMs(localMsOfInstant(doneAtMs, zone)), fromCompletion)
  return { ...rule, anchor: 'wall', start: formatLocal(day * dayMs + timeMs + fromCompletion.seconds * 1000) }
}
