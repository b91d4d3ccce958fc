import type { Db, Tx } from './pool.ts'

/** Words of a chat by the category that its people have put them into. */
export async function learntWords(db: Db, chatId: number): Promise<Record<string, string>> {
  const { rows } = await db.query<{ word: string, category: string }>('select word, category from learnt_words where chat_id = $1', [chatId])
  return Object.fromEntries(rows.map(({ word, category }) => [word, category]))
}

export async function learn(tx: Tx, chatId: number, word: string, category: string): Promise<void> {
  await tx.query('insert into learnt_words (chat_id, word, category) values ($1, $2, $3) on conflict (chat_id, word) do update set category = excluded.category', [chatId, word, category])
}

/** The categories of a chat, the most used first. */
export async function categoriesOf(db: Db, chatId: number, limit: number): Promise<string[]> {
  const { rows } = await db.query<{ category: string }>(
    `select category from (
       select i.category from answer_items i join answers a on a.id = i.answer_id where a.chat_id = $1 and i.category is not null and i.deleted_at is null
       union all select category from learnt_words where chat_id = $1) used
     group by category order by count(*) desc, category limit $2`, [chatId, limit])
  return rows.map(({ category }) => category)
}
