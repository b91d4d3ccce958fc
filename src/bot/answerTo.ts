import { wishOf } from '../domain/answers.ts'
import { understand } from '../domain/understand.ts'
import { answerFrom, findAnswer, type StoredAnswer } from '../storage/answers.ts'
import { deliveredBy, isQuestionOnItsWay, lastAsked } from '../storage/delivered.ts'
import { findMessage, type SentMessage } from '../storage/messages.ts'
import { asksFor, type Question } from './answering.ts'
import type { Ctx } from './context.ts'
import { openQuestion } from './questions.ts'
import { readingOf } from './reading.ts'
import { lastSaid } from './targets.ts'

/** What a message answers. `isSaid`: it replies to it; else the message only came next, and counts where it reads as an answer. */
export type AnswerTo = { isSaid: boolean } & (
  | { to: 'questions', questions: Question[] }
  | { to: 'answer', how: 'change' | 'add', answer: StoredAnswer }
  | { to: 'item', answer: StoredAnswer, item: number }
  | { to: 'options', reminderId: number }
  | { to: 'currency' }
  | { to: 'log', reminderId?: number | null })

/** How long the next message may answer a question without replying to it. */
const patienceMs = 3_600_000

/** By the message that it replies to, by what it was before an edit, or by what was asked last. */
export async function answerTo(ctx: Ctx): Promise<AnswerTo | null> {
  const { tx } = ctx.work
  const edited = ctx.editedMessage && await answerFrom(tx, ctx.row.id, ctx.editedMessage.message_id)
  if (edited) return { to: 'answer', how: 'change', answer: edited, isSaid: true }
  if (/^\/log(@|\s|$)/i.test(ctx.editedMessage?.text ?? '')) return { to: 'log', isSaid: true }
  const replied = ctx.msg?.reply_to_message
  if (!replied) return cameNext(ctx)
  const questions = (await deliveredBy(tx, ctx.row.id, replied.message_id)).filter(asksFor)
  if (questions.length) return { to: 'questions', questions, isSaid: true }
  const message = await findMessage(tx, ctx.row.id, replied.message_id)
  if (message) return aboutMessage(ctx, message, true)
  const own = await answerFrom(tx, ctx.row.id, replied.message_id)
  return own ? { to: 'answer', how: 'change', answer: own, isSaid: true } : null
}

async function aboutMessage(ctx: Ctx, { kind, answer_id, occurrence_id, reminder_id, item }: SentMessage, isSaid: boolean): Promise<AnswerTo | null> {
  const { tx } = ctx.work
  if (kind === 'ask-currency') return { to: 'currency', isSaid }
  if (kind === 'ask-log') return { to: 'log', reminderId: reminder_id, isSaid }
  if (kind === 'ask-options' && reminder_id !== null) return { to: 'options', reminderId: reminder_id, isSaid }
  const asked = kind === 'ask-answer' && occurrence_id !== null ? await lastAsked(tx, ctx.row.id, occurrence_id) : undefined
  if (asked) return { to: 'questions', questions: [asked], isSaid }
  const answer = answer_id === null ? undefined : await findAnswer(tx, ctx.row.id, answer_id)
  if (!answer) return null
  if (kind === 'ask-category' && item !== null) return { to: 'item', answer, item, isSaid }
  if (kind === 'ask-more') return { to: 'answer', how: 'add', answer, isSaid }
  return kind === 'answer' || kind === 'ask-change' ? { to: 'answer', how: 'change', answer, isSaid } : null
}

/** What is taken down without a command, where that was switched on. */
const plainLog = (ctx: Ctx): AnswerTo | null => ctx.row.prefs.plainLog && ctx.message && !ctx.message.forward_origin ? { to: 'log', isSaid: false } : null

/** In private, within the hour, unless a reminder is being set. A list of amounts may come in several messages. */
async function cameNext(ctx: Ctx): Promise<AnswerTo | null> {
  if (!await isFree(ctx)) return null
  if (ctx.work.mayWait && await isQuestionOnItsWay(ctx.work.tx, ctx.row.id)) ctx.work.later = true
  const last = await lastSaid(ctx)
  if (!last) return plainLog(ctx)
  if (last.kind.startsWith('ask-')) return await aboutMessage(ctx, last, false) ?? plainLog(ctx)
  if (last.kind !== 'delivery' && last.kind !== 'answer' || last.occurrence_id === null) return plainLog(ctx)
  const question = await lastAsked(ctx.work.tx, ctx.row.id, last.occurrence_id)
  if (!question || ctx.work.nowMs - question.step_sent_at > patienceMs) return plainLog(ctx)
  const isOpen = question.answers.length === 0 || (last.kind === 'answer' && question.ask.kind === 'amounts')
  return isOpen ? { to: 'questions', questions: [question], isSaid: false } : plainLog(ctx)
}

/** Nothing else is waited for, and the message is no command, no wish and no reminder. */
async function isFree(ctx: Ctx): Promise<boolean> {
  const text = ctx.msg?.text ?? ''
  const reading = readingOf(ctx)
  if (!text || text.startsWith('/') || !reading || await openQuestion(ctx, ctx.from?.id ?? 0)) return false
  const wish = wishOf(text, ctx.row.lang)
  return (wish === null || wish === 'done') && understand(text, reading).kind === 'none'
}
