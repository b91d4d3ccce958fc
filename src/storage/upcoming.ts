import type { Db } from './pool.ts'
import type { StepKind } from './steps.ts'

export interface Upcoming { reminder_id: number, kind: StepKind, due_at: number, zone: string, state: string, active: number }

/** What a sleeper waits for, by id and instant only: this is shown in Temporal, where no text may go. */
export async function upcoming(db: Db, chatId: number, limit: number): Promise<Upcoming[]> {
  return (await db.query<Upcoming>(
    `select r.id as reminder_id, s.kind, s.due_at, r.zone, s.state, (select count(*)::int from reminders where chat_id = $1 and state = 'active') as active
     from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id
     where s.chat_id = $1 and s.state in ('waiting', 'sending') order by s.at, s.id limit $2`, [chatId, limit])).rows
}
