import { answerColumns, type StoredAnswer } from './answers.ts'
import { learntWords } from './learnt.ts'
import type { Db, Tx } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'
import type { Wants } from './drafts.ts'

/** All that is kept of one chat, for /export; occurrences are in the ledger. */
export interface WholeChat {
  created_at: number
  people: { id: number, name: string }[]
  reminders: (Reminder & { deleted_at: number | null })[]
  drafts: { created_at: number, wants: Wants, text: string }[]
  answers: StoredAnswer[]
  learnt: Record<string, string>
}

export async function wholeChat(db: Db, chatId: number): Promise<WholeChat> {
  const [chat, people, reminders, drafts, answers] = [
    await db.query<{ created_at: number }>('select created_at from chats where id = $1', [chatId]),
    await db.query<WholeChat['people'][number]>('select tg_user_id as id, name from people where chat_id = $1 order by 1', [chatId]),
    await db.query<WholeChat['reminders'][number]>(`select ${reminderColumns}, r.deleted_at from reminders r where chat_id = $1 order by id`, [chatId]),
    await db.query<WholeChat['drafts'][number]>(`select created_at, wants, body ->> 'text' as text from drafts where chat_id = $1 order by id`, [chatId]),
    await db.query<StoredAnswer>(`select ${answerColumns} from answers a where a.chat_id = $1 order by a.id`, [chatId]),
  ]
  return { created_at: chat.rows[0]!.created_at, people: people.rows, reminders: reminders.rows, drafts: drafts.rows, answers: answers.rows, learnt: await learntWords(db, chatId) }
}

export interface Forgotten { reminders: number, sent: number, answers: number, drafts: number }

/**
 * Deletes all that is kept of a chat, and tells how much it was; what hangs on its row goes with it. Of its updates the one being
 * worked off stays, to be answered and not taken twice: it holds nothing but numbers then.
 */
export async function forgetChat(tx: Tx, chat: { id: number, bot: number, tg_id: number }): Promise<Forgotten> {
  const { rows } = await tx.query<Forgotten>(
    `select (select count(*) from reminders where chat_id = $1 and state <> 'deleted')::int as reminders,
       (select count(*) from occurrences where chat_id = $1 and sent_at is not null)::int as sent,
       (select count(*) from answers where chat_id = $1 and deleted_at is null)::int as answers,
       (select count(*) from drafts where chat_id = $1)::int as drafts`, [chat.id])
  await tx.query('delete from inbox where bot = $1 and chat = $2 and done_at is not null', [chat.bot, chat.tg_id])
  await tx.query('delete from chats where id = $1', [chat.id])
  return rows[0]!
}
