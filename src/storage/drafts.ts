import type { Db, Tx } from './pool.ts'

/** What a draft waits for. */
export type Wants = 'zone' | 'time' | 'text'

export interface Draft<Body> { id: number, wants: Wants, body: Body }

/** What every draft's body tells about the message it was made of. */
export interface DraftBody { messageId: number, creator: number, text: string, media: { album?: string } | null }

/** A message that cannot become a reminder yet is kept until it can. */
export async function addDraft(tx: Tx, draft: { chatId: number, wants: Wants, body: DraftBody, nowMs: number }): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    'insert into drafts (chat_id, wants, body, created_at) values ($1, $2, $3, $4) returning id',
    [draft.chatId, draft.wants, JSON.stringify(draft.body), new Date(draft.nowMs)])
  return rows[0]!.id
}

/** The person corrected the message; when it was first said stays. False where it is no draft. */
export async function correctDraft(tx: Tx, chatId: number, messageId: number, body: object): Promise<boolean> {
  const { rowCount } = await tx.query(`update drafts set body = body || $3 where chat_id = $1 and (body ->> 'messageId')::bigint = $2`, [chatId, messageId, JSON.stringify(body)])
  return rowCount !== 0
}

/** Those that waited for the zone, in the order they came. */
export async function takeDrafts<Body>(tx: Tx, chatId: number): Promise<Body[]> {
  const { rows } = await tx.query<{ id: number, body: Body }>(`delete from drafts where chat_id = $1 and wants = 'zone' returning id, body`, [chatId])
  return rows.sort((a, b) => a.id - b.id).map(row => row.body)
}

export async function findDraft<Body>(db: Db, chatId: number, id: number): Promise<Draft<Body> | undefined> {
  return (await db.query<Draft<Body>>('select id, wants, body from drafts where id = $2 and chat_id = $1', [chatId, id])).rows[0]
}

/** What a person was last asked about and has answered neither by a reply nor by setting something else since. */
export async function openDraft<Body>(db: Db, chatId: number, creator: number, sinceMs: number): Promise<Draft<Body> | undefined> {
  return (await db.query<Draft<Body>>(
    `select id, wants, body from drafts d
     where chat_id = $1 and wants <> 'zone' and (body ->> 'creator')::bigint = $2 and created_at >= $3
       and not exists (select from reminders r where r.chat_id = $1 and r.creator = $2 and r.created_at > d.created_at)
     order by id desc limit 1`, [chatId, creator, new Date(sinceMs)])).rows[0]
}

export async function dropDraft(tx: Tx, id: number): Promise<void> {
  await tx.query('delete from drafts where id = $1', [id])
}

/** Before a message is read anew. */
export async function dropDraftsOf(tx: Tx, chatId: number, messageId: number): Promise<void> {
  await tx.query(`delete from drafts where chat_id = $1 and (body ->> 'messageId')::bigint = $2`, [chatId, messageId])
}

export async function updateDraft(tx: Tx, id: number, wants: Wants, body: DraftBody): Promise<void> {
  await tx.query('update drafts set wants = $2, body = $3 where id = $1', [id, wants, JSON.stringify(body)])
}

/** The questions about it stand for the reminder from now on: a reply to one is about that. */
export async function completeDraft(tx: Tx, id: number, reminderId: number | null): Promise<void> {
  await tx.query(`update messages set kind = 'card', reminder_id = $2 where draft_id = $1`, [id, reminderId])
  await dropDraft(tx, id)
}

/**
 * Whether another file of this album was kept before. The first one with a caption counts: where the kept one has none and this one
 * has, that one gives way.
 */
export async function isKnownAlbum(tx: Tx, chatId: number, { media, text, messageId }: DraftBody): Promise<boolean> {
  const album = media?.album
  if (album === undefined) return false
  if (text) await tx.query(`delete from drafts where chat_id = $1 and body -> 'media' ->> 'album' = $2 and body ->> 'text' = ''`, [chatId, album])
  const { rows } = await tx.query(
    `select from reminders where chat_id = $1 and media ->> 'album' = $2 and src_message_id is distinct from $3
     union all select from drafts where chat_id = $1 and body -> 'media' ->> 'album' = $2 and (body ->> 'messageId')::bigint is distinct from $3`, [chatId, album, messageId])
  return rows.length > 0
}

/** Nobody answers a question as old as this. What waits for the zone is kept. */
export async function purgeDrafts(db: Db): Promise<void> {
  await db.query(`delete from drafts where wants <> 'zone' and created_at < now() - interval '90 days'`)
}
