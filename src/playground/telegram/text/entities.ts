import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../failure.ts'
import { byteOffset } from './parsing.ts'

/** The entities of a call, refused as tdlib refuses them; what has no length or a negative offset it leaves out. */
export function checkedEntities(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.filter(({ offset, length }) => offset >= 0 && length > 0).map(entity => {
    const end = entity.offset + entity.length
    if (entity.offset >= text.length) throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${entity.offset}`)
    if (end > text.length) throw badRequest(`Entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end}`)
    if (splitsSymbol(text, entity.offset)) throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, entity.offset - 1)}`)
    if (splitsSymbol(text, end)) throw badRequest(`Entity beginning at UTF-16 offset ${entity.offset} ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, end - 1)}`)
    return entity
  })
}

/** Whether a place lies between the two halves of a surrogate pair. */
const splitsSymbol = (text: string, index: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1))
