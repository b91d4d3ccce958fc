/** What is known: people, chats and their messages. Filled by the control API and kept in step by its events. */
import * as api from './api.js'
import { emit } from './bus.js'
import { setClock, setOffset } from './clock.js'

/** @type {{bot: api.User | null, users: api.User[], rooms: api.Room[], commands: api.State['commands']}} */
export const store = { bot: null, users: [], rooms: [], commands: [] }

/** @type {Map<number, api.Message[]>} */
const messages = new Map()

/** @param {number} chatId */
export const messagesOf = chatId => messages.get(chatId) ?? []
/** @param {number} chatId @param {number} messageId */
export const findMessage = (chatId, messageId) => messagesOf(chatId).find(m => m.message_id === messageId)

/** @param {number} chatId */
export const room = chatId => store.rooms.find(r => r.chat.id === chatId)
/** @param {number} userId */
export const roomsOf = userId => store.rooms.filter(r => r.chat.type === 'private' ? r.chat.id === userId : r.members.includes(userId))

export async function loadState() {
  const state = await api.state()
  Object.assign(store, { bot: state.bot, users: state.users.filter(u => !u.is_bot), rooms: state.chats, commands: state.commands ?? [] })
  setClock(state.clock)
  emit('state')
}

/**
 * Loads the chats that are asked for; those already here only when `again`, as after a lost connection.
 * @param {number[]} chatIds
 */
export async function loadMessages(chatIds, again = false) {
  await Promise.all(chatIds.filter(id => again || !messages.has(id)).map(async id => {
    messages.set(id, await api.history(id))
    emit('reset', id)
  }))
}

/** @param {api.Message} message */
export function put(message) {
  const list = messages.get(message.chat.id)
  if (!list) return
  const at = list.findLastIndex(m => m.message_id <= message.message_id)
  const known = list[at]?.message_id === message.message_id
  list.splice(known ? at : at + 1, known ? 1 : 0, message)
  emit(known ? 'edited' : 'message', message)
}

/** @param {number} chatId @param {number} messageId */
export function drop(chatId, messageId) {
  const list = messages.get(chatId)
  const at = list?.findIndex(m => m.message_id === messageId) ?? -1
  if (!list || at < 0) return
  list.splice(at, 1)
  emit('deleted', { chatId, messageId })
}

/** @param {{chat_id: number, message_id: number, reactions: unknown[]}} event */
function react({ chat_id, message_id, reactions }) {
  const message = findMessage(chat_id, message_id)
  if (message) put(/** @type {api.Message} */ ({ ...message, reactions }))
}

/** @param {any} event */
export function take(event) {
  if (event.type === 'message' || event.type === 'edited_message') put(event.message)
  else if (event.type === 'deleted') drop(event.chat_id, event.message_id)
  else if (event.type === 'reaction') react(event)
  else if (event.type === 'clock') setOffset(event.offsetMs)
  else emit(event.type, event)
}
