import { Composer } from 'grammy'
import { wishOf } from '../../domain/answers.ts'
import { nextOccurrence } from '../../domain/recurrence.ts'
import { understand, understandNewTime, understandWhen, type When } from '../../domain/understand.ts'
import type { Reading } from '../../domain/understanding.ts'
import { findDelivered } from '../../storage/delivered.ts'
import { ruleOf } from '../../storage/reminders.ts'
import { askZone } from '../askZone.ts'
import { offer } from '../choose.ts'
import { correctByWords } from '../correcting.ts'
import type { Ctx } from '../context.ts'
import { grant } from '../grant.ts'
import { isAhead } from '../marks.ts'
import { readingOf } from '../reading.ts'
import { retime, snoozeByWords } from '../retime.ts'
import { repliedTo, type Target } from '../targets.ts'

/** A reply to a card, a delivered message or the person's own: a wish, a new time, or else a reminder of its own. */
export const replyFeature = new Composer<Ctx>()

replyFeature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
  const targets = await repliedTo(ctx)
  if (targets.length === 0) return next()
  const { text } = ctx.msg
  const wish = wishOf(text, ctx.row.lang)
  if (wish) return grant(ctx, wish, targets)
  const reading = readingOf(ctx)
  if (!reading) return askZone(ctx, ctx.phrase('zone-none'))
  const when = understandWhen(text, reading)
  const [only, ...more] = targets as [Target, ...Target[]]
  if (!more.length && !(when && await isSnooze(ctx, only, when)) && await correctByWords(ctx, only.reminder, text)) return
  if (when) return takeTime(ctx, targets, when, reading)
  const { kind, question } = understand(text, reading)
  const hasOwnText = kind === 'create' || (kind === 'ask' && question !== 'no-text')
  return hasOwnText ? next() : ctx.say(ctx.phrase('reply-how'))
})

/** A time to come once, said to a message that was delivered. */
async function isSnooze(ctx: Ctx, { occurrenceId }: Target, { rule }: When): Promise<boolean> {
  const delivered = rule.rrule !== null || occurrenceId === null ? undefined : await findDelivered(ctx.work.tx, ctx.row.id, occurrenceId)
  return delivered !== undefined && !isAhead(delivered)
}

/** On a delivered message a time to come once is a snooze; everything else moves the reminder itself. */
async function takeTime(ctx: Ctx, targets: readonly Target[], when: When, reading: Reading): Promise<void> {
  const { rule } = when
  const [only, ...more] = targets as [Target, ...Target[]]
  const snoozes = await isSnooze(ctx, only, when)
  if (more.length) return offer(ctx, snoozes ? 'other' : 'retime', targets)
  if (!snoozes) return retime(ctx, only.reminder, understandNewTime(ctx.msg!.text!, reading, ruleOf(only.reminder)) ?? when)
  const next = nextOccurrence(rule, ctx.work.nowMs)
  if (!next) return ctx.say(ctx.phrase('when-not-understood'))
  await snoozeByWords(ctx, await findDelivered(ctx.work.tx, ctx.row.id, only.occurrenceId!), next.dueAtMs, ctx.msg!.reply_to_message!.message_id)
}
