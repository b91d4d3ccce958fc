import { Composer } from 'grammy'
import { nextOccurrence } from '../../domain/recurrence.ts'
import { understandNewTime, understandWhen } from '../../domain/understand.ts'
import { findDelivered } from '../../storage/delivered.ts'
import { findMessage } from '../../storage/messages.ts'
import { findReminder, ruleOf } from '../../storage/reminders.ts'
import { unpack } from '../../telegram/callback.ts'
import { askReply } from '../askReply.ts'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { readingOf } from '../reading.ts'
import { retime, snoozeByWords } from '../retime.ts'
import { lastSaid } from '../targets.ts'

/** "Change time" and "Other…": asks when, and takes the answer to that question. */
export const whenFeature = new Composer<Ctx>()

whenFeature.on('callback_query:data', (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name === 'retime') askReply(ctx, ctx.phrase('ask-retime'), { kind: 'ask-retime', reminderId: Number(press.reminder) })
  else if (press?.name === 'other') askReply(ctx, ctx.phrase('ask-snooze'), { kind: 'ask-snooze', occurrenceId: Number(press.occurrence) })
  else return next()
})

whenFeature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
  const { tx, nowMs } = ctx.work
  const replied = ctx.msg.reply_to_message
  const asked = replied ? await findMessage(tx, ctx.row.id, replied.message_id) : await lastSaid(ctx)
  if (asked?.kind !== 'ask-retime' && asked?.kind !== 'ask-snooze') return next()
  const reading = readingOf(ctx)
  if (!reading) return askZone(ctx, ctx.phrase('zone-none'))
  const reminder = asked.reminder_id === null ? undefined : await findReminder(tx, ctx.row.id, asked.reminder_id)
  const when = reminder ? understandNewTime(ctx.msg.text, reading, ruleOf(reminder)) : understandWhen(ctx.msg.text, reading)
  const first = when && nextOccurrence(when.rule, nowMs)
  const about = { kind: asked.kind, reminderId: asked.reminder_id ?? undefined, occurrenceId: asked.occurrence_id ?? undefined }
  if (!first && !replied) return next()
  if (!first) return askReply(ctx, ctx.phrase('when-not-understood'), about)
  if (asked.kind === 'ask-retime') return retime(ctx, reminder, when)
  await snoozeByWords(ctx, about.occurrenceId ? await findDelivered(tx, ctx.row.id, about.occurrenceId) : undefined, first.dueAtMs)
})
