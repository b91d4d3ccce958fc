import { Composer } from 'grammy'
import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { describeInstant } from '../../domain/wording.ts'
import { isZone, localToInstant } from '../../domain/zone.ts'
import { dropLost, isLost, sendLost } from '../../storage/lost.ts'
import { replan } from '../../storage/planning.ts'
import { findReminder, patchReminder, ruleOf, type Reminder } from '../../storage/reminders.ts'
import { recordUndo, snapshot } from '../../storage/undo.ts'
import { unpack } from '../../telegram/callback.ts'
import { localeShown } from '../../storage/conventions.ts'
import { nameOf } from '../../telegram/list.ts'
import { comingAt } from '../askAboutLost.ts'
import { clearZoneQuestion } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { move } from '../moveZone.ts'
import { takeZone } from '../takeZone.ts'
import { zoneText } from '../zoneWords.ts'

/** The buttons under what another zone would move, and under what it put into the past. */
export const moveFeature = new Composer<Ctx>()

moveFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name === 'move' && isZone(press.zone)) return ctx.row.zone === null || ctx.row.zone === press.zone ? takeZone(ctx, press.zone) : move(ctx, press.zone)
  if (press?.name === 'keep') {
    if (ctx.row.zone) ctx.change(zoneText(ctx, ctx.row.zone))
    return clearZoneQuestion(ctx)
  }
  if (press?.name === 'lost') return decide(ctx, Number(press.reminder), press.slot, press.choice)
  return next()
})

async function decide(ctx: Ctx, id: number, slot: string, choice: string): Promise<void> {
  const { tx, nowMs } = ctx.work
  const reminder = await findReminder(tx, ctx.row.id, id)
  if (!reminder || !['active', 'ended'].includes(reminder.state) || !await isLost(tx, reminder, slot, nowMs)) return ctx.toast(ctx.phrase('gone'), true)
  if (choice === 'drop') {
    await dropLost(tx, id, slot)
    return settle(ctx, ctx.phrase('lost-dropped', { text: nameOf(reminder) }))
  }
  const again = choice === 'again' && reminder.rrule === null
  const changed = again ? await comeAgain(ctx, reminder, slot) : await sendLost(tx, reminder, slot, nowMs)
  await recordUndo(tx, { chatId: ctx.row.id, label: 'edit', before: [snapshot(reminder)], after: [changed], nowMs })
  const atMs = localToInstant(changed.anchor_local!, changed.zone)
  settle(ctx, again
    ? ctx.phrase('lost-again', { text: nameOf(reminder), when: describeInstant(atMs, { nowMs, zone: changed.zone, locale: localeShown(ctx.row) }) })
    : ctx.phrase('lost-now', { text: nameOf(reminder) }))
}

async function comeAgain(ctx: Ctx, reminder: Reminder, slot: string): Promise<Reminder> {
  const { tx, nowMs } = ctx.work
  const changed = await patchReminder(tx, reminder.id, { state: 'active', rule: { ...ruleOf(reminder), start: comingAt(slot, nowMs, reminder.zone) } })
  await replan(tx, changed, nowMs)
  return changed
}

/** Says below what was decided and takes that row of buttons away; the others stay to be pressed. */
function settle(ctx: Ctx, outcome: string): void {
  const message = ctx.callbackQuery?.message
  if (!message || !('text' in message)) return
  const rows = message.reply_markup?.inline_keyboard ?? []
  const left: InlineKeyboardMarkup['inline_keyboard'] = rows.filter(row => !row.some(button => 'callback_data' in button && button.callback_data === ctx.callbackQuery?.data))
  ctx.change(`${message.text}\n${outcome}`, { inline_keyboard: left })
}
