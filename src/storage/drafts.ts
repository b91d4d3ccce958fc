import type { Tx } from './pool.ts'

/** Messages that came before the chat's zone was known. `body` holds its message's id. */
export async function addDraft(tx: Tx, chatId: number, body: object): Promise<void> {
  await tx.query('insert into drafts (chat_id, body) values ($1, $2)', [chatId, JSON.stringify(body)])
}

/** The person corrected the message; when it was first said stays. False where it is no draft. */
export async function changeDraft(tx: Tx, chatId: number, messageId: number, body: object): Promise<boolean> {
  const { rowCount } = await tx.query(`update drafts set body = body || $3 where chat_id = $1 and (body ->> 'messageId')::bigint = $2`, [chatId, messageId, JSON.stringify(body)])
  return rowCount !== 0
}

export async function takeDrafts<Body>(tx: Tx, chatId: number): Promise<Body[]> {
  const { rows } = await tx.query<{ id: number, body: Body }>('delete from drafts where chat_id = $1 returning id, body', [chatId])
  return rows.sort((a, b) => a.id - b.id).map(row => row.body)
}
