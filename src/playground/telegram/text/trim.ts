import type { FormattedText } from './parsing.ts'

/** Blanks go at the end, and at the start up to the first entity. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const firstEntity = Math.min(text.length, ...entities.map(entity => entity.offset))
  const start = Math.min(text.length - text.trimStart().length, firstEntity)
  const end = text.trimEnd().length
  if (end <= start) return { text: '', entities: [] }
  return {
    text: text.slice(start, end),
    entities: entities.filter(entity => entity.offset < end)
      .map(entity => ({ ...entity, offset: entity.offset - start, length: Math.min(entity.offset + entity.length, end) - entity.offset })),
  }
}
