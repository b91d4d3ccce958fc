import type { Db, Tx } from './pool.ts'

/** A person's message as it is now. */
export interface Version {
  messageId: number
  /** Of everything in it that may matter. */
  digest: string
  /** Telegram's `edit_date`; null for a new message. */
  editedAtMs: number | null
}

/** Notes it. False for an edit that is older than what is known, or changed nothing (Telegram also tells of link previews and the like). */
export async function noteVersion(tx: Tx, chatId: number, { messageId, digest, editedAtMs }: Version): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into sources as s (chat_id, tg_message_id, digest, edited_at) values ($1, $2, $3, $4)
     on conflict (chat_id, tg_message_id) do update set digest = excluded.digest, edited_at = excluded.edited_at
       where s.digest <> excluded.digest and (s.edited_at is null or s.edited_at <= excluded.edited_at)`,
    [chatId, messageId, digest, editedAtMs === null ? null : new Date(editedAtMs)])
  return rowCount === 1
}

/** When the times in a message are counted from, where an edit has moved that. */
export async function readFrom(db: Db, chatId: number, messageId: number): Promise<number | null> {
  const { rows } = await db.query<{ read_at: number | null }>('select read_at from sources where chat_id = $1 and tg_message_id = $2', [chatId, messageId])
  return rows[0]?.read_at ?? null
}

export async function countFrom(tx: Tx, chatId: number, messageId: number, atMs: number): Promise<void> {
  await tx.query('update sources set read_at = $3 where chat_id = $1 and tg_message_id = $2', [chatId, messageId, new Date(atMs)])
}

/** Telegram lets people edit for two days. */
export async function purgeSources(db: Db): Promise<void> {
  await db.query(`delete from sources where seen_at < now() - interval '7 days'`)
}
