import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { recordMessage } from '../storage/messages.ts'
import type { Formatted } from '../telegram/formatted.ts'
import type { Ctx, SayOptions } from './context.ts'

export interface TellOptions { keyboard?: InlineKeyboardMarkup, record?: SayOptions['record'] }

/** Answers a press by changing its message, anything else by a new one; either way it is known what the message is about. */
export async function tell(ctx: Ctx, content: string | Formatted, { keyboard, record }: TellOptions = {}): Promise<void> {
  const pressed = ctx.callbackQuery?.message
  if (!pressed) return ctx.say(content, { keyboard, record })
  ctx.change(content, keyboard)
  await recordMessage(ctx.work.tx, { chatId: ctx.row.id, tgMessageId: pressed.message_id, kind: 'other', ...record })
}

/** Why nothing was done: a stale button is told by an alert, which leaves its message alone. */
export function refuse(ctx: Ctx, why: string): void {
  if (ctx.callbackQuery) ctx.toast(why, true)
  else ctx.say(why)
}
