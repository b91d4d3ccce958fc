import { daysBefore, localDayOf, type Period, type Spent } from '../domain/checkin.ts'
import type { Chat } from './chats.ts'
import type { Db } from './pool.ts'
import { spentIn } from './spent.ts'

/** A week up to an instant: what was spent, and how often each check-in was answered. */
export interface Summary { period: Period & { from: string, to: string }, spent: Spent[], checkins: { text: string, answered: number, of: number }[] }

const days = 7

export async function summaryOf(db: Db, chat: Pick<Chat, 'id' | 'zone' | 'prefs'>, atMs: number): Promise<Summary> {
  const to = localDayOf(atMs, chat.zone ?? 'UTC', chat.prefs.dayEnds ?? '00:00')
  const period = { from: daysBefore(to, days - 1), to }
  const { rows } = await db.query<Summary['checkins'][number]>(
    `select r.text, count(*) filter (where exists (select from answers a where a.occurrence_id = o.id and a.deleted_at is null and a.parsed ->> 'kind' <> 'skip'))::int as answered,
       count(*)::int as of
     from reminders r join occurrences o on o.reminder_id = r.id
     where r.chat_id = $1 and r.ask is not null and r.state <> 'deleted' and o.sent_at is not null and o.due_at > $2 and o.due_at <= $3
     group by r.id order by r.id`, [chat.id, new Date(atMs - days * 86_400_000), new Date(atMs)])
  return { period, spent: await spentIn(db, chat.id, { period }), checkins: rows }
}
