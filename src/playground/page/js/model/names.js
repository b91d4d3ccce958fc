/** What people and chats are called, and their colour. */
import { place } from './place.js'
import { room, store } from './store.js'

/** @param {number} id */
export const userById = id => id === store.bot?.id ? store.bot : store.users.find(u => u.id === id)

/** @param {import('./api.js').User | undefined | null} user */
export const nameOf = user => user ? [user.first_name, user.last_name].filter(Boolean).join(' ') : 'Somebody'

/** @param {number} chatId */
export function titleOf(chatId) {
  const chat = room(chatId)?.chat
  if (!chat) return 'Chat'
  return chat.type === 'private' ? nameOf(store.bot) : chat.title
}

/** @param {number} chatId @param {number | null} topic */
export function topicName(chatId, topic) {
  return topic ? room(chatId)?.topics?.find(t => t.message_thread_id === topic)?.name ?? 'Topic' : 'General'
}

/** @param {number} chatId */
export function membersLine(chatId) {
  const here = room(chatId)
  if (!here || here.chat.type === 'private') return 'bot'
  const names = here.members.map(id => id === place.me ? 'you' : nameOf(userById(id)))
  if (!here.left && store.bot && !here.members.includes(store.bot.id)) names.push(nameOf(store.bot))
  return names.join(', ')
}

/** @param {number} id */
export const hue = id => [265, 12, 145, 205, 38, 325, 175][Math.abs(id) % 7] ?? 0

/** @param {string} name */
export function initials(name) {
  const words = name.trim().split(/\s+/)
  return words.slice(0, 2).map(word => [...word][0] ?? '').join('').toUpperCase()
}

/** Whose picture stands for a chat: a private chat shows the bot. @param {number} chatId */
export const pictureOf = chatId => chatId > 0 ? store.bot?.id ?? chatId : chatId
