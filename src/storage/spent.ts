import type { Spent } from '../domain/checkin.ts'
import type { Db } from './pool.ts'

/** Local days, both included; null: from the first, to the last. */
export interface Days { from: string | null, to: string | null }

export const within = (days: string) => `($2::date is null or ${days} >= $2::date) and ($3::date is null or ${days} <= $3::date)`

/** What was spent in a chat, summed by day, category and currency; `reminderId` asks for one check-in alone. */
export async function spentIn(db: Db, chatId: number, { from, to }: Days, reminderId: number | null = null): Promise<Spent[]> {
  return (await db.query<Spent>(
    `select a.day::text as day, i.category, i.currency, sum(i.amount)::text as amount
     from answers a join answer_items i on i.answer_id = a.id
     where a.chat_id = $1 and a.deleted_at is null and i.deleted_at is null and i.currency is not null and ${within('a.day')}
       and ($4::bigint is null or a.reminder_id = $4)
     group by 1, 2, 3 order by 1, 3, 2`, [chatId, from, to, reminderId])).rows
}
