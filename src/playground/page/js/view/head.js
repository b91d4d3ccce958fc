/** The head of the open chat: title, what is going on, the clock, the chat's menu. */
import * as api from '../model/api.js'
import { on } from '../model/bus.js'
import { membersLine, nameOf, pictureOf, titleOf, topicName } from '../model/names.js'
import { go, place } from '../model/place.js'
import { loadMessages, loadState, room, store } from '../model/store.js'
import { isForum } from '../model/topics.js'
import { clockButton } from './clock-panel.js'
import { avatar, iconButton } from './controls.js'
import { newTopic } from './create.js'
import { dialog } from './dialog.js'
import { byId, fill, h } from './dom.js'
import { menu, under } from './menu.js'
import { complain } from './toast.js'
import { doing } from './typing.js'

const clock = clockButton()
const about = h('p', { role: 'status' })
let online = true

export function startHead() {
  for (const type of ['state', 'place']) on(type, draw)
  on('typing', say)
  on('open', () => { online = true; say() })
  on('lost', () => { online = false; say() })
}

function draw() {
  const id = place.chat
  const back = iconButton('back', 'Back to the chats', () => go({ chat: null, topic: null }), { class: 'back' })
  if (!id) return fill(byId('talk-head'), back, h('div', { class: 'head-text' }), clock)
  const title = titleOf(id)
  say()
  fill(byId('talk-head'), back, avatar(pictureOf(id), title),
    h('div', { class: 'head-text' },
      h('h1', {}, isForum(id) ? `${title} · ${topicName(id, place.topic)}` : title),
      about),
    clock,
    iconButton('more', 'About this chat', event => more(id, /** @type {Element} */ (event.currentTarget)), { 'aria-haspopup': 'menu' }))
}

/** Below the title: the lost connection, else what the bot is doing, else who is here. */
function say() {
  const id = place.chat
  const action = id && doing(id)
  about.classList.toggle('doing', !!action && online)
  if (!online) about.textContent = 'connecting…'
  else if (action) about.textContent = room(id)?.chat.type === 'private' ? action : `${nameOf(store.bot)} is ${action}`
  else about.textContent = id ? membersLine(id) : ''
}

/** @param {number} id @param {Element} button */
function more(id, button) {
  const here = room(id)
  if (!here) return
  /** @type {import('./menu.js').Item[]} */
  const items = []
  if (here.chat.type === 'private') {
    items.push(here.blocked
      ? { label: 'Unblock the bot', icon: 'check', run: () => change('unblock', { user_id: place.me }) }
      : { label: 'Block the bot', icon: 'ban', danger: true, run: () => change('block', { user_id: place.me }) })
  }
  if (isForum(id)) {
    items.push({ label: 'New topic…', icon: 'hash', run: () => newTopic(id) })
    const topic = place.topic
    if (topic) items.push({ label: 'Delete this topic…', icon: 'trash', danger: true, run: () => deleteTopic(id, topic) })
  }
  if (here.chat.type === 'group') items.push({ label: 'Turn into a supergroup', icon: 'up', run: () => migrate(id) })
  if (here.chat.type !== 'private' && !here.left) items.push({ label: 'Remove the bot', icon: 'ban', danger: true, run: () => change(`chats/${id}/kick`, {}) })
  menu(under(button), items.length ? items : [{ label: 'The bot was removed', run: () => {} }], { label: 'About this chat' })
}

/** @param {string} path @param {unknown} body */
const change = (path, body) => api.post(path, body).then(loadState).catch(complain)

/** @param {number} id */
async function migrate(id) {
  try {
    const chat = await api.post(`chats/${id}/migrate`)
    await loadState()
    await loadMessages([chat.id])
    go({ chat: chat.id, topic: null }, { replace: true })
  } catch (error) {
    complain(error)
  }
}

/** @param {number} id @param {number} topic */
function deleteTopic(id, topic) {
  dialog(`Delete “${topicName(id, topic)}”?`, [h('p', {}, 'What the bot sends there afterwards fails, as in Telegram.')], {
    ok: 'Delete', danger: true,
    run: async () => {
      await api.remove(`chats/${id}/topics/${topic}`)
      await loadState()
      go({ topic: null }, { replace: true })
    },
  })
}
