import { Composer } from 'grammy'
import { nextOccurrence } from '../../domain/recurrence.ts'
import { understandWhen } from '../../domain/understand.ts'
import type { Rule } from '../../domain/rule.ts'
import { describeInstant } from '../../domain/wording.ts'
import { findDelivered, snooze } from '../../storage/delivered.ts'
import { findMessage } from '../../storage/messages.ts'
import { replan } from '../../storage/planning.ts'
import { findReminder, patchReminder } from '../../storage/reminders.ts'
import { recordUndo, snapshot } from '../../storage/undo.ts'
import { unpack } from '../../telegram/callback.ts'
import { askZone } from '../askZone.ts'
import type { Ctx, SayOptions } from '../context.ts'
import { readingOf } from '../reading.ts'
import { sayCard } from '../remember.ts'

/** "Change time" and "Other…": asks when, and takes the reply to that question. */
export const whenFeature = new Composer<Ctx>()

whenFeature.on('callback_query:data', (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'retime' && press?.name !== 'other') return next()
  if (press.name === 'retime') askWhen(ctx, 'ask-retime', { kind: 'ask-retime', reminderId: Number(press.reminder) })
  else askWhen(ctx, 'ask-snooze', { kind: 'ask-snooze', occurrenceId: Number(press.occurrence) })
})

whenFeature.on('message:text', async (ctx, next) => {
  const asked = ctx.msg.reply_to_message && await findMessage(ctx.work.tx, ctx.row.id, ctx.msg.reply_to_message.message_id)
  if (asked?.kind !== 'ask-retime' && asked?.kind !== 'ask-snooze') return next()
  const reading = readingOf(ctx)
  if (!reading) return askZone(ctx, ctx.phrase('zone-none'))
  const rule = understandWhen(ctx.msg.text, reading)
  const first = rule && nextOccurrence(rule, ctx.work.nowMs)
  if (!rule || !first) return askWhen(ctx, 'when-not-understood', { kind: asked.kind, reminderId: asked.reminder_id ?? undefined, occurrenceId: asked.occurrence_id ?? undefined })
  if (asked.kind === 'ask-retime') return retime(ctx, asked.reminder_id, rule)
  const delivered = asked.occurrence_id ? await findDelivered(ctx.work.tx, ctx.row.id, asked.occurrence_id) : undefined
  if (!delivered || !await snooze(ctx.work.tx, delivered, first.dueAtMs)) return ctx.say(ctx.phrase('snooze-too-late'))
  ctx.say(ctx.phrase('delivery-snoozed', { until: describeInstant(first.dueAtMs, reading) }))
})

/** Recorded, so that the reply finds what it is about. */
function askWhen(ctx: Ctx, phrase: string, record: NonNullable<SayOptions['record']>): void {
  ctx.say(ctx.phrase(phrase), { keyboard: { force_reply: true, selective: true }, record })
}

async function retime(ctx: Ctx, reminderId: number | null, rule: Rule): Promise<void> {
  const { tx, nowMs } = ctx.work
  const reminder = reminderId ? await findReminder(tx, ctx.row.id, reminderId) : undefined
  if (!reminder || reminder.state === 'deleted') return ctx.say(ctx.phrase('gone'))
  const changed = await patchReminder(tx, reminder.id, { rule, state: 'active', floating: rule.anchor === 'wall' && rule.zone === ctx.row.zone })
  const next = await replan(tx, changed, nowMs)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label: 'edit', before: [snapshot(reminder)], after: [changed], nowMs })
  sayCard(ctx, 'card-changed', changed, next?.dueAtMs ?? null, undo)
}
