import type { Entity } from '../domain/entity.ts'

/** Text with its entities, in Telegram's UTF-16 units. */
export interface Formatted { text: string, entities: Entity[] }

export const messageLimit = 4_096
export const captionLimit = 1_024

const ellipsis = '…'

/** Cuts to `limit` units with an ellipsis, never inside a surrogate pair; entities are clipped with it. */
export function fit({ text, entities }: Formatted, limit: number): Formatted {
  if (text.length <= limit) return { text, entities }
  let end = limit - ellipsis.length
  if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--
  return { text: text.slice(0, end) + ellipsis, entities: slice(entities, 0, end) }
}

/** Cuts to `limit` units, saying so with `note` on a line of its own. */
export const fitSaying = (body: Formatted, limit: number, note: string): Formatted =>
  body.text.length <= limit ? body : join([fit(body, limit - note.length - 1), plain(note)], '\n')

/** For lists and buttons: white space run together, cut with an ellipsis. */
export const oneLine = (text: string, limit: number): string => fit(plain(text.replace(/\s+/gu, ' ').trim()), limit).text

/** The entities of `from`..`to`, moved so that `from` is 0. */
export function slice(entities: readonly Entity[], from: number, to: number): Entity[] {
  return entities.flatMap(entity => {
    const start = Math.max(entity.offset, from)
    const end = Math.min(entity.offset + entity.length, to)
    return end > start ? [{ ...entity, offset: start - from, length: end - start }] : []
  })
}

/** Parts one after another, entities moved along. */
export function join(parts: readonly Formatted[], separator: string): Formatted {
  const joined: Formatted = { text: '', entities: [] }
  for (const part of parts) {
    if (joined.text) joined.text += separator
    joined.entities.push(...part.entities.map(entity => ({ ...entity, offset: entity.offset + joined.text.length })))
    joined.text += part.text
  }
  return joined
}

/** Some of its parts, in order, joined; entities moved along. */
export const pieces = ({ text, entities }: Formatted, spans: readonly { from: number, to: number }[], separator: string): Formatted =>
  join(spans.map(({ from, to }) => ({ text: text.slice(from, to), entities: slice(entities, from, to) })), separator)

export const plain = (text: string): Formatted => ({ text, entities: [] })
