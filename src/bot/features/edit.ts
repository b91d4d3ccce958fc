import { Composer } from 'grammy'
import { correctDraft } from '../../storage/drafts.ts'
import { remindersFrom } from '../../storage/reminders.ts'
import type { Ctx } from '../context.ts'
import { editReminders } from '../editReminders.ts'
import { editedIncoming, incoming } from '../incoming.ts'
import { remember } from '../remember.ts'

/** A person's message was edited: its reminders are what it says now, or it sets them now. */
export const editFeature = new Composer<Ctx>()

editFeature.on('edited_message', async (ctx, next) => {
  const { tx } = ctx.work
  const source = editedIncoming(ctx.msg)
  const reminders = await remindersFrom(tx, ctx.row.id, ctx.msg.message_id)
  if (reminders.length) return editReminders(ctx, source ?? incoming(ctx.msg), reminders)
  if (!source || (ctx.row.zone === null && await correctDraft(tx, ctx.row.id, source.messageId, source))) return
  // What was an answer is one still.
  return ctx.msg.reply_to_message && ctx.msg.text !== undefined ? next() : remember(ctx, source)
})
