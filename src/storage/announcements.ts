import { announcedAtMs } from '../domain/manner/announced.ts'
import type { Tx } from './pool.ts'
import type { Reminder } from './reminders.ts'
import { addStep } from './steps.ts'

/** Plans the announcements of a planned occurrence anew. One whose moment has passed is left out: it would say nothing that is not known. */
export async function announce(tx: Tx, reminder: Reminder, occurrence: { id: number, dueAtMs: number }, nowMs: number): Promise<void> {
  await tx.query(`update steps set state = 'dropped', reason = 'moved' where occurrence_id = $1 and kind = 'pre' and state = 'waiting'`, [occurrence.id])
  for (const lead of reminder.leads ?? []) {
    const dueAtMs = announcedAtMs(occurrence.dueAtMs, lead, reminder.zone)
    if (dueAtMs > nowMs) await addStep(tx, { chatId: reminder.chat_id, occurrenceId: occurrence.id, kind: 'pre', dueAtMs })
  }
}
