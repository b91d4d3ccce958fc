import { correct, type Corrected } from '../domain/correct.ts'
import type { Rule } from '../domain/rule.ts'
import { describeRule } from '../domain/wording.ts'
import { forgetDoneAhead, planNext, replan } from '../storage/planning.ts'
import { insertReminder, patchReminder, ruleOf, type Reminder } from '../storage/reminders.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { localeShown } from '../storage/conventions.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'
import { floats, readingOf } from './reading.ts'

/** Takes a text as a correction of a reminder, where it is one: "no, at 6", "not this week". False: it says something else. */
export async function correctByWords(ctx: Ctx, reminder: Reminder, text: string): Promise<boolean> {
  const reading = readingOf(ctx)
  const corrected = reminder.state !== 'deleted' && reading ? correct(text, reading, ruleOf(reminder)) : null
  if (!corrected) return false
  await apply(ctx, reminder, corrected)
  return true
}

/** The card says what it was before; what comes once besides is a reminder of its own. One undo takes back both. */
async function apply(ctx: Ctx, reminder: Reminder, { rule, once, assumed = [] }: Corrected): Promise<void> {
  const { tx, nowMs } = ctx.work
  await forgetDoneAhead(tx, reminder.id)
  const changed = await patchReminder(tx, reminder.id, { rule, state: 'active', floating: floatsOn(ctx, reminder, rule) })
  const next = await replan(tx, changed, nowMs)
  const besides = once && await setBesides(ctx, reminder, once)
  const undo = await recordUndo(tx, {
    chatId: ctx.row.id, label: 'edit', before: [snapshot(reminder), ...(besides ? [{ id: besides.reminder.id, patch: null }] : [])],
    after: [changed, ...(besides ? [besides.reminder] : [])], nowMs,
  })
  if (besides) sayCard(ctx, 'card-set', besides.reminder, besides.nextDueAtMs, undo)
  const was = describeRule(ruleOf(reminder), { locale: localeShown(ctx.row) })
  const isSame = was === describeRule(rule, { locale: localeShown(ctx.row) })
  if (!isSame || !besides) sayCard(ctx, 'card-changed', changed, next?.dueAtMs ?? null, undo, [...assumed, ctx.phrase('card-was', { was })])
}

/** Whether it moves with the chat's zone, as before; what counted time until now does where its zone is the chat's. */
const floatsOn = (ctx: Ctx, { anchor, floating }: Reminder, rule: Rule): boolean => anchor === 'wall' && rule.anchor === 'wall' ? floating : floats(ctx, { rule })

async function setBesides(ctx: Ctx, { creator, text, entities, media, ask, thread_id: threadId }: Reminder, rule: Rule) {
  const { tx, nowMs } = ctx.work
  const reminder = (await insertReminder(tx, { chatId: ctx.row.id, creator, text, entities, media, ask, rule, floating: floats(ctx, { rule }), threadId, source: null, nowMs }))!
  return { reminder, nextDueAtMs: (await planNext(tx, reminder, nowMs, nowMs))?.dueAtMs ?? null }
}
