import { Composer } from 'grammy'
import { nextOccurrence } from '../../domain/recurrence.ts'
import { understandWhen } from '../../domain/understand.ts'
import { findDelivered } from '../../storage/delivered.ts'
import { findMessage } from '../../storage/messages.ts'
import { findReminder } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { askWhen } from '../askWhen.ts'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { readingOf } from '../reading.ts'
import { retime, snoozeByWords } from '../retime.ts'

/** "Change time" and "Other…": asks when, and takes the reply to that question. */
export const whenFeature = new Composer<Ctx>()

whenFeature.on('callback_query:data', (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name === 'retime') askWhen(ctx, ctx.phrase('ask-retime'), { kind: 'ask-retime', reminderId: Number(press.reminder) })
  else if (press?.name === 'other') askWhen(ctx, ctx.phrase('ask-snooze'), { kind: 'ask-snooze', occurrenceId: Number(press.occurrence) })
  else return next()
})

whenFeature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
  const { tx, nowMs } = ctx.work
  const asked = ctx.msg.reply_to_message && await findMessage(tx, ctx.row.id, ctx.msg.reply_to_message.message_id)
  if (asked?.kind !== 'ask-retime' && asked?.kind !== 'ask-snooze') return next()
  const reading = readingOf(ctx)
  if (!reading) return askZone(ctx, ctx.phrase('zone-none'))
  const rule = understandWhen(ctx.msg.text, reading)
  const first = rule && nextOccurrence(rule, nowMs)
  const about = { kind: asked.kind, reminderId: asked.reminder_id ?? undefined, occurrenceId: asked.occurrence_id ?? undefined }
  if (!first) return askWhen(ctx, ctx.phrase('when-not-understood'), about)
  if (asked.kind === 'ask-retime') return retime(ctx, about.reminderId ? await findReminder(tx, ctx.row.id, about.reminderId) : undefined, rule)
  await snoozeByWords(ctx, about.occurrenceId ? await findDelivered(tx, ctx.row.id, about.occurrenceId) : undefined, first.dueAtMs)
})
