import { InlineKeyboard } from 'grammy'
import { itemRows, readAnswer, type Answer, type Kind } from '../domain/checkin.ts'
import { answersTo, stateOf, writeAnswer, type AnswerChange, type AnswerState, type NewAnswer, type StoredAnswer } from '../storage/answers.ts'
import { openDelivery, type Delivered } from '../storage/delivered.ts'
import { markOccurrenceDone, readMark, unmarkDone, type MarkChange } from '../storage/marks.ts'
import { findReminder, type Reminder } from '../storage/reminders.ts'
import { recordUndo } from '../storage/undo.ts'
import { undoButton } from '../telegram/card.ts'
import { oneLine } from '../telegram/formatted.ts'
import { askReply } from './askReply.ts'
import type { Ctx } from './context.ts'
import { countedFromMarks, rememberSender } from './marks.ts'
import { dayOf, personOf } from './person.ts'
import { redrawAll } from './redraw.ts'
import { sayAnswer } from './sayAnswer.ts'
import { refuse, tell } from './tell.ts'

const longestQuote = 60

/** A delivered question. */
export type Question = Delivered & { ask: Kind }

export const asksFor = (delivered: Delivered): delivered is Question => delivered.ask !== null

/** What was said, as an answer of a kind. */
export interface Said { text: string, answer: Answer, messageId: number | null }

export const readSaid = async (ctx: Ctx, text: string, kind: Kind, messageId: number | null): Promise<Said> =>
  ({ text, answer: readAnswer(text, kind, await personOf(ctx)), messageId })

const stateOfSaid = ({ text, answer }: Said): AnswerState => ({ text, parsed: answer, items: itemRows(answer, text), deleted: false })

/**
 * An answer belongs to the day of the occurrence that it answers, however late it comes. Lists and words may come in several; of anything
 * else a person gives one answer, which a further one changes.
 */
export async function takeAnswer(ctx: Ctx, question: Question, said: Said): Promise<void> {
  const last = (await answersTo(ctx.work.tx, ctx.row.id, question.occurrence_id)).findLast(({ person }) => person === ctx.from?.id)
  if (last && meaning(last.parsed) === meaning(said.answer) && said.messageId === null) return ctx.toast(ctx.phrase('answer-already'))
  if (last && isOpenEnded(last.parsed) && !isOpenEnded(said.answer)) return refuse(ctx, ctx.phrase('answer-already'))
  if (last && !isOpenEnded(last.parsed)) return changeAnswer(ctx, last, said)
  const day = dayOf(ctx, question.occurrence_due_at, question.zone)
  await keepAnswer(ctx, { reminderId: question.id, occurrenceId: question.occurrence_id, day }, said)
}

const isOpenEnded = ({ kind }: Answer): boolean => kind === 'amounts' || kind === 'text'

const meaning = (answer: Answer): string => JSON.stringify([answer.kind, 'value' in answer ? answer.value : null])

/** Said without being asked, for today. Of a check-in that was asked today, and waits, it is the answer. */
export async function logAnswer(ctx: Ctx, said: Said, checkin: Reminder | null): Promise<void> {
  const day = dayOf(ctx, ctx.work.nowMs)
  const asked = checkin && await openDelivery(ctx.work.tx, ctx.row.id, checkin.id)
  if (asked && asksFor(asked) && dayOf(ctx, asked.occurrence_due_at, asked.zone) === day) return takeAnswer(ctx, asked, said)
  await keepAnswer(ctx, { reminderId: checkin?.id ?? null, occurrenceId: null, day }, said)
}

/** One more beside an answer, for the same day and question. */
export const addAnswer = (ctx: Ctx, { reminder_id: reminderId, occurrence_id: occurrenceId, day }: StoredAnswer, said: Said): Promise<void> =>
  keepAnswer(ctx, { reminderId, occurrenceId, day }, said)

async function keepAnswer(ctx: Ctx, about: Pick<NewAnswer, 'reminderId' | 'occurrenceId' | 'day'>, said: Said): Promise<void> {
  const { tx, nowMs } = ctx.work
  const person = await rememberSender(ctx)
  const answer = await writeAnswer(tx, { ...about, chatId: ctx.row.id, person, messageId: said.messageId, nowMs }, stateOfSaid(said))
  await settle(ctx, 'answer', answer, null)
}

/** The whole answer said anew. */
export async function changeAnswer(ctx: Ctx, answer: StoredAnswer, said: Said): Promise<void> {
  await settle(ctx, 'answer-edit', await writeAnswer(ctx.work.tx, answer, stateOfSaid(said)), answer)
}

export async function setAnswer(ctx: Ctx, answer: StoredAnswer, state: AnswerState): Promise<void> {
  await settle(ctx, state.deleted ? 'answer-delete' : 'answer-edit', await writeAnswer(ctx.work.tx, answer, state), answer)
}

/** Its question is answered, or open again; all of it can be taken back, and is told. */
async function settle(ctx: Ctx, label: string, answer: StoredAnswer, before: StoredAnswer | null): Promise<void> {
  const { tx, nowMs } = ctx.work
  const change: AnswerChange = { id: answer.id, rev: answer.rev, before: before && stateOf(before) }
  const marks = await markAnswered(ctx, answer)
  const counted = await countedFromMarks(ctx, marks, answer.person)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label, ...counted, marks, answers: [change], nowMs })
  if (answer.deleted) await tell(ctx, ctx.phrase('answer-deleted', { text: oneLine(answer.text, longestQuote) }), { keyboard: new InlineKeyboard([[undoButton(undo, ctx.phrase)]]) })
  else await sayAnswer(ctx, answer, undo)
  if (answer.occurrence_id !== null) await redrawAll(ctx, [answer.occurrence_id])
}

async function markAnswered(ctx: Ctx, { occurrence_id: occurrence, reminder_id: reminder, person }: StoredAnswer): Promise<MarkChange[]> {
  if (occurrence === null || reminder === null) return []
  const { tx, nowMs } = ctx.work
  const before = (await readMark(tx, ctx.row.id, occurrence))!
  const isAnswered = (await answersTo(tx, ctx.row.id, occurrence)).length > 0
  if (isAnswered === (before.state === 'done')) return []
  if (isAnswered) await markOccurrenceDone(tx, occurrence, person, nowMs)
  else await unmarkDone(tx, occurrence, nowMs)
  return [{ reminder, occurrence, before, after: (await readMark(tx, ctx.row.id, occurrence))! }]
}

/** What an answer is of: its check-in's kind as it is now, amounts where it was logged. */
export async function kindOf(ctx: Ctx, { reminder_id: id }: StoredAnswer): Promise<Kind> {
  const reminder = id === null ? undefined : await findReminder(ctx.work.tx, ctx.row.id, id)
  return reminder?.ask ?? { kind: 'amounts' }
}

/** Tells why a text is no such answer, and how to give one. */
export function sayUnread(ctx: Ctx, { answer, text }: Said, record: Parameters<typeof askReply>[2], more: readonly string[] = []): void {
  const reason = answer.kind === 'none' ? answer.reason : { code: 'empty' as const }
  const why = ctx.phrase(`unread-${reason.code}`, { text: oneLine(text, longestQuote), ...('from' in reason ? { from: reason.from, to: reason.to } : {}) })
  askReply(ctx, [why, ...more].join('\n'), record)
}
