import type { Period, Spent } from '../domain/checkin.ts'
import type { Db } from './pool.ts'

/** Which answers of a chat are asked for. */
export interface Wanted {
  period: Period
  /** Of one check-in alone. */
  reminderId?: number | null
  /** Each of them occurs in what was answered, or in its category. */
  words?: readonly string[]
}

const patterns = (words: readonly string[] = []): string[] => words.map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

/** `$1` is the chat; the values of a query that uses `isWanted`. */
export const wantedValues = (chatId: number, { period: { from, to }, reminderId = null, words }: Wanted): unknown[] => [chatId, from, to, reminderId, patterns(words)]

/** For queries over `answers a`; `said` is the text in which the words are looked for. */
export const isWanted = (said: string): string => `a.chat_id = $1 and a.deleted_at is null and ($2::date is null or a.day >= $2::date) and ($3::date is null or a.day <= $3::date)
  and ($4::bigint is null or a.reminder_id = $4) and not exists (select from unnest($5::text[]) as word where not ${said} ilike word)`

const itemSaid = `concat_ws(' ', i.text, i.category, array_to_string(i.tags, ' '))`

/** What was spent, summed by day, category and currency. Of a list only the items that hold the words. */
export async function spentIn(db: Db, chatId: number, wanted: Wanted): Promise<Spent[]> {
  return (await db.query<Spent>(
    `select a.day::text as day, i.category, i.currency, sum(i.amount)::text as amount
     from answers a join answer_items i on i.answer_id = a.id
     where ${isWanted(itemSaid)} and i.deleted_at is null and i.currency is not null
     group by 1, 2, 3 order by 1, 3, 2`, wantedValues(chatId, wanted))).rows
}
