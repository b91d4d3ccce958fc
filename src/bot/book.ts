import { keyWords } from '../domain/answers.ts'
import { periodOf, streakOf } from '../domain/checkin.ts'
import { checkinsOf, choicesOf, listAnswers, spanOf } from '../storage/book.ts'
import { outcomesOf } from '../storage/outcomes.ts'
import { findReminder, type Reminder } from '../storage/reminders.ts'
import { spentIn, type Wanted } from '../storage/spent.ts'
import { bookMessage, bookPageSize, checkinsMessage, type BookSums } from '../telegram/book.ts'
import type { BookView } from '../telegram/bookView.ts'
import { nameOf } from '../telegram/list.ts'
import type { Ctx } from './context.ts'
import { dayOf } from './person.ts'
import { shownOf } from './sayAnswer.ts'
import { tell } from './tell.ts'

/** A view with what it looks at: the days of its period, its check-in, its words. */
export interface Looked { view: BookView, wanted: Wanted, checkin: Reminder | null }

export async function lookAt(ctx: Ctx, view: BookView): Promise<Looked> {
  const checkin = view.checkin ? await findReminder(ctx.work.tx, ctx.row.id, view.checkin) ?? null : null
  const period = periodOf(view.period, view.back, dayOf(ctx, ctx.work.nowMs), ctx.row.prefs.week)
  return { view: { ...view, checkin: checkin?.id ?? 0 }, checkin, wanted: { period, reminderId: checkin?.id ?? null, words: keyWords(view.words, ctx.row.lang) } }
}

/** What became of each time a check-in was asked within the period, by the local day that was asked. */
export async function askedIn(ctx: Ctx, { wanted: { period }, checkin }: Looked) {
  const asked = checkin ? await outcomesOf(ctx.work.tx, ctx.row.id, checkin.id) : []
  return asked.map(({ dueAtMs, outcome }) => ({ day: dayOf(ctx, dueAtMs, checkin!.zone), outcome }))
    .filter(({ day }) => (period.from === null || day >= period.from) && (period.to === null || day <= period.to))
}

async function sumsOf(ctx: Ctx, looked: Looked): Promise<BookSums> {
  const { tx } = ctx.work
  const { wanted, checkin, view } = looked
  const outcomes = checkin && !view.words ? (await askedIn(ctx, looked)).map(({ outcome }) => outcome) : []
  return {
    spent: await spentIn(tx, ctx.row.id, wanted),
    span: checkin ? await spanOf(tx, ctx.row.id, wanted) : null,
    choices: checkin ? await choicesOf(tx, ctx.row.id, wanted) : [],
    asked: outcomes.length ? { answered: outcomes.filter(outcome => outcome === 'answered').length, of: outcomes.filter(outcome => outcome !== 'open').length, streak: streakOf(outcomes) } : null,
  }
}

/** A page of answers with what they add up to. */
export async function showBook(ctx: Ctx, asked: BookView): Promise<void> {
  const looked = await lookAt(ctx, asked)
  const found = await listAnswers(ctx.work.tx, ctx.row.id, looked.wanted, { limit: bookPageSize, offset: asked.page * bookPageSize })
  const { text, keyboard } = bookMessage({
    view: looked.view, period: looked.wanted.period, checkin: looked.checkin && nameOf(looked.checkin), found, sums: await sumsOf(ctx, looked), isGroup: ctx.row.kind !== 'private',
  }, shownOf(ctx))
  await tell(ctx, text, { keyboard, record: { kind: 'book' } })
}

const mostCheckins = 20

export async function showCheckins(ctx: Ctx, view: BookView): Promise<void> {
  const checkins = await checkinsOf(ctx.work.tx, ctx.row.id, mostCheckins)
  const { text, keyboard } = checkinsMessage(view, checkins.map(one => ({ id: one.id, name: nameOf(one) })), shownOf(ctx))
  await tell(ctx, text, { keyboard, record: { kind: 'book' } })
}
