import { Composer, InlineKeyboard } from 'grammy'
import { meansAll } from '../../domain/answers.ts'
import { findReminder, type Reminder } from '../../storage/reminders.ts'
import { canChange, type StateChange } from '../../storage/state.ts'
import { unpack } from '../../telegram/callback.ts'
import { undoButton } from '../../telegram/card.ts'
import { isChoice } from '../../telegram/list.ts'
import { allChangeable, askAboutLapsed, changeAll, changedText, type Changed } from '../changes.ts'
import { actOn, offerPage } from '../choose.ts'
import type { Ctx } from '../context.ts'
import { refuse, tell } from '../tell.ts'

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

export async function changeOne(ctx: Ctx, change: StateChange, reminder: Reminder | undefined): Promise<void> {
  if (!reminder || reminder.state === 'deleted') return refuse(ctx, ctx.phrase('gone'))
  if (!canChange(reminder, change)) return refuse(ctx, ctx.phrase(`already-${change}`))
  await tellChanged(ctx, await changeAll(ctx, change, [reminder]), reminder.id)
}

async function changeEvery(ctx: Ctx, change: 'pause' | 'resume'): Promise<void> {
  const reminders = await allChangeable(ctx, change)
  if (reminders.length === 0) return refuse(ctx, ctx.phrase(`choose-${change}-none`))
  await tellChanged(ctx, await changeAll(ctx, change, reminders))
}

async function tellChanged(ctx: Ctx, done: Changed, reminderId?: number): Promise<void> {
  const keyboard = done.undo === null ? undefined : new InlineKeyboard([[undoButton(done.undo, ctx.phrase)]])
  if (done.changed.length) await tell(ctx, changedText(ctx, done), { keyboard, record: { kind: 'card', reminderId } })
  await askAboutLapsed(ctx, done.lapsed)
}
