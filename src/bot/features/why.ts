import { Composer } from 'grammy'
import { findReminder } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { actOn } from '../choose.ts'
import type { Ctx } from '../context.ts'
import { tellWhy } from '../tellWhy.ts'

/** What became of every occurrence of a reminder, deleted ones too. */
export const whyFeature = new Composer<Ctx>()

whyFeature.command('why', ctx => actOn(ctx, 'why', ctx.match.trim(), reminder => tellWhy(ctx, reminder, 0)))

whyFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'why') return next()
  const reminder = await findReminder(ctx.work.tx, ctx.row.id, Number(press.reminder))
  if (!reminder) return ctx.toast(ctx.phrase('gone'), true)
  await tellWhy(ctx, reminder, Number(press.page))
})
