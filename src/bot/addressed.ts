import type { Message, MessageEntity } from '@grammyjs/types'
import type { MiddlewareFn } from 'grammy'
import type { Entity } from '../domain/entity.ts'
import type { Span } from '../domain/understanding.ts'
import { hasSetReminders } from '../storage/reminders.ts'
import { pieces, type Formatted } from '../telegram/formatted.ts'
import type { Ctx } from './context.ts'
import { leadingCommand } from './leadingCommand.ts'
import { works } from './prepare.ts'

export interface Me { id: number, username: string }

/** First in line in groups: what people say to each other reaches no handler, and what is meant for the bot comes without its name. */
export const addressed = (commands: readonly string[]): MiddlewareFn<Ctx> => async (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage
  if (!message || ctx.chat?.type === 'private' || isService(message)) return next()
  const content = meantFor(ctx.me, commands, message)
  if (!content) return await isCorrection(ctx) ? next() : undefined
  // Handlers read the message itself, so its mention is taken out there, once and for all of them.
  if (message.text !== undefined) Object.assign(message, { text: content.text, entities: content.entities })
  if (message.caption !== undefined) Object.assign(message, { caption: content.text, caption_entities: content.entities })
  return next()
}

/** A message that has set something is still meant when its edit no longer names the bot. */
async function isCorrection({ editedMessage, me, update }: Ctx): Promise<boolean> {
  const tx = works.get(update)?.tx
  return tx !== undefined && editedMessage !== undefined && hasSetReminders(tx, { bot: me.id, tgChat: editedMessage.chat.id, tgMessage: editedMessage.message_id })
}

const isService = (message: Message) => message.migrate_to_chat_id !== undefined || message.migrate_from_chat_id !== undefined

/**
 * A group message meant for the bot, without its mentions of it; null when it is meant for others. Meant for it are one of its
 * commands, a mention anywhere, and a reply to one of its messages; never a command that names another bot.
 */
export function meantFor(me: Me, commands: readonly string[], message: Message): Formatted | null {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  const marked = (entity: MessageEntity) => text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
  const name = `@${me.username.toLowerCase()}`
  const mentions = entities.filter(entity =>
    entity.type === 'mention' ? marked(entity) === name : entity.type === 'text_mention' && entity.user.id === me.id)
  const content = without(text, entities as unknown as Entity[], mentions)
  const command = leadingCommand(content.entities)
  if (command) {
    const [given, bot] = content.text.slice(1, command.length).toLowerCase().split('@')
    const ours = bot === undefined ? commands.includes(given!) || mentions.length > 0 : `@${bot}` === name
    return ours ? content : null
  }
  return mentions.length > 0 || isReplyTo(me, message) ? content : null
}

/** In a topic every message counts as a reply to the one that opened it. */
const isReplyTo = (me: Me, { reply_to_message: replied }: Message) => replied?.from?.id === me.id && !('forum_topic_created' in replied)

/** "call @bot tomorrow" is "call tomorrow", "@bot, tomorrow" is "tomorrow". */
function without(text: string, entities: Entity[], mentions: readonly MessageEntity[]): Formatted {
  if (mentions.length === 0) return { text, entities }
  const kept: Span[] = []
  let at = 0
  for (const { offset, length } of mentions) {
    const before = text.slice(at, offset).trimEnd()
    if (before) kept.push({ from: at, to: at + before.length })
    at = offset + length
    if (kept.length === 0) at += /^[\s,:;!–—-]*/.exec(text.slice(at))![0].length
  }
  kept.push({ from: at, to: text.length })
  return pieces({ text, entities }, kept, '')
}
