/** The keyboard that a bot puts above the composer, and its wish for a reply. */
import { place } from '../model/place.js'
import { messagesOf } from '../model/store.js'
import { inTopic } from '../model/topics.js'
import { h } from '../view/dom.js'
import { shareLocation } from './location.js'
import { send } from './send.js'
import { complain } from '../view/toast.js'

/** @typedef {import('../model/api.js').Message} Message */

/**
 * The latest say of the bot about keyboards: one to show, a wish for a reply, or neither.
 * @returns {{message: Message, markup: any} | null}
 */
export function currentMarkup() {
  if (!place.chat) return null
  const list = messagesOf(place.chat)
  for (let i = list.length - 1; i >= 0; i--) {
    const message = /** @type {Message} */ (list[i])
    const markup = /** @type {any} */ (message.reply_markup)
    if (!markup || markup.inline_keyboard || !inTopic(message, place.topic) || !isForMe(message, markup)) continue
    if (markup.remove_keyboard) return null
    // One's own answer since then has used it up.
    const answered = list.slice(i + 1).some(m => m.from?.id === place.me && inTopic(m, place.topic))
    if (answered && (markup.force_reply || markup.one_time_keyboard)) return null
    return { message, markup }
  }
  return null
}

/** @param {Message} message @param {any} markup */
function isForMe(message, markup) {
  if (!markup.selective) return true
  const mentioned = message.entities?.some(e => e.type === 'text_mention' && e.user.id === place.me)
  return !!mentioned || message.reply_to_message?.from?.id === place.me
}

/** @param {any} markup @param {() => void} used */
export function drawKeyboard(markup, used) {
  return h('div', { class: 'reply-keys', role: 'group', 'aria-label': 'Suggested answers' }, markup.keyboard.map((/** @type {any[]} */ row) => h('div', {}, row.map(button => {
    const text = typeof button === 'string' ? button : button.text
    return h('button', { type: 'button', class: `key ${button.style ?? ''}`, onclick: () => press(button, text, used) }, text)
  }))))
}

/** @param {any} button @param {string} text @param {() => void} used */
function press(button, text, used) {
  if (button.request_location) return shareLocation({ sent: used })
  if (button.request_contact || button.request_poll || button.web_app || button.request_users || button.request_chat) return complain('The playground cannot do this')
  send({ text }).then(used, complain)
}
