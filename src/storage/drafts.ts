import type { Tx } from './pool.ts'

/** Messages that came before the chat's zone was known. */
export async function addDraft(tx: Tx, chatId: number, body: object): Promise<void> {
  await tx.query('insert into drafts (chat_id, body) values ($1, $2)', [chatId, JSON.stringify(body)])
}

export async function takeDrafts<Body>(tx: Tx, chatId: number): Promise<Body[]> {
  const { rows } = await tx.query<{ id: number, body: Body }>('delete from drafts where chat_id = $1 returning id, body', [chatId])
  return rows.sort((a, b) => a.id - b.id).map(row => row.body)
}
