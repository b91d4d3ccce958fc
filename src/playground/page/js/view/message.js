/** One message: its row, bubble and everything around the text. */
import { emit } from '../model/bus.js'
import { hue, nameOf, userById } from '../model/names.js'
import { place } from '../model/place.js'
import { store } from '../model/store.js'
import { emojiCount, rich } from '../text/rich.js'
import { serviceLine } from '../text/service.js'
import { summary } from '../text/summary.js'
import { formatMoment, formatTime } from '../text/times.js'
import { openActions } from './actions.js'
import { avatar, iconButton } from './controls.js'
import { h } from './dom.js'
import { inlineKeyboard } from './inline.js'
import { media } from './media.js'
import { reactions } from './reactions.js'

/** @typedef {import('../model/api.js').Message} Message */

const isOwn = (/** @type {Message} */ m) => m.from?.id === place.me

/** Whether a message goes on its predecessor's run. @param {Message | undefined} message @param {Message | undefined} previous */
export function follows(message, previous) {
  return !!message && !!previous && message.from?.id === previous.from?.id && Math.abs(message.date - previous.date) < 300 && !serviceLine(message) && !serviceLine(previous)
}

/**
 * @param {Message} message
 * @param {Message | undefined} previous
 * @param {Message} [next]
 */
export function drawMessage(message, previous, next) {
  const service = serviceLine(message)
  if (service) return h('div', { class: 'row service', 'data-id': message.message_id, tabindex: '-1' }, h('span', {}, service))
  const own = isOwn(message)
  const goesOn = follows(message, previous)
  const inGroup = message.chat.type !== 'private'
  const name = nameOf(message.from)
  const row = h('article', {
    class: ['row', own ? 'own' : 'other', message.from?.is_bot && 'from-bot', !goesOn && 'first', !follows(next, message) && 'last', inGroup && 'in-group'].filter(Boolean).join(' '),
    'data-id': message.message_id, tabindex: '-1', 'aria-label': `${own ? 'You' : name}, ${formatTime(message.date)}`,
    oncontextmenu: (/** @type {MouseEvent} */ e) => {
      if (e.target instanceof Element && e.target.closest('a, img, video, audio')) return
      e.preventDefault()
      openActions(message, { x: e.clientX, y: e.clientY })
    },
  },
  inGroup && !own && h('span', { class: 'row-avatar' }, avatar(message.from?.id ?? 0, name, 'small')),
  h('div', { class: 'stack' }, bubble(message, inGroup && !own && !goesOn ? name : null), inlineKeyboard(message), reactions(message)),
  iconButton('more', 'Message actions', e => {
    const box = /** @type {Element} */ (e.currentTarget).getBoundingClientRect()
    openActions(message, { x: box.left, y: box.bottom + 4 })
  }, { class: 'row-more', tabindex: '-1' }))
  return row
}

/** @param {Message} message @param {string | null} name */
function bubble(message, name) {
  const text = message.text ?? message.caption
  const entities = message.entities ?? message.caption_entities
  const big = message.text && !entities?.length && !message.reply_to_message && !message.forward_origin ? emojiCount(message.text) : 0
  const shown = media(message)
  const meta = h('span', { class: 'meta' }, !!message.edit_date && 'edited ', h('time', { title: formatMoment(message.date), datetime: new Date(message.date * 1000).toISOString() }, formatTime(message.date)))
  return h('div', { class: ['bubble', big && `big big-${big}`, shown && 'with-media', shown && !text && 'bare'].filter(Boolean).join(' ') },
    name && h('div', { class: 'sender', style: { '--hue': hue(message.from?.id ?? 0) } }, name, message.from?.is_bot && h('span', { class: 'tag' }, 'bot')),
    forwarded(message), quote(message), shown,
    text ? h('div', { class: 'text', dir: 'auto' }, rich(text, entities), meta) : meta)
}

/** @param {Message} message */
function forwarded({ forward_origin: origin }) {
  if (!origin) return null
  const from = origin.type === 'user' ? nameOf(origin.sender_user)
    : origin.type === 'hidden_user' ? origin.sender_user_name
      : 'title' in (origin.type === 'chat' ? origin.sender_chat : origin.chat) ? /** @type {any} */ (origin.type === 'chat' ? origin.sender_chat : origin.chat).title : 'a channel'
  return h('div', { class: 'forwarded' }, 'Forwarded from ', h('strong', {}, from))
}

/** @param {Message} message */
function quote(message) {
  const original = message.reply_to_message
  // In a topic every message formally answers the topic's first one.
  if (!original || original.forum_topic_created) return null
  const id = original.from?.id ?? 0
  return h('button', { type: 'button', class: 'quote', style: { '--hue': hue(id) }, 'aria-label': `In reply to: ${summary(original)}. Go there`, onclick: () => emit('jump', original.message_id) },
    h('strong', {}, id === place.me ? 'You' : nameOf(userById(id) ?? original.from ?? store.bot)),
    h('span', {}, message.quote?.text ?? summary(original)))
}
