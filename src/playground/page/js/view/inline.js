/** Inline keyboards under messages. */
import * as api from '../model/api.js'
import { on } from '../model/bus.js'
import { place } from '../model/place.js'
import { dialog } from './dialog.js'
import { h } from './dom.js'
import { icon } from './icons.js'
import { complain, toast } from './toast.js'

/** @typedef {import('../model/api.js').Message} Message */
/** @typedef {import('@grammyjs/types').InlineKeyboardButton} Button */

/** A bot that does not answer within Telegram's limit leaves the button as it was. */
const patienceMs = 15_000

/** Buttons that wait for an answer, by callback query id; and answers that came before the press returned its id. */
const waiting = new Map()
const early = new Map()
/** Messages are redrawn while a press waits: what spins is kept here, not in an element. @type {Set<string>} */
const spinning = new Set()

export function startInline() {
  on('callback_answer', answer => {
    const key = waiting.get(answer.callback_query_id)
    if (!key) {
      early.set(answer.callback_query_id, answer)
      return void setTimeout(() => early.delete(answer.callback_query_id), patienceMs)
    }
    settle(answer.callback_query_id, answer)
  })
}

/** @param {Message} message */
export function inlineKeyboard(message) {
  const rows = /** @type {any} */ (message.reply_markup)?.inline_keyboard
  if (!rows?.length) return null
  return h('div', { class: 'inline', role: 'group', 'aria-label': 'Buttons' }, rows.map((/** @type {Button[]} */ row) => h('div', {}, row.map(button => draw(message, button)))))
}

/** @param {Message} message @param {any} button */
function draw(message, button) {
  const style = `key ${button.style ?? ''}`
  const url = button.url ?? button.web_app?.url ?? button.login_url?.url
  if (url && /^(https?|tg|mailto):/i.test(url)) return h('a', { class: style, href: url, target: '_blank', rel: 'noopener noreferrer' }, button.text, icon('link'))
  if (button.copy_text) return h('button', { type: 'button', class: style, onclick: () => navigator.clipboard.writeText(button.copy_text.text).then(() => toast('Copied'), complain) }, button.text, icon('copy'))
  if (button.callback_data === undefined) return h('button', { type: 'button', class: style, disabled: true, title: 'The playground cannot do this' }, button.text)
  const key = keyOf(message, button.callback_data)
  return h('button', { type: 'button', class: style, 'data-key': key, 'aria-busy': spinning.has(key) ? 'true' : null, onclick: () => press(message, button.callback_data) }, button.text)
}

/** @param {Message} message @param {string} data */
const keyOf = (message, data) => `${message.chat.id}:${message.message_id}:${data}`

/** @param {Message} message @param {string} data */
async function press(message, data) {
  const key = keyOf(message, data)
  if (spinning.has(key)) return
  spin(key, true)
  try {
    const { callback_query_id: id } = await api.post('press', { chat_id: message.chat.id, from_id: place.me, message_id: message.message_id, data })
    waiting.set(id, key)
    if (early.has(id)) settle(id, early.get(id))
    else setTimeout(() => settle(id, {}), patienceMs)
  } catch (error) {
    spin(key, false)
    complain(error)
  }
}

/** @param {string} id @param {{text?: string, show_alert?: boolean, url?: string}} answer */
function settle(id, answer) {
  const key = waiting.get(id)
  if (!key) return
  waiting.delete(id)
  early.delete(id)
  spin(key, false)
  if (!answer.text) return
  if (answer.show_alert) dialog('The bot says', [h('p', { class: 'alert-text' }, answer.text)])
  else toast(answer.text)
}

/** @param {string} key @param {boolean} busy */
function spin(key, busy) {
  spinning[busy ? 'add' : 'delete'](key)
  for (const button of document.querySelectorAll('.inline [data-key]')) {
    if (!(button instanceof HTMLElement) || button.dataset.key !== key) continue
    if (busy) button.setAttribute('aria-busy', 'true')
    else button.removeAttribute('aria-busy')
  }
}
