import type { MessageEntity, ParseMode } from '@grammyjs/types'
import { badRequest } from '../failure.ts'
import type { World } from '../world.ts'
import { automaticEntities } from './automatic.ts'
import { checkedEntities } from './entities.ts'
import { EntityError, type FormattedText } from './parsing.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { parseMarkdownV2 } from './markdownV2.ts'
import { trimmed } from './trim.ts'

const mostEntities = 100
const parsers = { HTML: parseHtml, Markdown: parseMarkdown, MarkdownV2: parseMarkdownV2 }

/** A text as Telegram keeps it: parsed or with the entities given, cleaned, trimmed, and with what it marks by itself. */
export function formattedText(world: World, given: string, mode?: ParseMode, entities: readonly MessageEntity[] = []): FormattedText {
  const source = mode ? parsed(given, mode) : { text: given, entities: checkedEntities(given, entities) }
  const { text, entities: kept } = trimmed(cleaned(source))
  const known = kept.flatMap(entity => resolved(world, entity))
  // Of more, the real server keeps the first hundred without a word.
  return { text, entities: [...known, ...automaticEntities(text, known)].sort(outermostFirst).slice(0, mostEntities) }
}

function parsed(text: string, mode: ParseMode): FormattedText {
  try {
    return parsers[mode](text)
  } catch (error) {
    if (error instanceof EntityError) throw badRequest(`Can't parse entities: ${error.message}`)
    throw error
  }
}

/** Control characters become blanks; a carriage return goes, where no entity would slip because of it. */
function cleaned({ text, entities }: FormattedText): FormattedText {
  const blanked = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ')
  return { text: entities.length === 0 ? blanked.replaceAll('\r', '') : blanked, entities }
}

/** A mention by id needs somebody the bot knows; a link to `tg://user?id=…` is such a mention. */
function resolved(world: World, entity: MessageEntity): MessageEntity[] {
  const userId = entity.type === 'text_mention' ? entity.user.id : entity.type === 'text_link' ? Number(/^tg:\/\/user\?id=(\d+)$/.exec(entity.url)?.[1] ?? 0) : undefined
  if (!userId) return [entity]
  const user = world.users.get(userId)
  return user ? [{ type: 'text_mention', offset: entity.offset, length: entity.length, user }] : []
}

const outermostFirst = (a: MessageEntity, b: MessageEntity) => a.offset - b.offset || b.length - a.length
