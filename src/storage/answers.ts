import { renumbered, type Answer, type ItemRow } from '../domain/checkin.ts'
import type { Db, Tx } from './pool.ts'

export interface StoredItem extends ItemRow { n: number }

/** What an answer says. */
export interface AnswerState {
  /** As it was written. */
  text: string
  parsed: Answer
  items: ItemRow[]
  deleted: boolean
}

export interface NewAnswer {
  chatId: number
  reminderId: number | null
  occurrenceId: number | null
  /** Telegram's id of whoever answered. */
  person: number
  /** Local day that it counts for, `2026-11-24`. */
  day: string
  messageId: number | null
  nowMs: number
}

export interface StoredAnswer extends AnswerState {
  id: number
  chat_id: number
  reminder_id: number | null
  occurrence_id: number | null
  person: number
  day: string
  rev: number
  src_message_id: number | null
  answered_at: number
  items: StoredItem[]
}

/** An answer before a change, and its revision after: it is taken back only where nothing changed it since. */
export interface AnswerChange { id: number, rev: number, before: AnswerState | null }

const items = `coalesce((select jsonb_agg(jsonb_build_object('n', i.n, 'text', i.text, 'amount', i.amount::text, 'currency', i.currency,
    'category', i.category, 'tags', i.tags) order by i.n)
  from answer_items i where i.answer_id = a.id and i.deleted_at is null), '[]')`

export const answerColumns = `a.id, a.chat_id, a.reminder_id, a.occurrence_id, a.person, a.day::text as day, a.text, a.parsed, a.rev, a.src_message_id, a.answered_at,
  a.deleted_at is not null as deleted, ${items} as items`

/**
 * Every change of an answer goes through here, from its first words to its deletion and back: who keeps answers elsewhere too has
 * one place to hear of it.
 */
export async function writeAnswer(tx: Tx, answer: NewAnswer | StoredAnswer, state: AnswerState): Promise<StoredAnswer> {
  const written = 'id' in answer ? { id: answer.id, chatId: answer.chat_id } : { id: await insertAnswer(tx, answer, state), chatId: answer.chatId }
  if ('id' in answer) {
    await tx.query(
      `update answers set text = $2, parsed = $3, rev = rev + 1, deleted_at = case when $4 then coalesce(deleted_at, now()) end where id = $1`,
      [written.id, state.text, JSON.stringify(state.parsed), state.deleted])
  }
  await writeItems(tx, written.id, state)
  return (await findAnswer(tx, written.chatId, written.id))!
}

async function insertAnswer(tx: Tx, answer: NewAnswer, state: AnswerState): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into answers (chat_id, reminder_id, occurrence_id, person, day, text, parsed, src_message_id, answered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [answer.chatId, answer.reminderId, answer.occurrenceId, answer.person, answer.day, state.text, JSON.stringify(state.parsed), answer.messageId, new Date(answer.nowMs)])
  return rows[0]!.id
}

/** A row keeps its number through edits; one that is gone is kept as deleted, and so is every row of a deleted answer. */
async function writeItems(tx: Tx, answerId: number, state: AnswerState): Promise<void> {
  const { rows: before } = await tx.query<StoredItem & { gone: boolean }>(
    'select n, text, amount::text as amount, currency, category, tags, deleted_at is not null as gone from answer_items where answer_id = $1 order by n', [answerId])
  const last = Math.max(0, ...before.map(({ n }) => n))
  const living = before.filter(({ gone }) => !gone)
  const rows = renumbered(living.length ? living : before, state.items, last)
  await tx.query('update answer_items set deleted_at = coalesce(deleted_at, now()) where answer_id = $1 and ($3 or not n = any($2))',
    [answerId, rows.map(({ n }) => n), state.deleted])
  for (const { n, text, amount, currency, category, tags } of rows) {
    await tx.query(
      `insert into answer_items (answer_id, n, text, amount, currency, category, tags, deleted_at) values ($1, $2, $3, $4, $5, $6, $7, case when $8 then now() end)
       on conflict (answer_id, n) do update set text = excluded.text, amount = excluded.amount, currency = excluded.currency, category = excluded.category,
         tags = excluded.tags, deleted_at = excluded.deleted_at`,
      [answerId, n, text, amount, currency, category, tags, state.deleted])
  }
}

/** Also a deleted one, whose items are gone with it. */
export async function findAnswer(db: Db, chatId: number, id: number): Promise<StoredAnswer | undefined> {
  return (await db.query<StoredAnswer>(`select ${answerColumns} from answers a where a.id = $2 and a.chat_id = $1`, [chatId, id])).rows[0]
}

/** What a person's message was an answer to, deleted since or not. */
export async function answerFrom(db: Db, chatId: number, messageId: number): Promise<StoredAnswer | undefined> {
  return (await db.query<StoredAnswer>(`select ${answerColumns} from answers a where a.chat_id = $1 and a.src_message_id = $2`, [chatId, messageId])).rows[0]
}

export async function answersTo(db: Db, chatId: number, occurrenceId: number): Promise<StoredAnswer[]> {
  return (await db.query<StoredAnswer>(
    `select ${answerColumns} from answers a where a.chat_id = $1 and a.occurrence_id = $2 and a.deleted_at is null order by a.id`, [chatId, occurrenceId])).rows
}

/** Undefined where it was changed since. */
export async function restoreAnswer(tx: Tx, chatId: number, { id, rev, before }: AnswerChange): Promise<StoredAnswer | undefined> {
  const answer = await findAnswer(tx, chatId, id)
  if (answer?.rev !== rev) return undefined
  return writeAnswer(tx, answer, before ?? { ...stateOf(answer), deleted: true })
}

export const stateOf = ({ text, parsed, items, deleted }: StoredAnswer): AnswerState => ({ text, parsed, items, deleted })
