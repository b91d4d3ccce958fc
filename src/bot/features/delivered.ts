import { Composer } from 'grammy'
import { instantToLocal, localToInstant } from '../../domain/zone.ts'
import { deliveredBy, findDelivered, markOccurrenceDone, snooze, unmarkDone, type Delivered } from '../../storage/delivered.ts'
import { unpack } from '../../telegram/callback.ts'
import { bundleMessage, deliveryMessage, type DeliveredItem, type OutgoingMessage } from '../../telegram/delivery.ts'
import type { Ctx } from '../context.ts'

/** The buttons under a delivered message. They change it in place and never move the series. */
export const deliveredFeature = new Composer<Ctx>()

deliveredFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (!press || !['done', 'undone', 'snooze', 'alldone'].includes(press.name)) return next()
  const { tx, nowMs } = ctx.work
  const message = ctx.callbackQuery.message
  const pressed = 'occurrence' in press ? await findDelivered(tx, ctx.row.id, Number(press.occurrence)) : undefined
  if ('occurrence' in press && !pressed) return ctx.toast(ctx.phrase('gone'), true)
  if (press.name === 'done') await markOccurrenceDone(tx, pressed!.occurrence_id, ctx.from.id, nowMs)
  if (press.name === 'undone') await unmarkDone(tx, pressed!.occurrence_id)
  if (press.name === 'alldone' && message) {
    for (const one of await deliveredBy(tx, ctx.row.id, message.message_id)) await markOccurrenceDone(tx, one.occurrence_id, ctx.from.id, nowMs)
  }
  if (press.name === 'snooze' && !await snooze(tx, pressed!, snoozeUntil(press.by, nowMs, pressed!.zone))) return ctx.toast(ctx.phrase('snooze-too-late'), true)
  if (message) await redraw(ctx, message.message_id)
})

/** Tomorrow is the same time of day on the next date, also across a clock change. */
export function snoozeUntil(by: string, nowMs: number, zone: string): number {
  if (by === '10m') return nowMs + 10 * 60_000
  if (by === '1h') return nowMs + 3_600_000
  const [date, time] = instantToLocal(nowMs, zone).split('T') as [string, string]
  const tomorrow = new Date(`${date}T00:00:00Z`)
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1)
  return localToInstant(`${tomorrow.toISOString().slice(0, 10)}T${time}`, zone)
}

/** The message as its reminders now are. */
async function redraw(ctx: Ctx, tgMessageId: number): Promise<void> {
  const items = (await deliveredBy(ctx.work.tx, ctx.row.id, tgMessageId)).map(item)
  if (items.length === 0) return
  const chat = { tgId: ctx.chat!.id, lang: ctx.row.lang, threadId: null }
  const message = items.length > 1 ? bundleMessage(items, chat) : deliveryMessage(items[0]!, chat)
  const content = contentOf(message)
  ctx.change(content, message.payload.reply_markup as Parameters<Ctx['change']>[1])
}

const contentOf = ({ payload }: OutgoingMessage) => ({
  text: (payload.text ?? payload.caption ?? '') as string, entities: (payload.entities ?? payload.caption_entities ?? []) as DeliveredItem['entities'],
})

const item = (one: Delivered): DeliveredItem => ({
  occurrenceId: one.occurrence_id, reminderId: one.id, text: one.text, entities: one.entities, media: one.media, zone: one.zone,
  dueAtMs: one.occurrence_due_at, sentAtMs: one.first_sent_at, repeat: false, missedBefore: 0,
  state: one.occurrence_state === 'done' ? 'done' : one.snoozed_to ? 'snoozed' : 'open', doneAtMs: one.done_at, snoozedToMs: one.snoozed_to,
})
