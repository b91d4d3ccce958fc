import type { Update } from '@grammyjs/types'
import { lockUpdate, markDone, type Answer, type InboxRow } from '../storage/inbox.ts'
import type { Tx } from '../storage/pool.ts'
import { languageOf, phrases } from '../telegram/phrases.ts'
import type { Done } from './consumer.ts'

/** Nothing is lost in silence: the person is told that this one message, or press, had no effect. Null when another process is at it. */
export async function giveUp(tx: Tx, row: InboxRow): Promise<Done | null> {
  if (!await lockUpdate(tx, row.seq)) return null
  const answers = apology(row.body as unknown as Update)
  await markDone(tx, row.seq, answers, true)
  return { answers, poke: null }
}

function apology({ message, edited_message, callback_query: press }: Update): Answer[] {
  const said = message ?? edited_message
  const phrase = phrases(languageOf((said?.from ?? press?.from)?.language_code))
  if (press) return [{ method: 'answerCallbackQuery', payload: { callback_query_id: press.id, text: phrase('press-failed'), show_alert: true } }]
  if (!said) return []
  const thread = said.is_topic_message ? { message_thread_id: said.message_thread_id } : {}
  const quote = { reply_parameters: { message_id: said.message_id, allow_sending_without_reply: true } }
  return [{ method: 'sendMessage', payload: { chat_id: said.chat.id, text: phrase('update-failed'), ...thread, ...quote } }]
}
