import type { Outcome } from '../domain/delivery.ts'
import { isPaused } from './gate.ts'
import { mayRepeat } from './occurrences.ts'
import type { Tx } from './pool.ts'
import type { Reminder } from './reminders.ts'

/** A reminder whose instant another release of the zone data moved; null: nothing more is due. */
export interface Moved { reminder: number, wasDueAtMs: number, dueAtMs: number | null }

export interface NoticeBody {
  /** The release that moved them. */
  zoneData: string
  moved: Moved[]
}

/** Once a chat and release: what an older release plans wrongly meanwhile is moved again, and told no more. */
export async function addNotice(tx: Tx, chatId: number, body: NoticeBody, nowMs: number): Promise<void> {
  await tx.query(
    `insert into steps (chat_id, kind, seq, due_at, at, body) select $1, 'notice', 0, $2, $2, $3
     where not exists (select from steps where chat_id = $1 and kind = 'notice' and body ->> 'zoneData' = $4)`,
    [chatId, new Date(nowMs), JSON.stringify(body), body.zoneData])
}

/** What became of a chat's Sheet, without a word of it. */
export type SheetNotice =
  | { archived: number, undo: number }
  | { refused: string }

export async function addSheetNotice(tx: Tx, chatId: number, sheet: SheetNotice, nowMs: number): Promise<void> {
  await tx.query(`insert into steps (chat_id, kind, seq, due_at, at, body) values ($1, 'notice', 0, $2, $2, $3)`, [chatId, new Date(nowMs), JSON.stringify({ sheet })])
}

export interface ClaimedNotice {
  id: number
  attempt: number
  dueAtMs: number
  /** An earlier attempt may have arrived: its outcome is unknown. */
  repeat: boolean
  /** Only what still comes at the instant told. */
  moved: (Moved & Pick<Reminder, 'text' | 'media' | 'zone'>)[]
  /** It tells of this instead. */
  sheet: SheetNotice | null
}

interface NoticeRow { id: number, attempts: number, due_at: number, unknown: boolean, moved: ClaimedNotice['moved'], sheet: SheetNotice | null }

/** The chat's first notice that is due and still has something to tell; others are dropped. */
export async function dueNotice(tx: Tx, chatId: number, nowMs: number): Promise<ClaimedNotice | null> {
  const { rows } = await tx.query<NoticeRow>(
    `select s.id, s.attempts, s.due_at, ${mayRepeat} as unknown, s.body -> 'sheet' as sheet,
       coalesce((select jsonb_agg(m.one || jsonb_build_object('text', r.text, 'media', r.media, 'zone', r.zone) order by m.place)
         from jsonb_array_elements(s.body -> 'moved') with ordinality m (one, place) join reminders r on r.id = (m.one ->> 'reminder')::bigint
         where r.state in ('active', 'ended')), '[]') as moved
     from steps s where s.chat_id = $1 and s.kind = 'notice' and s.state in ('waiting', 'sending') and s.at <= $2 and not ${isPaused} order by s.at, s.id`, [chatId, new Date(nowMs)])
  for (const { id, attempts, due_at, unknown, moved, sheet } of rows) {
    if (moved.length || sheet) return { id, attempt: attempts + 1, dueAtMs: due_at, repeat: unknown, moved, sheet }
    await tx.query(`update steps set state = 'dropped', reason = 'deleted' where id = $1`, [id])
  }
  return null
}

export async function settleNotice(tx: Tx, { id }: ClaimedNotice, outcome: Outcome, nowMs: number): Promise<void> {
  const set = (state: string, values: { reason?: string, messageId?: number, atMs?: number }) => tx.query(
    `update steps set state = $2, reason = $3, tg_message_id = $4, at = coalesce($5, at), claim = null, slot_at = null where id = $1`,
    [id, state, values.reason ?? null, values.messageId ?? null, values.atMs === undefined ? null : new Date(values.atMs)])
  if (outcome.kind === 'sent') await set('sent', { messageId: outcome.messageId })
  else if (outcome.kind === 'refused') await set('failed', { reason: outcome.reason })
  else await set('waiting', { atMs: nowMs + ('retryInMs' in outcome ? outcome.retryInMs : 0) })
}
