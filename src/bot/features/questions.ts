import { Composer } from 'grammy'
import { wishOf } from '../../domain/answers.ts'
import { understand, understandWhen } from '../../domain/understand.ts'
import { setPrefs } from '../../storage/chats.ts'
import { dropDraft, findDraft } from '../../storage/drafts.ts'
import { findMessage } from '../../storage/messages.ts'
import { unpack } from '../../telegram/callback.ts'
import type { Ctx } from '../context.ts'
import type { DateOrder } from '../dateOrders.ts'
import { incoming, keep, type Incoming } from '../incoming.ts'
import { complete, openQuestion, type Asked, type AskedDraft } from '../questions.ts'
import { readingOf } from '../reading.ts'

/** Answers to what was asked about a message that lacked its time or its text. */
export const questionsFeature = new Composer<Ctx>()

questionsFeature.on(['message', 'edited_message'], async (ctx, next) => {
  const source = incoming(ctx.msg)
  const draft = await askedAbout(ctx)
  if (!source.media && wishOf(source.text, ctx.row.lang) === 'delete') {
    const unwanted = ctx.msg.reply_to_message ? draft : await openQuestion(ctx, source.creator)
    if (!unwanted) return next()
    await dropDraft(ctx.work.tx, unwanted.id)
    return ctx.say(ctx.phrase('draft-dropped'))
  }
  if (draft?.wants === 'text' && (source.text || source.media)) return complete(ctx, draft, source)
  if (draft?.wants === 'time' && source.text && !source.media) return takeTime(ctx, draft, source)
  return next()
})

questionsFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'take') return next()
  const draft = await findDraft<Asked>(ctx.work.tx, ctx.row.id, Number(press.draft))
  const rule = draft?.body.offers[Number(press.offer)]
  if (!draft || !rule) return ctx.toast(ctx.phrase('gone'), true)
  await keepOrder(ctx, draft.body.orders?.[Number(press.offer)])
  await complete(ctx, draft, { rules: [rule] })
})

/** How dates are written is asked once. */
async function keepOrder(ctx: Ctx, dates: DateOrder | undefined): Promise<void> {
  if (!dates) return ctx.change(ctx.phrase('offer-taken'))
  ctx.row.prefs = { ...ctx.row.prefs, dates }
  await setPrefs(ctx.work.tx, ctx.row.id, ctx.row.prefs)
  ctx.change(ctx.phrase('offer-taken-dates', { meaning: ctx.phrase(`convention-dates-${dates}`) }))
}

/** By the question of ours that is replied to. */
async function askedAbout(ctx: Ctx): Promise<AskedDraft | undefined> {
  const replied = ctx.msg?.reply_to_message
  const question = replied && await findMessage(ctx.work.tx, ctx.row.id, replied.message_id)
  return question?.draft_id ? findDraft<Asked>(ctx.work.tx, ctx.row.id, question.draft_id) : undefined
}

/** A file that came without a text may get one with its time. */
async function takeTime(ctx: Ctx, draft: AskedDraft, source: Incoming): Promise<void> {
  const reading = readingOf(ctx)
  const when = reading && understandWhen(source.text, reading)
  if (when) return complete(ctx, draft, { rules: [when.rule], assumed: when.assumed })
  const both = reading && !draft.body.text ? understand(source.text, reading) : null
  const [first] = both?.kind === 'create' ? both.reminders : []
  await complete(ctx, draft, first ? { ...keep(source, first.kept), rules: [first.rule], assumed: first.assumed } : {})
}
