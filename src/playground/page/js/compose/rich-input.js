/** The editable field as text and entities, and back. */
import { split } from '../text/entities.js'
import { h } from '../view/dom.js'

/** @typedef {import('../model/api.js').MessageEntity} MessageEntity */

/** @type {Record<string, string>} */
const tagOf = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', text_link: 'a', spoiler: 'span', blockquote: 'blockquote' }
/** @type {Record<string, string>} */
const typeOf = { B: 'bold', STRONG: 'bold', I: 'italic', EM: 'italic', U: 'underline', S: 'strikethrough', STRIKE: 'strikethrough', DEL: 'strikethrough', CODE: 'code', PRE: 'pre', A: 'text_link', BLOCKQUOTE: 'blockquote' }

/** @param {HTMLElement} root @returns {{text: string, entities: MessageEntity[]}} */
export function readInput(root) {
  let text = ''
  /** @type {any[]} */
  const entities = []
  /** @param {Node} node */
  function walk(node) {
    if (node instanceof Text) return void (text += node.data.replace(/\u00a0/g, ' '))
    if (!(node instanceof HTMLElement)) return
    if (node.tagName === 'BR') return void (text += '\n')
    if (['DIV', 'P', 'PRE', 'BLOCKQUOTE'].includes(node.tagName) && text && !text.endsWith('\n')) text += '\n'
    const type = node.dataset.entity ?? typeOf[node.tagName]
    const offset = text.length
    node.childNodes.forEach(walk)
    if (!type || text.length === offset) return
    entities.push({ type, offset, length: text.length - offset, ...(type === 'text_link' ? { url: node.getAttribute('href') } : {}) })
  }
  root.childNodes.forEach(walk)
  return trim(text, entities)
}

/** White space around the text goes, and at the ends of each entity: editors draw it in, and Telegram cuts it off. @param {string} text @param {MessageEntity[]} entities */
function trim(text, entities) {
  const cut = text.length - text.trimStart().length
  const trimmed = text.trim()
  const kept = entities.map(e => {
    let start = Math.max(0, e.offset - cut)
    let end = Math.min(trimmed.length, e.offset - cut + e.length)
    while (start < end && isSpace(trimmed[start])) start++
    while (start < end && isSpace(trimmed[end - 1])) end--
    return { ...e, offset: start, length: end - start }
  }).filter(e => e.length > 0)
  return { text: trimmed, entities: kept.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

/** @param {string | undefined} character */
const isSpace = character => character !== undefined && /\s/.test(character)

/** @param {HTMLElement} root @param {string} text @param {MessageEntity[]} [entities] */
export function writeInput(root, text, entities) {
  root.replaceChildren(...split(text, entities, (entity, inner) => {
    const tag = tagOf[entity.type]
    if (!tag) return h('span', {}, inner)
    return h(tag, { 'data-entity': entity.type, href: entity.type === 'text_link' ? entity.url : null }, inner)
  }))
}
