import { askAgain } from './nags.ts'
import type { Db, Tx } from './pool.ts'
import { addStep } from './steps.ts'

/** What Done and snoozes have made of an occurrence that was sent. */
export interface Mark { state: string, doneBy: number | null, doneAt: number | null, snoozedTo: number | null }

export interface MarkChange { reminder: number, occurrence: number, before: Mark, after: Mark }

export async function readMark(db: Db, chatId: number, occurrenceId: number): Promise<Mark | undefined> {
  return (await db.query<Mark>(
    `select o.state, o.done_by as "doneBy", o.done_at as "doneAt",
       (select max(s.due_at) from steps s where s.occurrence_id = o.id and s.kind = 'snooze' and s.state = 'waiting') as "snoozedTo"
     from occurrences o where o.id = $2 and o.chat_id = $1`, [chatId, occurrenceId])).rows[0]
}

/** Anybody's Done counts, also on one that a newer occurrence has superseded. Its snoozes and nags fall away. */
export async function markOccurrenceDone(tx: Tx, occurrenceId: number, by: number | null, atMs: number): Promise<void> {
  await dropSnoozes(tx, occurrenceId, 'done')
  await tx.query(`update occurrences set state = 'done', done_by = $2, done_at = $3, reason = null where id = $1 and sent_at is not null`,
    [occurrenceId, by, new Date(atMs)])
}

/** Takes a Done back, and asks on; where a newer occurrence is open meanwhile, this one stays superseded. */
export async function unmarkDone(tx: Tx, occurrenceId: number, nowMs: number): Promise<void> {
  await tx.query(
    `update occurrences o set done_by = null, done_at = null, reason = null,
       state = case when exists (select from occurrences p where p.reminder_id = o.reminder_id and p.state = 'open') then 'superseded' else 'open' end
     where id = $1 and state = 'done'`, [occurrenceId])
  await askAgain(tx, occurrenceId, nowMs, nowMs)
}

/** Once more at `atMs`; the series is not moved. A second snooze replaces the first. False when the occurrence has ended. */
export async function snooze(tx: Tx, { chatId, occurrenceId }: { chatId: number, occurrenceId: number }, atMs: number, nowMs: number): Promise<boolean> {
  await unmarkDone(tx, occurrenceId, nowMs)
  if ((await readMark(tx, chatId, occurrenceId))?.state !== 'open') return false
  await putOff(tx, { chatId, occurrenceId, dueAtMs: atMs })
  return true
}

/** False when it was marked anew, snoozed or sent again since. */
export async function restoreMark(tx: Tx, chatId: number, { occurrence, before, after }: MarkChange, nowMs: number): Promise<boolean> {
  const now = await readMark(tx, chatId, occurrence)
  if (now?.state !== after.state || now.snoozedTo !== after.snoozedTo || now.doneAt !== after.doneAt) return false
  await dropSnoozes(tx, occurrence, 'undone')
  if (before.state === 'done') await markOccurrenceDone(tx, occurrence, before.doneBy, before.doneAt!)
  else await unmarkDone(tx, occurrence, nowMs)
  if (before.snoozedTo !== null) await putOff(tx, { chatId, occurrenceId: occurrence, dueAtMs: before.snoozedTo })
  return true
}

async function putOff(tx: Tx, snooze: { chatId: number, occurrenceId: number, dueAtMs: number }): Promise<void> {
  await dropSnoozes(tx, snooze.occurrenceId, 'snoozed-again')
  await addStep(tx, { ...snooze, kind: 'snooze' })
}

async function dropSnoozes(tx: Tx, occurrenceId: number, reason: string): Promise<void> {
  await tx.query(`update steps set state = 'dropped', reason = $2 where occurrence_id = $1 and kind in ('snooze', 'nag') and state = 'waiting'`, [occurrenceId, reason])
}
