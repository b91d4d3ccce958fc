import { Composer } from 'grammy'
import { findReminder } from '../../storage/reminders.ts'
import { wasChangedSince } from '../../storage/undo.ts'
import type { Ctx } from '../context.ts'
import { correctByWords } from '../correcting.ts'
import { leadingCommand } from '../leadingCommand.ts'
import { lastSaid } from '../targets.ts'

/** A correction that replies to nothing, for so long after the card that was said last. */
const talkMs = 10 * 60_000

export const correctionFeature = new Composer<Ctx>()

correctionFeature.on('message:text', async (ctx, next) => {
  const { tx, nowMs } = ctx.work
  const last = leadingCommand(ctx.msg.entities) || ctx.msg.reply_to_message ? undefined : await lastSaid(ctx)
  if (last?.kind !== 'card' || last.reminder_id === null || !await wasChangedSince(tx, ctx.row.id, last.reminder_id, nowMs - talkMs)) return next()
  const reminder = await findReminder(tx, ctx.row.id, last.reminder_id)
  if (!reminder || !await correctByWords(ctx, reminder, ctx.msg.text)) return next()
})
