import { periodOf, streakOf, totalsBy, type Spent } from '../domain/checkin.ts'
import type { StoredAnswer } from '../storage/answers.ts'
import { outcomesOf } from '../storage/outcomes.ts'
import { personName } from '../storage/people.ts'
import { findReminder } from '../storage/reminders.ts'
import { spentIn } from '../storage/spent.ts'
import { answerKeyboard, answerText, type AnswerItem, type AnswerTotals, type Shown } from '../telegram/answer.ts'
import { nameOf } from '../telegram/list.ts'
import type { Ctx } from './context.ts'
import { currencyOf } from '../storage/conventions.ts'
import { dayOf, readerOf } from './person.ts'

export const shownOf = (ctx: Ctx): Shown => ({ phrase: ctx.phrase, lang: ctx.row.lang, today: dayOf(ctx, ctx.work.nowMs), person: readerOf(ctx) })

export async function answerItem(ctx: Ctx, answer: StoredAnswer): Promise<AnswerItem> {
  const { tx } = ctx.work
  const reminder = answer.reminder_id === null ? undefined : await findReminder(tx, ctx.row.id, answer.reminder_id)
  const by = ctx.row.kind === 'private' ? null : await personName(tx, ctx.row.id, answer.person)
  return { ...answer, question: reminder ? nameOf(reminder) : null, by }
}

/** The day's and the month's total of all that was spent in this chat, where the answer is of amounts. */
async function totalsOf(ctx: Ctx, { day, parsed }: StoredAnswer): Promise<AnswerTotals | null> {
  if (parsed.kind !== 'amounts') return null
  const month = await spentIn(ctx.work.tx, ctx.row.id, { period: periodOf('month', 0, day) })
  const all = (spent: readonly Spent[]) => totalsBy('all', spent)
  return { day: all(month.filter(one => one.day === day)), month: all(month) }
}

/** What was read, what it adds up to, and the buttons to correct it. Recorded, so that a reply changes it. */
export async function answerMessage(ctx: Ctx, answer: StoredAnswer, undo: number | null) {
  const { tx } = ctx.work
  const item = await answerItem(ctx, answer)
  const streak = answer.reminder_id === null ? 0 : streakOf((await outcomesOf(tx, ctx.row.id, answer.reminder_id)).map(({ outcome }) => outcome)).current
  const assumedCurrency = ctx.row.prefs.currency === undefined && answer.items.some(({ currency }) => currency === currencyOf(ctx.row)) ? currencyOf(ctx.row) : null
  return {
    text: answerText(item, { totals: await totalsOf(ctx, answer), streak, assumedCurrency }, shownOf(ctx)),
    keyboard: answerKeyboard(item, { undo, assumedCurrency, phrase: ctx.phrase }),
    record: { kind: 'answer', answerId: answer.id, occurrenceId: answer.occurrence_id ?? undefined, reminderId: answer.reminder_id ?? undefined },
  }
}

export async function sayAnswer(ctx: Ctx, answer: StoredAnswer, undo: number | null): Promise<void> {
  const { text, ...options } = await answerMessage(ctx, answer, undo)
  ctx.say(text, options)
}
