import type { Db } from './pool.ts'

export interface SentMessage { tg_message_id: number, kind: string, reminder_id: number | null, occurrence_id: number | null, draft_id: number | null, answer_id: number | null, item: number | null }

/** What one of our messages is about; `item` is of its answer. */
export interface About { kind: string, reminderId?: number, occurrenceId?: number, draftId?: number, answerId?: number, item?: number }

/** Remembers what one of our messages is about, so that a reply to it is understood. */
export async function recordMessage(db: Db, message: About & { chatId: number, tgMessageId: number }): Promise<void> {
  await db.query(
    `insert into messages (chat_id, tg_message_id, kind, reminder_id, occurrence_id, draft_id, answer_id, item) values ($1, $2, $3,
       (select id from reminders where id = $4), (select id from occurrences where id = $5), (select id from drafts where id = $6),
       (select id from answers where id = $7), $8)
     on conflict (chat_id, tg_message_id) do update
       set kind = excluded.kind, reminder_id = excluded.reminder_id, occurrence_id = excluded.occurrence_id, draft_id = excluded.draft_id,
         answer_id = excluded.answer_id, item = excluded.item`,
    [message.chatId, message.tgMessageId, message.kind, message.reminderId ?? null, message.occurrenceId ?? null, message.draftId ?? null,
      message.answerId ?? null, message.item ?? null])
}

const columns = 'tg_message_id, kind, reminder_id, occurrence_id, draft_id, answer_id, item'

export async function findMessage(db: Db, chatId: number, tgMessageId: number): Promise<SentMessage | undefined> {
  return (await db.query<SentMessage>(
    `select ${columns} from messages where chat_id = $1 and tg_message_id = $2`, [chatId, tgMessageId])).rows[0]
}

/** The newest of those that are about something. */
export async function lastMessage(db: Db, chatId: number): Promise<SentMessage | undefined> {
  return (await db.query<SentMessage>(`select ${columns} from messages where chat_id = $1 order by tg_message_id desc limit 1`, [chatId])).rows[0]
}
