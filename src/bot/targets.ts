import { matching } from '../domain/answers.ts'
import { deliveredBy, isOnItsWay, isOverAnnounced } from '../storage/delivered.ts'
import { findMessage, lastMessage, type SentMessage } from '../storage/messages.ts'
import { findReminder, listReminders, pastReminders, remindersFrom, type Reminder } from '../storage/reminders.ts'
import type { Ctx } from './context.ts'

/** A reminder that a message is about, and which delivery of it where it is one. */
export interface Target { reminder: Reminder, occurrenceId: number | null }

export const about = (reminder: Reminder): Target => ({ reminder, occurrenceId: null })

/** What the message that is replied to is about: one of ours, a bundle of several, or the person's own that set them. */
export async function repliedTo(ctx: Ctx): Promise<Target[]> {
  const replied = ctx.msg?.reply_to_message
  if (!replied) return []
  const { tx } = ctx.work
  const delivered = await deliveredIn(ctx, replied.message_id)
  if (delivered.length) return delivered
  const message = await findMessage(tx, ctx.row.id, replied.message_id)
  if (!message && replied.from?.id === ctx.me.id && ctx.work.mayWait && await isOnItsWay(tx, ctx.row.id)) ctx.work.later = true
  const reminder = message?.reminder_id ? await findReminder(tx, ctx.row.id, message.reminder_id) : undefined
  const found = reminder ? [reminder] : await remindersFrom(tx, ctx.row.id, replied.message_id)
  return found.map(about)
}

/** In private, what we said last may be answered without replying to it. */
export const lastSaid = async (ctx: Ctx): Promise<SentMessage | undefined> =>
  ctx.message && !ctx.message.forward_origin && ctx.chat?.type === 'private' ? lastMessage(ctx.work.tx, ctx.row.id) : undefined

/** What one of our messages is about: a delivery, or a card. */
export async function targetsOf(ctx: Ctx, { tg_message_id, kind, reminder_id }: SentMessage): Promise<Target[]> {
  const delivered = await deliveredIn(ctx, tg_message_id)
  if (delivered.length) return delivered
  const reminder = kind === 'card' && reminder_id !== null ? await findReminder(ctx.work.tx, ctx.row.id, reminder_id) : undefined
  return reminder ? [about(reminder)] : []
}

const deliveredIn = async (ctx: Ctx, tgMessageId: number): Promise<Target[]> =>
  (await deliveredBy(ctx.work.tx, ctx.row.id, tgMessageId)).map(one => ({ reminder: one, occurrenceId: isOverAnnounced(one) ? null : one.occurrence_id }))

const mostSearched = 1_000

/** By its number in /list, or by words of its text; where none that lives fits and `past` ones count too, among those. */
export async function named(ctx: Ctx, argument: string, { past }: { past: boolean }): Promise<Reminder[]> {
  const { rows } = await listReminders(ctx.work.tx, ctx.row.id, { limit: mostSearched, offset: 0 })
  const numbered = /^#?\d{1,4}\.?$/.test(argument) ? rows[Number.parseInt(argument.replace('#', ''), 10) - 1] : undefined
  if (numbered) return [numbered]
  const found = matching(rows, argument, ctx.row.lang)
  return found.length || !past ? found : matching(await pastReminders(ctx.work.tx, ctx.row.id, mostSearched), argument, ctx.row.lang)
}
