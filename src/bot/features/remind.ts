import { Composer } from 'grammy'
import { mediaKinds } from '../../storage/reminders.ts'
import type { Ctx } from '../context.ts'
import { incoming } from '../incoming.ts'
import { leadingCommand } from '../leadingCommand.ts'
import { remember } from '../remember.ts'

/** What nothing else took: what reaches a handler is meant for the bot. */
export const remindFeature = new Composer<Ctx>()

remindFeature.command('remind', async ctx => {
  const text = ctx.msg.text
  const source = incoming(ctx.msg, { offset: text.length - ctx.match.length })
  if (source.text || source.about) return remember(ctx, source)
  ctx.say(`${ctx.phrase('remind-how')}\n\n${ctx.phrase('examples')}`)
})

remindFeature.on(['message:text', 'edited_message:text'], ctx => {
  if (leadingCommand(ctx.msg.entities)) return ctx.say(ctx.phrase('command-unknown'))
  const source = incoming(ctx.msg)
  if (source.text || source.about) return remember(ctx, source)
  ctx.say(`${ctx.phrase('help')}\n\n${ctx.phrase('examples')}`) // called by its name alone
})

remindFeature.on([...mediaKinds.map(kind => `message:${kind}` as const), 'message:contact', 'message:poll', 'message:venue'], ctx => {
  const command = leadingCommand(ctx.msg.caption_entities)
  return remember(ctx, incoming(ctx.msg, command ? { offset: command.length } : null))
})

remindFeature.on(['message:location', 'message:dice', 'message:game', 'message:story', 'message:paid_media', 'message:checklist'], ctx => {
  ctx.say(ctx.phrase('not-kept'))
})
