/** How far each person has read, shared by all tabs of the browser. */
import { emit } from './bus.js'
import { messagesOf } from './store.js'
import { inTopic } from './topics.js'

const key = 'punctual.read'
/** @type {Record<string, number>} */
let read = load()

function load() {
  try { return JSON.parse(localStorage.getItem(key) ?? '{}') } catch { return {} }
}

/** @param {number} me @param {number} chat @param {number | null} topic */
const slot = (me, chat, topic) => [me, chat, topic ?? 0].join(':')

/** @param {number} me @param {number} chat @param {number | null} topic */
export function unread(me, chat, topic) {
  const upTo = read[slot(me, chat, topic)] ?? 0
  return messagesOf(chat).filter(m => m.message_id > upTo && m.from?.id !== me && inTopic(m, topic)).length
}

/** @param {number} me @param {number} chat @param {number | null} topic */
export function markRead(me, chat, topic) {
  const last = messagesOf(chat).at(-1)?.message_id
  if (!last || read[slot(me, chat, topic)] === last) return
  read = { ...load(), [slot(me, chat, topic)]: last }
  try { localStorage.setItem(key, JSON.stringify(read)) } catch { /* blocked storage: read marks last as long as the tab */ }
  emit('read')
}

addEventListener('storage', event => {
  if (event.key !== key) return
  read = load()
  emit('read')
})
