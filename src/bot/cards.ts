import { announcedAtMs } from '../domain/manner/announced.ts'
import { describeManner } from '../domain/wording.ts'
import { localeShown } from '../storage/conventions.ts'
import { findListed, ruleOf, type Reminder } from '../storage/reminders.ts'
import { cardKeyboard, itemKeyboard, reminderCard, type CardItem, type Words } from '../telegram/card.ts'
import type { Ctx } from './context.ts'
import { tell } from './tell.ts'

export const wordsOf = (ctx: Ctx): Words => ({ nowMs: ctx.work.nowMs, lang: localeShown(ctx.row), phrase: ctx.phrase })

const cardItem = (reminder: Reminder, nextDueAtMs: number | null, assumed?: readonly string[]): CardItem =>
  ({ id: reminder.id, text: reminder.text, entities: reminder.entities, media: reminder.media, ask: reminder.ask, rule: ruleOf(reminder), state: reminder.state, nextDueAtMs, assumed })

/** An announcement whose moment has passed does not come for the next occurrence. */
function lateLeads(ctx: Ctx, { leads, zone }: Reminder, nextDueAtMs: number | null): string[] {
  const late = nextDueAtMs === null ? [] : (leads ?? []).filter(lead => announcedAtMs(nextDueAtMs, lead, zone) <= ctx.work.nowMs)
  return late.length ? [ctx.phrase('card-lead-late', { leads: describeManner({ leads: late }, { locale: ctx.row.lang }).join() })] : []
}

/** Confirms a change. Recorded, so that a reply to it finds the reminder. */
export function sayCard(ctx: Ctx, title: string, reminder: Reminder, nextDueAtMs: number | null, undo: number | null, assumed: readonly string[] = []): void {
  const card = reminderCard(ctx.phrase(title), cardItem(reminder, nextDueAtMs, [...assumed, ...lateLeads(ctx, reminder, nextDueAtMs)]), wordsOf(ctx))
  ctx.say(card, { keyboard: cardKeyboard(reminder, ctx.phrase, undo), record: { kind: 'card', reminderId: reminder.id } })
}

/** Turns the message whose button was pressed into the card of one reminder, or says it. With a page it leads back to the list. */
export async function showCard(ctx: Ctx, reminderId: number, { title, page }: { title?: string, page?: number } = {}): Promise<void> {
  const reminder = await findListed(ctx.work.tx, ctx.row.id, reminderId)
  if (!reminder) return ctx.toast(ctx.phrase('gone'), true)
  const item = cardItem(reminder, reminder.next_due_at)
  const keyboard = page === undefined ? cardKeyboard(item, ctx.phrase, null) : itemKeyboard(item, page, ctx.phrase)
  await tell(ctx, reminderCard(title ?? ctx.phrase(`card-is-${item.state}`), item, wordsOf(ctx)), { keyboard, record: { kind: 'card', reminderId } })
}
