import { findListed, listReminders, type Reminder } from '../storage/reminders.ts'
import { choiceMessage, pageSize, type Choice, type ListItem } from '../telegram/list.ts'
import { wordsOf } from './cards.ts'
import type { Ctx } from './context.ts'
import { about, named, repliedTo, type Target } from './targets.ts'
import { tell } from './tell.ts'

const stateFor: Partial<Record<Choice, Reminder['state']>> = { pause: 'active', resume: 'paused' }

/** "Which one?" over everything the choice applies to, a page at a time. */
export async function offerPage(ctx: Ctx, choice: Choice, page: number, title?: string): Promise<void> {
  const found = await listReminders(ctx.work.tx, ctx.row.id, { limit: pageSize, offset: page * pageSize, state: stateFor[choice] })
  if (found.total === 0) return tell(ctx, ctx.phrase(`choose-${choice}-none`))
  const { text, keyboard } = choiceMessage(choice, found, wordsOf(ctx), { paged: true })
  await tell(ctx, [...(title ? [title] : []), text].join('\n'), { keyboard })
}

/** "Which one?" among a few. */
export async function offer(ctx: Ctx, choice: Choice, among: readonly Target[], title?: string): Promise<void> {
  const rows: ListItem[] = []
  for (const { reminder, occurrenceId } of among.slice(0, pageSize)) {
    const listed = (await findListed(ctx.work.tx, ctx.row.id, reminder.id))!
    rows.push(choice === 'other' ? { ...listed, id: occurrenceId! } : listed)
  }
  const { text, keyboard } = choiceMessage(choice, { rows, total: among.length, offset: 0 }, wordsOf(ctx), { paged: false })
  ctx.say(title ?? text, { keyboard })
}

/**
 * What a command such as /delete is about: the message it replies to, else the number or words behind it; one is acted on, among
 * several the person chooses, as among all where nothing is named.
 */
export async function actOn(ctx: Ctx, choice: Choice, argument: string, act: (reminder: Reminder) => Promise<void>): Promise<void> {
  const found = argument ? (await named(ctx, argument, { past: choice === 'why' })).map(about) : await repliedTo(ctx)
  if (found.length === 1) return act(found[0]!.reminder)
  if (found.length) return offer(ctx, choice, found)
  return offerPage(ctx, choice, 0, argument ? ctx.phrase('choose-not-found') : undefined)
}
