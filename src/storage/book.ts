import { answerColumns, type StoredAnswer } from './answers.ts'
import type { Db } from './pool.ts'
import { isWanted, wantedValues, type Wanted } from './spent.ts'

/** An answer with its check-in's name and whose it is. */
export interface BookRow extends StoredAnswer { question: string | null, by: string | null }

export interface BookPage { rows: BookRow[], total: number, offset: number }

const said = `concat_ws(' ', a.text, (select string_agg(concat_ws(' ', i.text, i.category), ' ') from answer_items i where i.answer_id = a.id and i.deleted_at is null))`

const rows = `select ${answerColumns}, r.text as question, p.name as by from answers a left join reminders r on r.id = a.reminder_id
  left join people p on p.chat_id = a.chat_id and p.tg_user_id = a.person where ${isWanted(said)}`

/** Newest day first. An offset past the end is the last page. */
export async function listAnswers(db: Db, chatId: number, wanted: Wanted, page: { limit: number, offset: number }): Promise<BookPage> {
  const values = wantedValues(chatId, wanted)
  const { rows: [count] } = await db.query<{ total: number }>(`select count(*)::int as total from answers a where ${isWanted(said)}`, values)
  const total = count!.total
  const offset = Math.min(page.offset, Math.max(0, Math.ceil(total / page.limit) - 1) * page.limit)
  const found = await db.query<BookRow>(`${rows} order by a.day desc, a.id desc limit $6 offset $7`, [...values, page.limit, offset])
  return { rows: found.rows, total, offset }
}

/** What check-ins were ever answered, or ask still. */
export async function checkinsOf(db: Db, chatId: number, limit: number): Promise<{ id: number, text: string, media: { kind: string } | null }[]> {
  return (await db.query<{ id: number, text: string, media: { kind: string } | null }>(
    `select r.id, r.text, r.media from reminders r where r.chat_id = $1
       and (exists (select from answers a where a.reminder_id = r.id and a.deleted_at is null) or (r.ask is not null and r.state <> 'deleted'))
     order by r.state = 'active' desc, r.id desc limit $2`, [chatId, limit])).rows
}

export interface Value { day: string, value: string }

/** Numbers and scales of one check-in, oldest first; several of a day follow one another. */
export async function valuesOf(db: Db, chatId: number, wanted: Wanted): Promise<Value[]> {
  return (await db.query<Value>(
    `select a.day::text as day, i.amount::text as value from answers a join answer_items i on i.answer_id = a.id
     where ${isWanted(said)} and i.deleted_at is null and i.amount is not null and i.currency is null order by a.day, a.id`, wantedValues(chatId, wanted))).rows
}

/** Average, least and greatest of them, exact; null where there are none. */
export async function spanOf(db: Db, chatId: number, wanted: Wanted): Promise<{ average: string, least: string, most: string } | null> {
  const { rows: [span] } = await db.query<{ average: string | null, least: string, most: string }>(
    `select trim_scale(round(avg(i.amount), 2))::text as average, trim_scale(min(i.amount))::text as least, trim_scale(max(i.amount))::text as most
     from answers a join answer_items i on i.answer_id = a.id
     where ${isWanted(said)} and i.deleted_at is null and i.amount is not null and i.currency is null`, wantedValues(chatId, wanted))
  return span?.average == null ? null : { ...span, average: span.average }
}

/** How often each option was chosen, or yes and no said. */
export async function choicesOf(db: Db, chatId: number, wanted: Wanted): Promise<{ value: string, count: number }[]> {
  return (await db.query<{ value: string, count: number }>(
    `select a.parsed ->> 'value' as value, count(*)::int as count from answers a
     where ${isWanted(said)} and a.parsed ->> 'kind' in ('yesNo', 'choice') group by 1 order by 2 desc, 1 limit 12`, wantedValues(chatId, wanted))).rows
}
