import type { Outcome } from '../domain/checkin.ts'
import type { Db } from './pool.ts'

export interface AskedDay { dueAtMs: number, outcome: Outcome }

/** What became of each time that a check-in was asked, oldest first. What an outage swallowed was never asked. */
export async function outcomesOf(db: Db, chatId: number, reminderId: number, sinceMs = 0): Promise<AskedDay[]> {
  return (await db.query<AskedDay>(
    `select o.due_at as "dueAtMs", case
       when exists (select from answers a where a.occurrence_id = o.id and a.deleted_at is null and a.parsed ->> 'kind' <> 'skip') then 'answered'
       when exists (select from answers a where a.occurrence_id = o.id and a.deleted_at is null) then 'skipped'
       when o.state = 'open' then 'open' else 'missed' end as outcome
     from occurrences o where o.chat_id = $1 and o.reminder_id = $2 and o.sent_at is not null and o.due_at >= $3 order by o.due_at`,
    [chatId, reminderId, new Date(sinceMs)])).rows
}
