import { InlineKeyboard } from 'grammy'
import type { Wish } from '../domain/answers.ts'
import { describeInstant } from '../domain/wording.ts'
import { findDelivered, openDelivery, type Delivered } from '../storage/delivered.ts'
import { findListed, type ListedReminder } from '../storage/reminders.ts'
import { undoButton } from '../telegram/card.ts'
import { localeShown } from '../storage/conventions.ts'
import { nameOf } from '../telegram/list.ts'
import { changeOne } from './changes.ts'
import { offer } from './choose.ts'
import type { Ctx } from './context.ts'
import { isAhead, markDone, markDoneAhead } from './marks.ts'
import { redrawAll } from './redraw.ts'
import { takeBack } from './takeBack.ts'
import type { Target } from './targets.ts'
import { tellWhy } from './tellWhy.ts'

/** What an answer in a word or two asks for. "Done" is for all that the message holds, the last change is one; else it is asked which. */
export async function grant(ctx: Ctx, wish: Wish, targets: readonly Target[]): Promise<void> {
  if (wish === 'done') return done(ctx, targets)
  if (wish === 'undo') return takeBack(ctx, { reminderIds: targets.map(target => target.reminder.id) })
  const [only, ...more] = targets
  if (!only || more.length) return offer(ctx, wish, targets)
  return wish === 'why' ? tellWhy(ctx, only.reminder, 0) : changeOne(ctx, wish, only.reminder)
}

async function done(ctx: Ctx, targets: readonly Target[]): Promise<void> {
  const delivered = await deliveredOf(ctx, targets)
  const undo = delivered.length ? await markDone(ctx, delivered) : await markDoneAhead(ctx, targets.map(target => target.reminder))
  if (undo === null) return ctx.say(ctx.phrase('already-done'))
  const isDue = delivered.some(one => !isAhead(one))
  ctx.say(await doneText(ctx, targets, isDue), { keyboard: new InlineKeyboard([[undoButton(undo, ctx.phrase)]]) })
  await redrawAll(ctx, delivered.map(one => one.occurrence_id))
}

/** What was replied to, or what of these waits for its Done. */
async function deliveredOf(ctx: Ctx, targets: readonly Target[]): Promise<Delivered[]> {
  const { tx } = ctx.work
  const found: Delivered[] = []
  for (const { reminder, occurrenceId } of targets) {
    const one = occurrenceId === null ? await openDelivery(tx, ctx.row.id, reminder.id) : await findDelivered(tx, ctx.row.id, occurrenceId)
    if (one) found.push(one)
  }
  return found
}

/** What counts from Done says when it comes next. */
async function doneText(ctx: Ctx, targets: readonly Target[], isDue: boolean): Promise<string> {
  const text = targets.map(({ reminder }) => nameOf(reminder)).join(', ')
  const [only, ...more] = targets
  const counted = only?.reminder.from_completion && !more.length ? await findListed(ctx.work.tx, ctx.row.id, only.reminder.id) : undefined
  return counted?.next_due_at ? ctx.phrase('replied-done-counted', { text, next: nextOf(ctx, counted, counted.next_due_at) }) : ctx.phrase(isDue ? 'replied-done' : 'replied-done-ahead', { text })
}

const nextOf = (ctx: Ctx, { zone }: ListedReminder, atMs: number) => describeInstant(atMs, { nowMs: ctx.work.nowMs, zone, locale: localeShown(ctx.row) })
