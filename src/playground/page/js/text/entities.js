/**
 * Splits text at its entities. Offsets count UTF-16 units, which is what JavaScript strings count as well.
 * @typedef {import('@grammyjs/types').MessageEntity} MessageEntity
 */

/**
 * @param {string} text
 * @param {MessageEntity[] | undefined} entities
 * @param {(entity: MessageEntity, inner: (Node | string)[], raw: string) => Node | string} make
 * @returns {(Node | string)[]}
 */
export function split(text, entities, make) {
  const queue = (entities ?? []).filter(e => e.length > 0 && e.offset >= 0).sort(order)
  /** @param {number} from @param {number} to */
  function span(from, to) {
    /** @type {(Node | string)[]} */
    const parts = []
    let at = from
    let entity
    while ((entity = queue[0]) && entity.offset < to) {
      queue.shift()
      const start = Math.max(entity.offset, at)
      const end = Math.min(entity.offset + entity.length, to)
      if (end <= start) continue
      // Crossing entities are legal ("bold over half a link"): what reaches past this span goes on after it.
      if (entity.offset + entity.length > to) {
        queue.push({ ...entity, offset: to, length: entity.offset + entity.length - to })
        queue.sort(order)
      }
      if (start > at) parts.push(text.slice(at, start))
      parts.push(make(entity, span(start, end), text.slice(start, end)))
      at = end
      // A block breaks the line by itself.
      if (isBlock(entity) && text[at] === '\n') at++
    }
    if (at < to) parts.push(text.slice(at, to))
    return parts
  }
  return span(0, text.length)
}

/** @param {MessageEntity} a @param {MessageEntity} b */
const order = (a, b) => a.offset - b.offset || b.length - a.length

/** @param {MessageEntity} entity */
const isBlock = entity => ['pre', 'blockquote', 'expandable_blockquote'].includes(entity.type)
