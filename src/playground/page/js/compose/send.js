/** Everything that this person writes goes out here. */
import * as api from '../model/api.js'
import { place } from '../model/place.js'
import { put } from '../model/store.js'

/**
 * Into the open chat and topic.
 * @param {Record<string, unknown>} content
 * @param {number | null} [replyTo]
 */
export async function send(content, replyTo = null) {
  if (!place.chat) return
  put(await api.post('messages', {
    chat_id: place.chat, from_id: place.me,
    ...(place.topic ? { message_thread_id: place.topic } : {}),
    ...(replyTo ? { reply_to_message_id: replyTo } : {}),
    ...content,
  }))
}

/** @param {import('../model/api.js').Message} message @param {{text: string, entities: api.MessageEntity[]}} words */
export async function edit(message, { text, entities }) {
  const field = message.text === undefined ? 'caption' : 'text'
  put(await api.patch('messages', { chat_id: message.chat.id, message_id: message.message_id, [field]: text, entities }))
}
