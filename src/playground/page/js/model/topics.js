/** Forums: which message belongs to which topic. */
import { room } from './store.js'

/** @param {number} chatId */
export const isForum = chatId => {
  const chat = room(chatId)?.chat
  return !!chat && 'is_forum' in chat && chat.is_forum === true
}

/**
 * Only forums are split; a thread id in a plain supergroup is just a thread of replies.
 * @param {import('./api.js').Message} message
 * @param {number | null} topic  null is General
 */
export function inTopic(message, topic) {
  if (!isForum(message.chat.id)) return true
  return ((message.is_topic_message && message.message_thread_id) || null) === topic
}
