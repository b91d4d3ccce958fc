/** What one can do with a message: the menu behind a right click, a long press or the dots. */
import * as api from '../model/api.js'
import { emit } from '../model/bus.js'
import { titleOf } from '../model/names.js'
import { go, place } from '../model/place.js'
import { drop, put, roomsOf } from '../model/store.js'
import { serviceLine } from '../text/service.js'
import { forwardOf } from '../compose/forward.js'
import { avatar } from './controls.js'
import { dialog } from './dialog.js'
import { h } from './dom.js'
import { menu } from './menu.js'
import { quick, react, reactionsOf } from './reactions.js'
import { complain, toast } from './toast.js'

/** @typedef {import('../model/api.js').Message} Message */

/** @param {Message} message */
export const canEdit = message => message.from?.id === place.me && !message.forward_origin && (message.text !== undefined || message.caption !== undefined)

/** @param {Message} message @param {{x: number, y: number}} at */
export function openActions(message, at) {
  if (serviceLine(message)) return
  const own = message.from?.id === place.me
  const text = message.text ?? message.caption
  /** @type {import('./menu.js').Item[]} */
  const items = [{ label: 'Reply', icon: 'reply', run: () => emit('reply', message) }]
  if (canEdit(message)) items.push({ label: 'Edit', icon: 'edit', run: () => emit('edit', message) })
  if (text) items.push({ label: 'Copy text', icon: 'copy', run: () => navigator.clipboard.writeText(text).then(() => toast('Copied'), complain) })
  items.push({ label: 'Forward', icon: 'forward', run: () => forward(message) })
  if (own || message.chat.type === 'private') items.push({ label: 'Delete', icon: 'trash', danger: true, run: () => confirmDelete(message) })
  const close = menu(at, items, { label: 'Message', top: emojiBar(message, () => close()) })
}

/** @param {Message} message @param {() => void} done */
function emojiBar(message, done) {
  const mine = [...reactionsOf(message)].find(([, ids]) => ids.includes(place.me))?.[0]
  return h('div', { class: 'emoji-bar', role: 'group', 'aria-label': 'React' }, quick.map(emoji =>
    h('button', { type: 'button', 'aria-pressed': String(emoji === mine), 'aria-label': `React with ${emoji}`, onclick: () => { done(); void react(message, emoji === mine ? null : emoji) } }, emoji)))
}

/** @param {Message} message */
function confirmDelete(message) {
  dialog('Delete this message?', [h('p', {}, 'It disappears from the chat. The bot is not told, as in Telegram.')], {
    ok: 'Delete', danger: true,
    run: async () => {
      await api.remove('messages', { chat_id: message.chat.id, message_id: message.message_id })
      drop(message.chat.id, message.message_id)
    },
  })
}

/** @param {Message} message */
function forward(message) {
  const box = dialog('Forward to', [h('ul', { class: 'pick' }, roomsOf(place.me).filter(r => !r.left).map(({ chat }) =>
    h('li', {}, h('button', { type: 'button', onclick: () => { box.close(); void send(chat.id) } }, avatar(chat.id, titleOf(chat.id), 'small'), titleOf(chat.id)))))])
  /** @param {number} chatId */
  async function send(chatId) {
    try {
      put(await api.post('messages', { chat_id: chatId, from_id: place.me, ...await forwardOf(message) }))
      go({ chat: chatId, topic: null })
    } catch (error) {
      complain(error)
    }
  }
}
