import type { When } from '../domain/understand.ts'
import { describeInstant } from '../domain/wording.ts'
import type { Delivered } from '../storage/delivered.ts'
import { forgetDoneAhead, replan } from '../storage/planning.ts'
import { patchReminder, type Reminder } from '../storage/reminders.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { localeShown } from '../storage/conventions.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'
import { snoozeTo } from './marks.ts'
import { floats } from './reading.ts'
import { redraw } from './redraw.ts'

/** A new time for a reminder, which it takes up at once, also where it was paused or over. */
export async function retime(ctx: Ctx, reminder: Reminder | undefined, { rule, assumed = [] }: When): Promise<void> {
  const { tx, nowMs } = ctx.work
  if (!reminder || reminder.state === 'deleted') return ctx.say(ctx.phrase('gone'))
  await forgetDoneAhead(tx, reminder.id)
  const changed = await patchReminder(tx, reminder.id, { rule, state: 'active', floating: floats(ctx, { rule }) })
  const next = await replan(tx, changed, nowMs)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label: 'edit', before: [snapshot(reminder)], after: [changed], nowMs })
  const endsSeries = reminder.rrule !== null && rule.rrule === null
  sayCard(ctx, 'card-changed', changed, next?.dueAtMs ?? null, undo, [...assumed, ...(endsSeries ? [ctx.phrase('card-repeats-no-more')] : [])])
}

/** A time in words for one that was delivered: it comes again then, and the series is not moved. */
export async function snoozeByWords(ctx: Ctx, delivered: Delivered | undefined, atMs: number, tgMessageId?: number): Promise<void> {
  const refused = delivered ? await snoozeTo(ctx, delivered, atMs) : 'gone'
  if (refused) return ctx.say(ctx.phrase(refused))
  const { nowMs } = ctx.work
  ctx.say(ctx.phrase('delivery-snoozed', { until: describeInstant(atMs, { nowMs, zone: delivered!.zone, locale: localeShown(ctx.row) }) }))
  if (tgMessageId) await redraw(ctx, tgMessageId)
}
