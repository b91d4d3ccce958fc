import { Composer } from 'grammy'
import { ledger } from '../../storage/ledger.ts'
import { findReminder, ruleOf, type Reminder } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { whyMessage, whyPageSize } from '../../telegram/why.ts'
import { wordsOf } from '../cards.ts'
import { actOn } from '../choose.ts'
import type { Ctx } from '../context.ts'
import { tell } from '../tell.ts'

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

export async function tellWhy(ctx: Ctx, reminder: Reminder, page: number): Promise<void> {
  const found = await ledger(ctx.work.tx, ctx.row.id, reminder.id, { limit: whyPageSize, offset: page * whyPageSize })
  const { text, keyboard } = whyMessage({ id: reminder.id, text: reminder.text, rule: ruleOf(reminder) }, found, wordsOf(ctx))
  await tell(ctx, text, { keyboard, record: { kind: 'card', reminderId: reminder.id } })
}
