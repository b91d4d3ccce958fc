/** The open chat: days, messages, the newest hundred first and older ones as one scrolls up. */
import { on } from '../model/bus.js'
import { place } from '../model/place.js'
import { messagesOf } from '../model/store.js'
import { inTopic } from '../model/topics.js'
import { markRead } from '../model/unread.js'
import { dayKey, dayLabel } from '../text/times.js'
import { byId, fill, h } from './dom.js'
import { drawMessage, follows } from './message.js'
import { atEnd, keepPlace, startScroll, toEnd } from './scroll.js'
import { drawWelcome } from './welcome.js'

/** @typedef {import('../model/api.js').Message} Message */

const page = 100
/** Of the open conversation: index of the oldest message that is drawn. */
let first = 0
/** @type {Map<number, HTMLElement>} */
const rows = new Map()

export function startConversation() {
  startScroll({ older, seen })
  on('place', before => { if (before.chat !== place.chat || before.topic !== place.topic || before.me !== place.me) drawAll() })
  on('reset', id => { if (id === place.chat) drawAll({ keep: rows.size > 0 }) })
  on('state', () => { if (rows.size === 0) drawAll() })
  on('message', message => { if (isHere(message)) arrive(message) })
  on('edited', message => { if (isHere(message)) redraw(message.message_id) })
  on('deleted', ({ chatId, messageId }) => { if (chatId === place.chat) vanish(messageId) })
  on('clock', () => { for (const head of document.querySelectorAll('.day-label')) label(/** @type {HTMLElement} */ (head)) })
  document.addEventListener('visibilitychange', seen)
}

/** @param {Message} message */
const isHere = message => message.chat.id === place.chat && inTopic(message, place.topic)
const here = () => place.chat ? messagesOf(place.chat).filter(m => inTopic(m, place.topic)) : []

function drawAll({ keep = false } = {}) {
  const list = here()
  const stay = keep && !atEnd()
  first = stay ? Math.min(first, Math.max(0, list.length - page)) : Math.max(0, list.length - page)
  const from = byId('scroll').scrollTop
  rows.clear()
  fill(byId('days'))
  list.slice(first).forEach((message, i) => append(message, list[first + i - 1]))
  marks(list)
  drawWelcome(list)
  if (stay) byId('scroll').scrollTop = from
  else toEnd()
  seen()
}

/** @param {Message} message @param {Message | undefined} previous */
function append(message, previous) {
  const day = sectionFor(message, byId('days').lastElementChild, section => byId('days').append(section))
  const row = drawMessage(message, previous)
  rows.set(message.message_id, row)
  day.append(row)
}

/** @param {Message} message @param {Element | null} neighbour @param {(section: HTMLElement) => void} add */
function sectionFor(message, neighbour, add) {
  const key = dayKey(message.date)
  if (neighbour instanceof HTMLElement && Number(neighbour.dataset.day) === key) return neighbour
  const head = h('div', { class: 'day-label', 'data-day': key })
  label(head)
  const section = h('section', { class: 'day', 'data-day': key }, head)
  add(section)
  return section
}

/** @param {HTMLElement} head */
function label(head) {
  head.textContent = dayLabel(Number(head.dataset.day))
  head.parentElement?.setAttribute('aria-label', head.textContent)
}

/** @param {Message} message */
function arrive(message) {
  const list = here()
  const at = list.indexOf(message)
  // Something older slipped in, as after a gap in the connection: its place is not the end.
  if (at !== list.length - 1) return drawAll({ keep: true })
  const follow = atEnd() || message.from?.id === place.me
  append(message, list[at - 1])
  rows.get(message.message_id)?.classList.add('fresh')
  if (list[at - 1]) redraw(/** @type {Message} */ (list[at - 1]).message_id)
  marks(list)
  drawWelcome(list)
  if (follow) toEnd()
  seen()
}

/** @param {number} messageId */
function redraw(messageId) {
  const list = here()
  const at = list.findIndex(m => m.message_id === messageId)
  const old = rows.get(messageId)
  const message = list[at]
  if (!old || !message) return
  const focused = focusPath(old)
  const row = drawMessage(message, list[at - 1], list[at + 1])
  old.replaceWith(row)
  rows.set(messageId, row)
  if (focused !== null) /** @type {HTMLElement | undefined} */ ([...row.querySelectorAll('button, a')][focused] ?? row)?.focus({ preventScroll: true })
}

/** A card is edited in place while its button has the focus: the same button keeps it. @param {HTMLElement} row */
function focusPath(row) {
  if (!row.contains(document.activeElement)) return null
  return [...row.querySelectorAll('button, a')].indexOf(/** @type {Element} */ (document.activeElement))
}

/** @param {number} messageId */
function vanish(messageId) {
  const row = rows.get(messageId)
  if (!row) return
  const day = row.parentElement
  row.remove()
  rows.delete(messageId)
  if (day && !day.querySelector('.row')) day.remove()
  marks(here())
  drawWelcome(here())
}

/** Which bubble ends a run of one sender's. Only classes change, so this is cheap enough for every arrival. @param {Message[]} list */
function marks(list) {
  for (let i = Math.max(first, list.length - page); i < list.length; i++) {
    const message = list[i]
    if (message) rows.get(message.message_id)?.classList.toggle('last', !follows(list[i + 1], message))
  }
}

function older() {
  if (first === 0) return
  const list = here()
  const to = first
  first = Math.max(0, first - page)
  keepPlace(() => {
    for (let i = to - 1; i >= first; i--) {
      const message = /** @type {Message} */ (list[i])
      const days = byId('days')
      const section = sectionFor(message, days.firstElementChild, element => days.prepend(element))
      const row = drawMessage(message, list[i - 1], list[i + 1])
      rows.set(message.message_id, row)
      section.firstElementChild?.after(row)
    }
  })
}

function seen() {
  if (place.chat && !document.hidden && atEnd()) markRead(place.me, place.chat, place.topic)
}

/** Scrolls to a message, drawing older pages until it is there. @param {number} messageId */
export function jumpTo(messageId) {
  if (!here().some(m => m.message_id === messageId)) return
  while (!rows.has(messageId) && first > 0) older()
  const row = rows.get(messageId)
  if (!row) return
  row.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  row.focus({ preventScroll: true })
  row.classList.add('found')
  setTimeout(() => row.classList.remove('found'), 1600)
}
on('jump', jumpTo)

/** @param {number} step  which neighbour of the focused message */
export function moveFocus(step) {
  const all = [...document.querySelectorAll('#days .row')]
  const at = all.indexOf(/** @type {Element} */ (document.activeElement?.closest('.row')))
  const next = /** @type {HTMLElement | undefined} */ (all[at < 0 ? all.length - 1 : at + step])
  next?.focus()
}
