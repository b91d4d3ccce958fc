import { refreshNextAt } from './chats.ts'
import type { Tx } from './pool.ts'

const tablesOfChat = ['drafts', 'reminders', 'occurrences', 'steps', 'messages', 'undo', 'answers']

/**
 * The group became a supergroup, and its chat goes on under the new id; what was set there already joins it. A supergroup counts its
 * messages anew, so what refers to old ones is let go: it would be taken for another message.
 */
export async function migrateChat(tx: Tx, chatId: number, toTgId: number): Promise<void> {
  const { rows: [moved] } = await tx.query<{ bot: number }>('select bot from chats where id = $1 and tg_id <> $2', [chatId, toTgId])
  if (!moved) return // done before
  await tx.query(`update reminders set src_message_id = null, media = media - 'messageId' where chat_id = $1`, [chatId])
  await tx.query('update answers set src_message_id = null where chat_id = $1', [chatId])
  await tx.query('update steps set tg_message_id = null where chat_id = $1', [chatId])
  await tx.query('delete from messages where chat_id = $1', [chatId])
  await tx.query('delete from sources where chat_id = $1', [chatId])
  await tx.query(`update drafts set body = jsonb_set(body #- '{media,messageId}', '{messageId}', 'null') where chat_id = $1`, [chatId])
  const { rows: [met] } = await tx.query<{ id: number, zone: string | null }>(
    'select id, zone from chats where bot = $1 and tg_id = $2 for update', [moved.bot, toTgId])
  if (met) {
    for (const table of tablesOfChat) await tx.query(`update ${table} set chat_id = $1 where chat_id = $2`, [chatId, met.id])
    await tx.query('insert into people (chat_id, tg_user_id, name) select $1, tg_user_id, name from people where chat_id = $2 on conflict do nothing', [chatId, met.id])
    await tx.query('insert into learnt_words (chat_id, word, category) select $1, word, category from learnt_words where chat_id = $2 on conflict do nothing', [chatId, met.id])
    await tx.query('delete from chats where id = $1', [met.id])
  }
  await tx.query(`update chats set tg_id = $2, kind = 'supergroup', zone = coalesce(zone, $3), state = 'active', state_reason = null where id = $1`,
    [chatId, toTgId, met?.zone ?? null])
  await refreshNextAt(tx, chatId)
}
