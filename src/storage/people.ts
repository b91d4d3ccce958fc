import type { Tx } from './pool.ts'

/** Names are for the chat's own messages ("Done by Ada"), never for logs. */
export async function rememberPerson(tx: Tx, chatId: number, person: { id: number, name: string }): Promise<void> {
  await tx.query(
    `insert into people (chat_id, tg_user_id, name) values ($1, $2, $3) on conflict (chat_id, tg_user_id) do update set name = excluded.name`,
    [chatId, person.id, person.name])
}
