import { dueAtOf, missedBetween } from '../domain/recurrence.ts'
import type { Occurrence } from '../domain/rule.ts'
import { replan } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, ruleOf, type Reminder, type ReminderPatch } from './reminders.ts'

/** What a change did to a reminder's next occurrence. */
export interface Rewritten {
  before: Reminder
  after: Reminder
  /** When it was due before the change, and is now; null: nothing is due. */
  wasDueAtMs: number | null
  dueAtMs: number | null
  /** The latest slot that was planned, was never sent, and by the changed rule lies in the past: to be asked about. */
  lost: Occurrence | null
}

/** Patches a reminder, plans it anew and tells what that moved. */
export async function rewrite(tx: Tx, before: Reminder, patch: ReminderPatch, nowMs: number, reason: string): Promise<Rewritten> {
  const { rows: [planned] } = await tx.query<{ id: number, slot: string, due_at: number }>(
    `select id, slot, due_at from occurrences where reminder_id = $1 and state = 'planned'`, [before.id])
  const after = await patchReminder(tx, before.id, patch)
  const next = await replan(tx, after, nowMs, reason)
  return { before, after, wasDueAtMs: planned?.due_at ?? null, dueAtMs: next?.dueAtMs ?? null, lost: planned ? await lostSlot(tx, after, planned, nowMs) : null }
}

async function lostSlot(tx: Tx, after: Reminder, planned: { id: number, slot: string }, nowMs: number): Promise<Occurrence | null> {
  const rule = ruleOf(after)
  const dueAtMs = dueAtOf(rule, planned.slot)
  const { rowCount } = await tx.query(`select from occurrences where id = $1 and state = 'superseded' and sent_at is null`, [planned.id])
  if (!rowCount || dueAtMs > nowMs) return null // planned again, on its way, or still to come
  return missedBetween(rule, dueAtMs, nowMs)?.last ?? { slot: planned.slot, dueAtMs }
}
