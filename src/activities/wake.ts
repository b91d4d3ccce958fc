import type { Clock } from '../clock.ts'
import { describeZone } from '../domain/wording.ts'
import { instantToLocal } from '../domain/zone.ts'
import { arm } from '../storage/chats.ts'
import type { Pool } from '../storage/pool.ts'
import { upcoming, type Upcoming } from '../storage/upcoming.ts'
import type { Wake } from '../workflows/contract.ts'

/** Temporal's timers fire up to a second late; `deliver` holds the rest of the way. */
export const earlyMs = 1_500

/** So that a change of plans far ahead, or of the clock, is never more than this away from a look. */
const longestSleepMs = 30 * 86_400_000

/** Arms the chat and tells its workflow when to wake, in real time; null when nothing is due. */
export async function nextWake({ pool, clock }: { pool: Pool, clock: Clock }, chatId: number): Promise<Wake | null> {
  const chat = await arm(pool, chatId)
  if (!chat || chat.next_at === null) return null
  const steps = await upcoming(pool, chatId, 10)
  const nowMs = clock.nowMs()
  const wakeAtMs = Math.max(clock.toRealMs(chat.next_at), chat.send_after) - earlyMs
  return { wakeAtMs: Math.min(wakeAtMs, Date.now() + longestSleepMs), summary: summary(steps), details: details(steps, nowMs) }
}

const local = (step: Upcoming) => instantToLocal(step.due_at, step.zone).replace('T', ' ').slice(0, 16)

/** At most 200 bytes: the server refuses more. */
function summary(steps: readonly Upcoming[]): string {
  const next = steps[0]
  return next ? `next ${local(next)} ${next.zone}, reminder ${next.reminder_id}, ${next.active} active` : 'nothing due'
}

function details(steps: readonly Upcoming[], nowMs: number): string {
  if (!steps[0]) return 'Nothing is due.'
  const rows = steps.map(step => `| ${step.reminder_id} | ${local(step)} | ${describeZone(step.zone, nowMs)} | ${step.kind} | ${step.state} |`)
  return [`**Next due ${local(steps[0])}** (${steps[0].zone}), active reminders: ${steps[0].active}.`, '',
    '| reminder | local time | zone | kind | state |', '|---|---|---|---|---|', ...rows].join('\n')
}
