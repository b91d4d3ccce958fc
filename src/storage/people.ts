import type { Db, Tx } from './pool.ts'

/** Names are for the chat's own messages ("Done by Ada"), never for logs. */
export async function rememberPerson(tx: Tx, chatId: number, person: { id: number, name: string }): Promise<void> {
  await tx.query(
    `insert into people (chat_id, tg_user_id, name) values ($1, $2, $3) on conflict (chat_id, tg_user_id) do update set name = excluded.name`,
    [chatId, person.id, person.name])
}

/** Null for somebody who was never met. */
export async function personName(db: Db, chatId: number, id: number): Promise<string | null> {
  return (await db.query<{ name: string }>('select name from people where chat_id = $1 and tg_user_id = $2', [chatId, id])).rows[0]?.name ?? null
}
