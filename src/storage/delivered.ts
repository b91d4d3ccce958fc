import { addStep } from './planning.ts'
import type { Db, Tx } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'

/** A reminder as one of our messages shows it. */
export interface Delivered extends Reminder {
  occurrence_id: number
  occurrence_state: string
  occurrence_due_at: number
  first_sent_at: number
  done_at: number | null
  snoozed_to: number | null
}

const select = `select ${reminderColumns}, o.id as occurrence_id, o.state as occurrence_state, o.due_at as occurrence_due_at,
    o.sent_at as first_sent_at, o.done_at,
    (select max(w.due_at) from steps w where w.occurrence_id = o.id and w.kind = 'snooze' and w.state in ('waiting', 'sending')) as snoozed_to
  from occurrences o join reminders r on r.id = o.reminder_id`

/** What one sent message is about: one reminder, or those of a bundle, in its order. */
export async function deliveredBy(db: Db, chatId: number, tgMessageId: number): Promise<Delivered[]> {
  return (await db.query<Delivered>(
    `${select} join steps s on s.occurrence_id = o.id where s.chat_id = $1 and s.tg_message_id = $2 order by s.due_at, s.id`, [chatId, tgMessageId])).rows
}

export async function findDelivered(db: Db, chatId: number, occurrenceId: number): Promise<Delivered | undefined> {
  return (await db.query<Delivered>(`${select} where o.id = $2 and o.chat_id = $1`, [chatId, occurrenceId])).rows[0]
}

/** Anybody's Done counts, also on one that a newer occurrence has superseded. Its snoozes fall away. */
export async function markOccurrenceDone(tx: Tx, occurrenceId: number, by: number, nowMs: number): Promise<void> {
  await dropSnoozes(tx, occurrenceId, 'done')
  await tx.query(`update occurrences set state = 'done', done_by = $2, done_at = $3, reason = null where id = $1 and sent_at is not null`,
    [occurrenceId, by, new Date(nowMs)])
}

/** Takes a Done back; where a newer occurrence is open meanwhile, this one stays superseded. */
export async function unmarkDone(tx: Tx, occurrenceId: number): Promise<void> {
  await tx.query(
    `update occurrences o set done_by = null, done_at = null, reason = null,
       state = case when exists (select from occurrences p where p.reminder_id = o.reminder_id and p.state = 'open') then 'superseded' else 'open' end
     where id = $1 and state = 'done'`, [occurrenceId])
}

/** Once more at `atMs`; the series is not moved. A second snooze replaces the first. False when the occurrence has ended. */
export async function snooze(tx: Tx, delivered: Delivered, atMs: number): Promise<boolean> {
  if (delivered.occurrence_state === 'done') await unmarkDone(tx, delivered.occurrence_id)
  const { rows } = await tx.query<{ state: string }>('select state from occurrences where id = $1', [delivered.occurrence_id])
  if (rows[0]?.state !== 'open') return false
  await dropSnoozes(tx, delivered.occurrence_id, 'snoozed-again')
  await addStep(tx, { chatId: delivered.chat_id, occurrenceId: delivered.occurrence_id, kind: 'snooze', dueAtMs: atMs })
  return true
}

async function dropSnoozes(tx: Tx, occurrenceId: number, reason: string): Promise<void> {
  await tx.query(`update steps set state = 'dropped', reason = $2 where occurrence_id = $1 and kind = 'snooze' and state = 'waiting'`, [occurrenceId, reason])
}
