import { InlineKeyboard } from 'grammy'
import type { Wish } from '../domain/answers.ts'
import { findDelivered, openDelivery, type Delivered } from '../storage/delivered.ts'
import { doneAhead } from '../storage/planning.ts'
import { patchReminder, type Reminder } from '../storage/reminders.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { undoButton } from '../telegram/card.ts'
import { nameOf } from '../telegram/list.ts'
import { changeOne } from './changes.ts'
import { offer } from './choose.ts'
import type { Ctx } from './context.ts'
import { markDone, rememberSender } from './marks.ts'
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
  const undo = delivered.length ? await markDone(ctx, delivered) : await ahead(ctx, targets.map(target => target.reminder))
  if (undo === null) return ctx.say(ctx.phrase('already-done'))
  const text = targets.map(({ reminder }) => nameOf(reminder)).join(', ')
  ctx.say(ctx.phrase(delivered.length ? 'replied-done' : 'replied-done-ahead', { text }), { keyboard: new InlineKeyboard([[undoButton(undo, ctx.phrase)]]) })
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

/** Done before it was due: it does not come that time. */
async function ahead(ctx: Ctx, reminders: readonly Reminder[]): Promise<number | null> {
  const { tx, nowMs } = ctx.work
  const by = await rememberSender(ctx)
  const before = []
  const after = []
  for (const reminder of reminders.filter(({ state }) => state === 'active')) {
    const changed = await patchReminder(tx, reminder.id, {})
    if (!await doneAhead(tx, changed, by, nowMs)) continue
    before.push(snapshot(reminder))
    after.push(changed)
  }
  return before.length ? recordUndo(tx, { chatId: ctx.row.id, label: 'done', before, after, nowMs }) : null
}
