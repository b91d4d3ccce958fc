import { InlineKeyboard } from 'grammy'
import { nextOccurrence } from '../domain/recurrence.ts'
import type { Rule } from '../domain/rule.ts'
import type { Question } from '../domain/understanding.ts'
import { describeInstant, describeRule } from '../domain/wording.ts'
import { addDraft, updateDraft, completeDraft, openDraft, type Draft } from '../storage/drafts.ts'
import { pack } from '../telegram/callback.ts'
import { localeShown } from '../storage/conventions.ts'
import { fit, plain } from '../telegram/formatted.ts'
import type { Ctx, SayOptions } from './context.ts'
import { create } from './create.ts'
import type { DateOrder } from './dateOrders.ts'
import { forceReply } from './forceReply.ts'
import type { Content, Incoming } from './incoming.ts'

/** A message that lacks something, with what is known of the rest. */
export interface Asked extends Incoming {
  /** When, where only the text is missing. */
  rules: Rule[]
  /** Times one tap away. */
  offers: Rule[]
  /** How a date is written in each offer, where that is what is asked. */
  orders?: DateOrder[]
}

export type AskedDraft = Draft<Asked>

/** Why the time is asked for. */
export interface Doubt { reason: Question | 'no-time' | 'forwarded', time: string, offers: Rule[], orders?: DateOrder[] }

/** How long a person may answer without replying to the question. */
const talkMs = 3_600_000
const longestQuote = 200
const longestLabel = 60

/** What this person was asked last; with `wants`, only if it was that. */
export async function openQuestion(ctx: Ctx, creator: number, wants?: 'time' | 'text'): Promise<AskedDraft | undefined> {
  const draft = await openDraft<Asked>(ctx.work.tx, ctx.row.id, creator, ctx.work.nowMs - talkMs)
  return wants === undefined || draft?.wants === wants ? draft : undefined
}

export async function askText(ctx: Ctx, source: Incoming, rules: Rule[]): Promise<void> {
  sayAskText(ctx, await keepDraft(ctx, 'text', { ...source, saidAtMs: undefined, rules, offers: [] }), rules, source.asks)
}

export async function askTime(ctx: Ctx, source: Incoming, { reason, time, offers, orders }: Doubt): Promise<void> {
  const coming = offers.filter(rule => nextOccurrence(rule, ctx.work.nowMs))
  const draftId = await keepDraft(ctx, 'time', { ...source, saidAtMs: undefined, rules: [], offers: coming, ...(orders && coming.length === orders.length ? { orders } : {}) })
  const lines = [
    ...(reason === 'forwarded' || source.media && reason === 'no-time' ? [] : [ctx.phrase(`ask-${reason}`, { time: quoted(time) })]),
    ...keptLines(ctx, source),
    ctx.phrase(coming.length === 0 ? 'ask-when' : reason === 'forwarded' ? 'ask-when-forwarded' : 'ask-when-offered', { count: coming.length }),
    ...(reason === 'no-time' && !source.media ? ['', ctx.phrase('examples')] : []),
  ]
  ctx.say(lines.join('\n'), { ...(coming.length ? { keyboard: offerKeyboard(ctx, draftId, coming) } : answer(ctx)), record: { kind: 'ask-time', draftId } })
}

/** Takes what was missing. What is still missing then (a time that has passed meanwhile, a text) is asked for. */
export async function complete(ctx: Ctx, draft: AskedDraft, given: Partial<Content & { messageId: number, rules: Rule[], assumed: readonly string[] }>): Promise<void> {
  const { text, entities, media, messageId, rules } = { ...draft.body, ...given }
  const asked: Asked = { ...draft.body, text, entities, media, messageId, rules }
  const coming = rules.filter(rule => nextOccurrence(rule, ctx.work.nowMs))
  if (coming.length === 0) {
    await updateDraft(ctx.work.tx, draft.id, 'time', asked)
    return ctx.say(ctx.phrase('when-not-understood'), { ...answer(ctx), record: { kind: 'ask-time', draftId: draft.id } })
  }
  if (!text && !media) {
    await updateDraft(ctx.work.tx, draft.id, 'text', asked)
    return sayAskText(ctx, draft.id, coming, asked.asks)
  }
  const [reminder] = await create(ctx, asked, coming.map(rule => ({ content: { text, entities }, rule, assumed: given.assumed, said: false })))
  await completeDraft(ctx.work.tx, draft.id, reminder?.id ?? null)
}

/** Recorded with its draft, so that the reply finds what it is about. */
const answer = (ctx: Ctx): SayOptions => ({ keyboard: forceReply(ctx) })

const keepDraft = (ctx: Ctx, wants: 'time' | 'text', body: Asked) =>
  addDraft(ctx.work.tx, { chatId: ctx.row.id, wants, body, nowMs: ctx.work.nowMs })

function sayAskText(ctx: Ctx, draftId: number, rules: Rule[], asks = false): void {
  ctx.say(ctx.phrase(asks ? 'ask-no-question' : 'ask-no-text', { shown: rules.map(rule => shown(ctx, rule)).join('; ') }), { ...answer(ctx), record: { kind: 'ask-text', draftId } })
}

function keptLines(ctx: Ctx, { text, media }: Incoming): string[] {
  return [
    ...(media ? [ctx.phrase('ask-kept-media', { kind: media.kind })] : []),
    ...(media?.album ? [ctx.phrase('album-one-kept')] : []),
    ...(text ? [ctx.phrase('ask-kept', { text: quoted(text) })] : []),
  ]
}

function offerKeyboard(ctx: Ctx, draft: number, offers: Rule[]): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const [offer, rule] of offers.slice(0, 5).entries()) keyboard.text(`⏰ ${shown(ctx, rule)}`, pack('take', { draft, offer })).row()
  return keyboard
}

function shown(ctx: Ctx, rule: Rule): string {
  const { nowMs } = ctx.work
  const words = rule.rrule ? describeRule(rule, { locale: localeShown(ctx.row) })
    : describeInstant(nextOccurrence(rule, nowMs)?.dueAtMs ?? nowMs, { nowMs, zone: rule.zone, locale: localeShown(ctx.row) })
  return fit(plain(words), longestLabel).text
}

const quoted = (text: string) => fit(plain(text.trim()), longestQuote).text
