import type { Message } from '@grammyjs/types'
import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { incoming } from '../incoming.ts'
import { remember } from '../remember.ts'

export const remindFeature = new Composer<Ctx>()

remindFeature.command('remind', async ctx => {
  const text = ctx.msg.text
  if (!ctx.match.trim()) return ctx.say(`${ctx.phrase('remind-how')}\n\n${ctx.phrase('examples')}`)
  await remember(ctx, incoming(ctx.msg, { offset: text.length - ctx.match.length }))
})

/** Any text that nothing else took: what reaches a handler is meant for the bot. */
remindFeature.on('message:text', ctx => {
  if (isCommand(ctx.msg)) return ctx.say(ctx.phrase('command-unknown'))
  return remember(ctx, incoming(ctx.msg))
})

const isCommand = ({ entities }: Message) => entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0)
