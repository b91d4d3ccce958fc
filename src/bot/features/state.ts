import { Composer } from 'grammy'
import { meansAll } from '../../domain/answers.ts'
import { findReminder } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { isChoice } from '../../telegram/list.ts'
import { changeEvery, changeOne } from '../changes.ts'
import { actOn, offerPage } from '../choose.ts'
import type { Ctx } from '../context.ts'

/** /delete, /pause and /resume: one that is named, replied to or chosen, or all. */
export const stateFeature = new Composer<Ctx>()

for (const change of ['delete', 'pause', 'resume'] as const) {
  stateFeature.command(change, async ctx => {
    const argument = ctx.match.trim()
    if (change !== 'delete' && meansAll(argument, ctx.row.lang)) return changeEvery(ctx, change)
    await actOn(ctx, change, argument, reminder => changeOne(ctx, change, reminder))
  })
}

stateFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  switch (press?.name) {
    case 'delete': case 'pause': case 'resume': return changeOne(ctx, press.name, await findReminder(ctx.work.tx, ctx.row.id, Number(press.reminder)))
    case 'pick': return isChoice(press.change) ? offerPage(ctx, press.change, Number(press.page)) : undefined
    case 'every': return changeEvery(ctx, press.change === 'resume' ? 'resume' : 'pause')
    default: return next()
  }
})
