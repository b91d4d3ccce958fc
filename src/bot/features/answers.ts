import { Composer } from 'grammy'
import { wishOf, type Wish } from '../../domain/answers.ts'
import { understand } from '../../domain/understand.ts'
import { findAnswer, stateOf } from '../../storage/answers.ts'
import { isOnItsWay, lastAsked } from '../../storage/delivered.ts'
import { pack, unpack } from '../../telegram/callback.ts'
import { nameOf } from '../../telegram/list.ts'
import { answerTo, type AnswerTo } from '../answerTo.ts'
import { addAnswer, changeAnswer, kindOf, readSaid, sayUnread, setAnswer, takeAnswer, type Question, type Said } from '../answering.ts'
import { takeCurrency } from '../askCurrency.ts'
import { askReply } from '../askReply.ts'
import { askCategory, setCategory } from '../categories.ts'
import type { Ctx } from '../context.ts'
import { takeOptions } from '../kinds.ts'
import { takeLog } from '../logging.ts'
import { namedFirst } from '../namedFirst.ts'
import { pressedAnswer } from '../pressedAnswer.ts'
import { readingOf } from '../reading.ts'
import { takeBack } from '../takeBack.ts'

/** Answers to what a check-in asks: a reply, a press, the next message, an edited one; and changes of what was answered. */
export const answersFeature = new Composer<Ctx>()

answersFeature.on(['message', 'edited_message'], async (ctx, next) => {
  const text = ctx.msg.text ?? ctx.msg.caption ?? ''
  if (!text || ctx.msg.forward_origin) return next()
  const about = await answerTo(ctx)
  if (!about) return next()
  const taken = await take(ctx, about, text.replace(/^\/log(@\w+)?\s*/i, ''))
  if (!taken) await next()
})

/** False: it says something else. */
async function take(ctx: Ctx, about: AnswerTo, text: string): Promise<boolean> {
  switch (about.to) {
    case 'questions': return takeQuestions(ctx, about.questions, text, about.isSaid)
    case 'answer': return takeAnew(ctx, about, text)
    case 'options': await takeOptions(ctx, about.reminderId, text); return true
    case 'item': await setCategory(ctx, about.answer, about.item, text); return true
    case 'currency': return takeCurrency(ctx, text, about.isSaid)
    case 'log': return takeLog(ctx, text, about)
  }
}

async function takeQuestions(ctx: Ctx, questions: readonly Question[], text: string, isSaid: boolean): Promise<boolean> {
  const wish = wishOf(text, ctx.row.lang)
  if (isSaid && wish !== null && wish !== 'done') return false
  const read: { question: Question, said: Said }[] = []
  for (const question of questions) read.push({ question, said: await readSaid(ctx, text, question.ask, ctx.msg!.message_id) })
  const fits = read.filter(({ said }) => said.answer.kind !== 'none')
  const [first] = fits
  if (isSaid && first && await isReminder(ctx, first.question, text)) return false
  if (fits.length === 1) {
    await takeAnswer(ctx, first!.question, first!.said)
    return true
  }
  if (fits.length > 1) {
    ctx.say(ctx.phrase('answer-which'), { keyboard: { inline_keyboard: fits.map(({ question }) => [{ text: nameOf(question), callback_data: pack('answering', { occurrence: question.occurrence_id }) }]) } })
    return true
  }
  const [only, ...more] = read
  if (!isSaid || more.length || isAboutTime(ctx, text)) return false
  sayUnread(ctx, only!.said, { kind: 'ask-answer', occurrenceId: only!.question.occurrence_id })
  return true
}

/** "in 30 min" to a question is a snooze, "tomorrow at 9 call mom" a reminder: without its time it is no answer. Any text is one to some. */
async function isReminder(ctx: Ctx, { ask }: Question, text: string): Promise<boolean> {
  const reading = readingOf(ctx)
  if (ask.kind === 'text' || !reading) return false
  const { kind, reminders: [only] } = understand(text, reading)
  return kind !== 'none' && only !== undefined && (await readSaid(ctx, only.text, ask, null)).answer.kind === 'none'
}

function isAboutTime(ctx: Ctx, text: string): boolean {
  const reading = readingOf(ctx)
  return reading !== null && understand(text, reading).kind !== 'none'
}

async function takeAnew(ctx: Ctx, { answer, how, isSaid }: Extract<AnswerTo, { to: 'answer' }>, text: string): Promise<boolean> {
  const wish = wishOf(text, ctx.row.lang)
  if (how === 'change' && isChange(wish)) {
    if (wish === 'undo') await takeBack(ctx, {})
    else await setAnswer(ctx, answer, { ...stateOf(answer), deleted: true })
    return true
  }
  const { checkin, rest } = await namedFirst(ctx, text)
  const said = await readSaid(ctx, checkin?.id === answer.reminder_id ? rest : text, await kindOf(ctx, answer), ctx.msg!.message_id)
  if (said.answer.kind === 'none') {
    if (isSaid) sayUnread(ctx, said, { kind: how === 'add' ? 'ask-more' : 'ask-change', answerId: answer.id })
    return isSaid
  }
  if (how === 'add') await addAnswer(ctx, answer, said)
  else await changeAnswer(ctx, answer, said)
  return true
}

const isChange = (wish: Wish | null): wish is 'undo' | 'delete' => wish === 'undo' || wish === 'delete'

answersFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  const { tx } = ctx.work
  switch (press?.name) {
    case 'answer': case 'answering': {
      const question = await lastAsked(tx, ctx.row.id, Number(press.occurrence))
      if (!question && ctx.work.mayWait && await isOnItsWay(tx, ctx.row.id, Number(press.occurrence))) { ctx.work.later = true; return }
      if (!question) return ctx.toast(ctx.phrase('gone'), true)
      if (press.name === 'answering') return askReply(ctx, ctx.phrase('asking-again', { text: nameOf(question), kind: question.ask.kind }), { kind: 'ask-answer', occurrenceId: question.occurrence_id })
      const said = pressedAnswer(question.ask, press.value, ctx.phrase)
      if (!said) return ctx.toast(ctx.phrase('gone'), true)
      return takeAnswer(ctx, question, said)
    }
    case 'reanswer': case 'addto': case 'unanswer': {
      const answer = await findAnswer(tx, ctx.row.id, Number(press.answerId))
      if (!answer || answer.deleted) return ctx.toast(ctx.phrase('gone'), true)
      if (press.name === 'unanswer') return setAnswer(ctx, answer, { ...stateOf(answer), deleted: true })
      const kind = press.name === 'addto' ? 'ask-more' : 'ask-change'
      return askReply(ctx, ctx.phrase(kind, { text: answer.text.slice(0, 200) }), { kind, answerId: answer.id })
    }
    case 'categorise': case 'category': {
      const answer = await findAnswer(tx, ctx.row.id, Number(press.answerId))
      if (!answer) return ctx.toast(ctx.phrase('gone'), true)
      return press.name === 'categorise' ? askCategory(ctx, answer, Number(press.item)) : setCategory(ctx, answer, Number(press.item), press.category)
    }
    default: return next()
  }
})
