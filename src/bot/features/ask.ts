import { Composer } from 'grammy'
import { guessKind } from '../../domain/checkin.ts'
import { findReminder } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { isOfferedKind, kindOffered } from '../../telegram/kinds.ts'
import { nameOf } from '../../telegram/list.ts'
import { localeOf } from '../asks.ts'
import { askReply } from '../askReply.ts'
import { showCard } from '../cards.ts'
import type { Ctx } from '../context.ts'
import { incoming } from '../incoming.ts'
import { offerKinds, setKind } from '../kinds.ts'
import { remember } from '../remember.ts'

/** /ask sets a check-in; on any card a tap makes one of a reminder, or changes what it asks for. */
export const askFeature = new Composer<Ctx>()

askFeature.command('ask', async ctx => {
  const source = incoming(ctx.msg, { offset: ctx.msg.text.length - ctx.match.length })
  if (source.text || source.about) return remember(ctx, { ...source, asks: true })
  ctx.say(ctx.phrase('ask-how'))
})

askFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'asks' && press?.name !== 'kind') return next()
  const reminder = await findReminder(ctx.work.tx, ctx.row.id, Number(press.reminder))
  if (!reminder || reminder.state === 'deleted') return ctx.toast(ctx.phrase('gone'), true)
  if (press.name === 'asks') return reminder.ask ? offerKinds(ctx, reminder) : offerKinds(ctx, await setKind(ctx, reminder, guessKind(reminder.text, localeOf(ctx))))
  if (!isOfferedKind(press.kind)) return ctx.toast(ctx.phrase('gone'), true)
  const kind = kindOffered(press.kind)
  if (kind === undefined) return askReply(ctx, ctx.phrase('ask-options', { text: nameOf(reminder) }), { kind: 'ask-options', reminderId: reminder.id })
  const changed = await setKind(ctx, reminder, kind)
  return changed.ask ? offerKinds(ctx, changed) : showCard(ctx, reminder.id)
})
