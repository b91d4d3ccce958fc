import { afterDone } from '../domain/manner/fromDone.ts'
import { planNext, unplan } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, ruleOf, type Reminder } from './reminders.ts'

/** Done: what counts from it comes so long after. What was planned till then is skipped. Returns the reminder as it is then. */
export async function countFromDone(tx: Tx, reminder: Reminder, by: number, nowMs: number): Promise<Reminder> {
  const rule = afterDone(ruleOf(reminder), nowMs)!
  const { rows: [planned] } = await tx.query<{ id: number, slot: string }>(`select id, slot from occurrences where reminder_id = $1 and state = 'planned'`, [reminder.id])
  if (planned?.slot === rule.start) return patchReminder(tx, reminder.id, {})
  if (planned) {
    await unplan(tx, reminder.id, 'done-ahead', 'skipped')
    await tx.query(`update occurrences set done_by = $2, done_at = $3 where id = $1 and state = 'skipped'`, [planned.id, by, new Date(nowMs)])
  }
  const turnsToDays = reminder.anchor === 'instant' && rule.anchor === 'wall'
  const changed = await patchReminder(tx, reminder.id, { rule, state: 'active', floating: reminder.floating || turnsToDays })
  await planNext(tx, changed, nowMs, nowMs)
  return changed
}

/** Not done after all: nothing is planned until it is. `slot` is that of the occurrence that waits again. */
export async function uncountFromDone(tx: Tx, reminder: Reminder, slot: string): Promise<Reminder> {
  await unplan(tx, reminder.id, 'undone')
  return patchReminder(tx, reminder.id, { rule: { ...ruleOf(reminder), anchor: slot.endsWith('Z') ? 'instant' : 'wall', start: slot } })
}
