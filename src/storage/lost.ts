import { dueAtOf, nextOccurrence } from '../domain/recurrence.ts'
import { planNext, planOccurrence, unplan } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, ruleOf, type Reminder } from './reminders.ts'

/** Whether `slot` is one of the reminder's, in the past, and was neither sent nor settled. */
export async function isLost(tx: Tx, reminder: Reminder, slot: string, nowMs: number): Promise<boolean> {
  if (reminder.anchor !== 'wall' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(slot)) return false
  const rule = ruleOf(reminder)
  const dueAtMs = dueAtOf(rule, slot)
  if (dueAtMs > nowMs || nextOccurrence(rule, dueAtMs - 1)?.slot !== slot) return false
  const { rows: [known] } = await tx.query<{ state: string, sent_at: number | null }>('select state, sent_at from occurrences where reminder_id = $1 and slot = $2', [reminder.id, slot])
  return !known || (known.state === 'superseded' && known.sent_at === null)
}

/** The lost slot is due now; what is planned comes after it again. Returns the reminder as it is then. */
export async function sendLost(tx: Tx, reminder: Reminder, slot: string, nowMs: number): Promise<Reminder> {
  const active = await patchReminder(tx, reminder.id, { state: 'active' })
  await unplan(tx, reminder.id, 'lost-slot-first')
  if (!await planOccurrence(tx, active, { slot, dueAtMs: nowMs }, nowMs)) await planNext(tx, active, nowMs, nowMs)
  return active
}

/** The chat does not want it any more. */
export async function dropLost(tx: Tx, reminderId: number, slot: string): Promise<void> {
  await tx.query(
    `update occurrences set state = 'skipped', reason = 'dropped' where reminder_id = $1 and slot = $2 and state = 'superseded' and sent_at is null`, [reminderId, slot])
}
