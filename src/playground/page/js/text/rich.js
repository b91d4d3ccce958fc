/** Text with entities as it is shown in a bubble. */
import { emit } from '../model/bus.js'
import { h } from '../view/dom.js'
import { split } from './entities.js'
import { formatMoment } from './times.js'

/** @typedef {import('@grammyjs/types').MessageEntity} MessageEntity */

/** @param {string} text @param {MessageEntity[]} [entities] */
export const rich = (text, entities) => split(text, entities, (entity, inner, raw) => show(entity, inner, raw))

/** @type {Record<string, string>} */
const plain = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote' }

/** @param {MessageEntity} entity @param {(Node | string)[]} inner @param {string} raw */
function show(entity, inner, raw) {
  const tag = plain[entity.type]
  if (tag) return h(tag, {}, inner)
  switch (entity.type) {
    case 'pre': return h('pre', { 'data-language': entity.language ?? null }, h('code', {}, inner))
    case 'spoiler': return spoiler(inner)
    case 'expandable_blockquote': return expandable(inner, raw)
    case 'text_link': return link(entity.url, inner)
    case 'url': return link(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`, inner)
    case 'email': return link(`mailto:${raw}`, inner)
    case 'phone_number': return link(`tel:${raw.replace(/[^+\d]/g, '')}`, inner)
    case 'bot_command': return h('button', { class: 'text-command', type: 'button', onclick: () => emit('say', raw) }, inner)
    case 'mention': case 'text_mention': case 'hashtag': case 'cashtag': return h('span', { class: 'mention' }, inner)
    case 'date_time': return h('time', { class: 'moment', datetime: new Date(entity.unix_time * 1000).toISOString(), title: formatMoment(entity.unix_time) }, inner)
    default: return h('span', {}, inner)
  }
}

/** @param {string} href @param {(Node | string)[]} inner */
function link(href, inner) {
  // A bot may name any scheme; javascript: and the like stay text.
  if (!/^(https?|mailto|tel|tg):/i.test(href)) return h('span', { class: 'mention' }, inner)
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, inner)
}

/** @param {(Node | string)[]} inner */
function spoiler(inner) {
  const cover = h('span', {
    class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Hidden text, press to show', onclick: open,
    onkeydown: (/** @type {KeyboardEvent} */ e) => { if (e.key === 'Enter' || e.key === ' ') open() },
  }, h('span', { class: 'spoiler-text' }, inner))
  function open() {
    cover.classList.add('open')
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name)
  }
  return cover
}

/** @param {(Node | string)[]} inner @param {string} raw */
function expandable(inner, raw) {
  const long = raw.length > 180 || raw.split('\n').length > 3
  if (!long) return h('blockquote', {}, inner)
  const quote = h('blockquote', { class: 'folded' }, inner)
  const button = h('button', { class: 'unfold', type: 'button', 'aria-expanded': 'false', onclick: () => {
    const folded = quote.classList.toggle('folded')
    button.setAttribute('aria-expanded', String(!folded))
    button.textContent = folded ? 'Show all' : 'Show less'
  } }, 'Show all')
  return h('div', { class: 'quote-box' }, quote, button)
}

/** One to three emoji and nothing else are shown large. @param {string} text */
export function emojiCount(text) {
  const found = text.match(/^(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?){1,3}$/v)
  return found ? [...new Intl.Segmenter().segment(text)].length : 0
}
