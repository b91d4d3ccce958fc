import type { Chart } from '../domain/checkin.ts'
import type { About } from './messages.ts'
import type { Db, Tx } from './pool.ts'

/** One call to make to Telegram in answer to an update, kept until it was made. */
export interface Answer {
  method: string
  payload: Record<string, unknown>
  /** Sent as `document`, or drawn and sent as `photo`: a payload that is kept holds no bytes. */
  file?: { name: string, text: string } | { chart: Chart }
  /** What the sent message is, so that replies and buttons find their reminder again. */
  record?: About
}

export interface InboxRow { seq: number, update_id: number, chat: number | null, body: Record<string, unknown>, tries: number, received_at: number }

/** Everything not seen before; only after this may the offset advance. Returns how many were new. */
export async function insertUpdates(db: Db, bot: number, updates: { updateId: number, chat: number | null, body: unknown }[]): Promise<number> {
  if (updates.length === 0) return 0
  const { rowCount } = await db.query(
    `insert into inbox (bot, update_id, chat, body)
     select $1, u.update_id, u.chat, u.body from unnest($2::bigint[], $3::bigint[], $4::jsonb[]) as u (update_id, chat, body)
     order by u.update_id on conflict (bot, update_id) do nothing`,
    [bot, updates.map(u => u.updateId), updates.map(u => u.chat), updates.map(u => JSON.stringify(u.body))])
  return rowCount ?? 0
}

/**
 * The next offset to ask for. Null after a day of silence: Telegram keeps updates for 24 hours and, after a quiet week, numbers
 * anew at random, perhaps lower; what comes twice is dropped by its id.
 */
export async function nextOffset(db: Db, bot: number): Promise<number | null> {
  const { rows } = await db.query<{ offset: number | null }>(
    `select max(update_id) + 1 as offset from (select update_id, received_at from inbox where bot = $1 order by seq desc limit 200) recent
     where received_at > now() - interval '24 hours'`, [bot])
  return rows[0]!.offset
}

/** The oldest open update of each chat that is not `busy`, oldest first. Updates without a chat stand alone, and are busy by `-seq`. */
export async function openUpdates(db: Db, bot: number, busy: number[], limit: number): Promise<InboxRow[]> {
  return (await db.query<InboxRow>(
    `select seq, update_id, chat, body, tries, received_at from (
       select distinct on (coalesce(chat, -seq)) seq, update_id, chat, body, tries, received_at, try_at
       from (select * from inbox where bot = $1 and done_at is null order by seq limit 2000) open
       order by coalesce(chat, -seq), seq) first
     where try_at <= now() and (chat is null or not chat = any($2)) and not -seq = any($2)
     order by seq limit $3`, [bot, busy, limit])).rows
}

/** Locks the update for its one effect; null when another process has done it or is at it. */
export async function lockUpdate(tx: Tx, seq: number): Promise<InboxRow | undefined> {
  return (await tx.query<InboxRow>(
    `select seq, update_id, chat, body, tries, received_at from inbox where seq = $1 and done_at is null for update skip locked`, [seq])).rows[0]
}

/** Effects, answers and `done` commit together; the body is purged. */
export async function markDone(tx: Tx, seq: number, answers: Answer[], failed = false): Promise<void> {
  await tx.query(
    `update inbox set done_at = now(), body = null, failed = $3, reply = $2, tries = 0, try_at = '-infinity',
       replied_at = case when $2::jsonb is null then now() end where seq = $1`,
    [seq, answers.length ? JSON.stringify(answers) : null, failed])
}

export async function postponeUpdate(db: Db, seq: number, byMs: number): Promise<void> {
  await db.query(`update inbox set try_at = now() + $2 * interval '1 millisecond' where seq = $1`, [seq, byMs])
}

export async function countTry(db: Db, seq: number, retryInMs: number): Promise<number> {
  const { rows } = await db.query<{ tries: number }>(
    `update inbox set tries = tries + 1, try_at = now() + $2 * interval '1 millisecond' where seq = $1 returning tries`, [seq, retryInMs])
  return rows[0]?.tries ?? 0
}

export interface Unreplied {
  seq: number
  chat: number | null
  reply: Answer[]
  /** How many of them are sent. */
  replied: number
  /** How often the next one was postponed. */
  tries: number
}

/** The oldest answers of each chat that were committed and perhaps never sent: a crash came between, or Telegram could not take them. */
export async function unreplied(db: Db, bot: number, busy: number[], limit: number): Promise<Unreplied[]> {
  return (await db.query<Unreplied>(
    `select * from (
       select distinct on (coalesce(chat, -seq)) seq, chat, reply, replied, tries from inbox
       where bot = $1 and reply is not null and replied_at is null and try_at <= now()
         and (chat is null or not chat = any($2)) and not -seq = any($2)
       order by coalesce(chat, -seq), seq) first
     order by seq limit $3`, [bot, busy, limit])).rows
}

export async function markReplied(db: Db, seq: number, replied: number, all: boolean): Promise<void> {
  await db.query(
    `update inbox set replied = $2, tries = 0, replied_at = case when $3 then now() end, reply = case when $3 then null else reply end where seq = $1`,
    [seq, replied, all])
}

/** False when it is a day old: nobody waits for it any more, and it is given up. */
export async function postponeReply(db: Db, seq: number, byMs: number): Promise<boolean> {
  const { rows } = await db.query<{ kept: boolean }>(
    `update inbox set try_at = now() + $2 * interval '1 millisecond', tries = tries + 1,
       replied_at = case when received_at < now() - interval '1 day' then now() end
     where seq = $1 returning replied_at is null as kept`, [seq, byMs])
  return rows[0]?.kept ?? false
}

/** Rows are kept a week to recognise what comes twice. */
export async function purgeInbox(db: Db): Promise<void> {
  await db.query(`delete from inbox where done_at < now() - interval '7 days' and (reply is null or replied_at is not null)`)
}
