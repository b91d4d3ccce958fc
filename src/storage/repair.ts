import { tzdbVersion } from '../domain/zone.ts'
import type { Db, Tx } from './pool.ts'

/** Active, and yet no occurrence is planned with a step that would send it. Nothing the bot does leaves such a row. */
export async function unplanned(db: Db): Promise<{ id: number, chat_id: number }[]> {
  return (await db.query<{ id: number, chat_id: number }>(`select r.id, r.chat_id from reminders r where ${isUnplanned} order by r.id`)).rows
}

export const isUnplanned = `r.state = 'active' and not exists (
  select from occurrences o join steps s on s.occurrence_id = o.id
  where o.reminder_id = r.id and o.state = 'planned' and s.state in ('waiting', 'sending'))`

/** Chats whose `next_at` does not mirror their open steps. */
export async function chatsOutOfStep(db: Db): Promise<{ id: number }[]> {
  return (await db.query<{ id: number }>(
    `select id from chats c where next_at is distinct from case when c.state = 'active' then
       (select min(s.at) from steps s where s.chat_id = c.id and s.state in ('waiting', 'sending')) end order by id`)).rows
}

/** When the last of a reminder's occurrences that is settled was due: what comes after it is still owed. */
export async function lastSettled(tx: Tx, reminderId: number): Promise<number | null> {
  const { rows } = await tx.query<{ at: number | null }>(
    `select max(due_at) as at from occurrences where reminder_id = $1 and (sent_at is not null or state in ('done', 'skipped', 'missed', 'failed'))`, [reminderId])
  return rows[0]!.at
}

/** Its slot stays, its instant moves: other zone data say another one. */
export async function moveOccurrence(tx: Tx, occurrenceId: number, dueAtMs: number): Promise<void> {
  await tx.query('update occurrences set due_at = $2, tzdb = $3 where id = $1', [occurrenceId, new Date(dueAtMs), tzdbVersion])
  await tx.query(`update steps set due_at = $2, at = $2 where occurrence_id = $1 and kind = 'due' and state = 'waiting'`, [occurrenceId, new Date(dueAtMs)])
}
