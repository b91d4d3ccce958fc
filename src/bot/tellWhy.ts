import { ledger } from '../storage/ledger.ts'
import { ruleOf, type Reminder } from '../storage/reminders.ts'
import { whyMessage, whyPageSize } from '../telegram/why.ts'
import { wordsOf } from './cards.ts'
import type { Ctx } from './context.ts'
import { tell } from './tell.ts'

/** A page of what became of a reminder's occurrences, newest first. */
export async function tellWhy(ctx: Ctx, reminder: Reminder, page: number): Promise<void> {
  const found = await ledger(ctx.work.tx, ctx.row.id, reminder.id, { limit: whyPageSize, offset: page * whyPageSize })
  const { text, keyboard } = whyMessage({ ...reminder, rule: ruleOf(reminder) }, found, wordsOf(ctx))
  await tell(ctx, text, { keyboard, record: { kind: 'card', reminderId: reminder.id } })
}
