import { nagShown } from '../domain/manner.ts'
import { deliveredBy, findDelivered, messagesOf, type Delivered } from '../storage/delivered.ts'
import { summaryOf } from '../storage/summary.ts'
import { currencyOf, localeShown } from '../storage/conventions.ts'
import { bundleMessage, deliveryMessage, type DeliveredItem } from '../telegram/delivery.ts'
import { summaryText } from '../telegram/summary.ts'
import type { Ctx } from './context.ts'

/** Changes a message that was delivered to what its reminders now are. */
export async function redraw(ctx: Ctx, tgMessageId: number, pressedOccurrence?: number): Promise<void> {
  const { tx } = ctx.work
  const known = await deliveredBy(tx, ctx.row.id, tgMessageId)
  // A copy whose sending was never confirmed is known by its button alone.
  const copied = known.length === 0 && pressedOccurrence !== undefined ? await findDelivered(tx, ctx.row.id, pressedOccurrence) : undefined
  const items = await Promise.all([...known, ...(copied ? [copied] : [])].map(one => item(ctx, one)))
  if (items.length === 0) return
  const chat = { tgId: ctx.chat!.id, lang: localeShown(ctx.row), threadId: null }
  const { payload } = items.length > 1 ? bundleMessage(items, chat) : deliveryMessage(items[0]!, chat)
  const { text, entities, caption, caption_entities, reply_markup } = payload
  const target = { chat_id: ctx.chat!.id, message_id: tgMessageId, reply_markup }
  const answer = text !== undefined ? { method: 'editMessageText', payload: { ...target, text, entities } }
    : caption !== undefined ? { method: 'editMessageCaption', payload: { ...target, caption, caption_entities } }
      : { method: 'editMessageReplyMarkup', payload: target }
  ctx.work.answers.push(answer)
}

/** Every message that shows one of these occurrences. */
export async function redrawAll(ctx: Ctx, occurrenceIds: readonly number[]): Promise<void> {
  for (const tgMessageId of await messagesOf(ctx.work.tx, ctx.row.id, occurrenceIds)) await redraw(ctx, tgMessageId)
}

/** Done ahead of its time, it was skipped. */
const isDone = ({ occurrence_state, done_at }: Delivered): boolean => occurrence_state === 'done' || (occurrence_state === 'skipped' && done_at !== null)

const item = async (ctx: Ctx, one: Delivered): Promise<DeliveredItem> => ({
  occurrenceId: one.occurrence_id, reminderId: one.id, text: one.text, entities: one.entities, media: one.media, zone: one.zone,
  dueAtMs: one.step_due_at, sentAtMs: one.step_sent_at, repeat: one.may_repeat, missedBefore: one.missed_before, shownAtMs: ctx.work.nowMs,
  ...(one.step_kind === 'pre' ? { comesAtMs: one.occurrence_due_at } : {}), nag: one.step_kind === 'pre' ? null : nagShown(one.nag, one.nags_sent),
  state: isDone(one) ? 'done' : one.snoozed_to ? 'snoozed' : 'open', doneAtMs: one.done_at, snoozedToMs: one.snoozed_to,
  asking: one.step_kind === 'pre' ? null : one.ask && { kind: one.ask, answers: one.answers, unanswered: one.unanswered, shared: ctx.row.kind !== 'private' },
  summary: one.shows && one.step_kind !== 'pre' ? summaryText(await summaryOf(ctx.work.tx, ctx.row, one.step_sent_at), ctx.row.lang, currencyOf(ctx.row)) : null,
  doneBy: ctx.row.kind === 'private' ? null : one.done_by_name,
})
