import { join, plain, type Formatted } from '../telegram/formatted.ts'
import type { Ctx, SayOptions } from './context.ts'
import { forceReply } from './forceReply.ts'

/** Asks for what is said in reply. Recorded, so that the reply finds what it is about. */
export function askReply(ctx: Ctx, text: string, record: NonNullable<SayOptions['record']>): void {
  ctx.say(toPresser(ctx, text), { keyboard: forceReply(ctx), record })
}

/** A press is no message that could be replied to: in a group only a mention tells Telegram, and the others, whose answer is waited for. */
function toPresser({ callbackQuery, chat }: Ctx, text: string): Formatted {
  if (!callbackQuery || chat?.type === 'private') return plain(text)
  const { id, first_name, is_bot } = callbackQuery.from
  const mention = { type: 'text_mention', offset: 0, length: first_name.length, user: { id, first_name, is_bot } }
  return join([{ text: first_name, entities: [mention] }, plain(text)], ': ')
}
