/** The list of chats, newest first; a forum's topics stand below it. */
import { on } from '../model/bus.js'
import { nameOf, pictureOf, titleOf, topicName } from '../model/names.js'
import { go, place } from '../model/place.js'
import { messagesOf, roomsOf } from '../model/store.js'
import { inTopic, isForum } from '../model/topics.js'
import { unread } from '../model/unread.js'
import { summary } from '../text/summary.js'
import { stamp } from '../text/times.js'
import { avatar } from './controls.js'
import { byId, h } from './dom.js'
import { icon } from './icons.js'

export function startChats() {
  for (const type of ['state', 'place', 'reset', 'message', 'edited', 'deleted', 'read', 'clock']) on(type, soon)
}

let waiting = false
/** A burst of events, as when a thousand messages arrive, is drawn once. */
function soon() {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => { waiting = false; draw() })
}

function draw() {
  const list = byId('chats')
  const focused = document.activeElement instanceof HTMLElement && list.contains(document.activeElement) ? document.activeElement.dataset.key : null
  const rooms = roomsOf(place.me).map(r => ({ id: r.chat.id, last: messagesOf(r.chat.id).at(-1) }))
  rooms.sort((a, b) => (b.last?.date ?? 0) - (a.last?.date ?? 0))
  list.replaceChildren(...rooms.flatMap(({ id }) => isForum(id) ? [row(id, null), ...topics(id)] : [row(id, null)]))
  if (focused) list.querySelector(`[data-key="${focused}"]`)?.querySelector('button')?.focus()
  const total = rooms.reduce((sum, { id }) => sum + unread(place.me, id, null), 0)
  document.title = `${total ? `(${total}) ` : ''}${place.chat ? titleOf(place.chat) : 'Punctual playground'}`
}

/** @param {number} id */
const topics = id => (roomsOf(place.me).find(r => r.chat.id === id)?.topics ?? []).map(t => row(id, t.message_thread_id))

/** @param {number} id @param {number | null} topic */
function row(id, topic) {
  const last = messagesOf(id).findLast(m => inTopic(m, topic))
  const count = unread(place.me, id, topic)
  const here = place.chat === id && place.topic === topic
  const title = topic ? topicName(id, topic) : titleOf(id)
  const preview = last ? [author(last), summary(last)].filter(Boolean).join(': ') : 'No messages yet'
  return h('li', {},
    h('button', { type: 'button', class: `chat ${topic ? 'topic' : ''}`, 'data-key': `${id}:${topic ?? 0}`, 'aria-current': here ? 'true' : null, onclick: () => go({ chat: id, topic }) },
      topic ? h('span', { class: 'avatar small topic-mark', 'aria-hidden': 'true' }, icon('hash')) : avatar(pictureOf(id), title),
      h('span', { class: 'chat-name' }, title),
      h('time', {}, last ? stamp(last.date) : ''),
      h('span', { class: 'chat-last' }, preview),
      count > 0 && h('span', { class: 'badge', 'aria-label': `${count} unread` }, count > 99 ? '99+' : count.toString())))
}

/** @param {import('../model/api.js').Message} message */
function author(message) {
  if (message.from?.id === place.me) return 'You'
  return message.chat.type === 'private' ? '' : nameOf(message.from)
}
