import { Composer } from 'grammy'
import { instantToLocal, localToInstant, nextDay } from '../../domain/zone.ts'
import { deliveredBy, findDelivered, isOnItsWay, isOverAnnounced } from '../../storage/delivered.ts'
import { pack, unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import { markDone, markNotDone, snoozeTo } from '../marks.ts'
import { redraw } from '../redraw.ts'
import { takeBack } from '../takeBack.ts'

/** The buttons under a delivered message. They change it in place and never move the series. */
export const deliveredFeature = new Composer<Ctx>()

deliveredFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'done' && press?.name !== 'undone' && press?.name !== 'snooze' && press?.name !== 'alldone') return next()
  const message = ctx.callbackQuery.message
  const pressed = press.name === 'alldone'
    ? message ? (await deliveredBy(ctx.work.tx, ctx.row.id, message.message_id)).filter(({ ask }) => !ask) : []
    : [await findDelivered(ctx.work.tx, ctx.row.id, Number(press.occurrence))].filter(one => one !== undefined)
  const [first] = pressed
  if (!first && ctx.work.mayWait && 'occurrence' in press && await isOnItsWay(ctx.work.tx, ctx.row.id, Number(press.occurrence))) {
    ctx.work.later = true
    return
  }
  if (!first || isOverAnnounced(first)) return ctx.toast(ctx.phrase('gone'), true)
  // Done on an announcement skipped what was planned; taking that back plans it again.
  if (press.name === 'undone' && first.occurrence_state === 'skipped') return takeBack(ctx, { reminderIds: [first.id], label: 'done' })
  if (press.name === 'undone') await markNotDone(ctx, first)
  else if (press.name !== 'snooze') await markDone(ctx, pressed)
  else {
    const refused = await snoozeTo(ctx, first, snoozeUntil(press.by, ctx.work.nowMs, first.zone))
    if (refused) return ctx.toast(ctx.phrase(refused), true)
  }
  if (message) await redraw(ctx, message.message_id, isBundle(ctx) ? undefined : first.occurrence_id)
})

const isBundle = ({ callbackQuery }: Ctx) =>
  callbackQuery?.message?.reply_markup?.inline_keyboard.flat().some(button => 'callback_data' in button && button.callback_data === pack('alldone', {}))

/** Tomorrow is the same time of day on the next date, also across a clock change. */
function snoozeUntil(by: string, nowMs: number, zone: string): number {
  if (by === '10m') return nowMs + 10 * 60_000
  if (by === '1h') return nowMs + 3_600_000
  return localToInstant(nextDay(instantToLocal(nowMs, zone)), zone)
}
