import { questionStart } from '../domain/checkin.ts'
import type { Reading, Understanding } from '../domain/understanding.ts'
import { understand, understandRemind, understandWhen, type When } from '../domain/understand.ts'
import { addDraft, dropDraftsOf, isKnownAlbum } from '../storage/drafts.ts'
import { askZone } from './askZone.ts'
import type { Ctx } from './context.ts'
import { create } from './create.ts'
import { keep, withoutCommand, type Incoming } from './incoming.ts'
import { askText, askTime, complete, openQuestion } from './questions.ts'
import { inEitherOrder } from './dateOrders.ts'
import { readingOf } from './reading.ts'

/** A message becomes its reminders, each confirmed by a card; what is missing is asked for, and the rest kept meanwhile. */
export async function remember(ctx: Ctx, source: Incoming): Promise<void> {
  const { tx, nowMs } = ctx.work
  const isFurther = await isKnownAlbum(tx, ctx.row.id, source)
  await dropDraftsOf(tx, ctx.row.id, source.messageId)
  const reading = readingOf(ctx, source.saidAtMs)
  if (!reading) {
    if (isFurther) return
    const body: Incoming = { ...source, saidAtMs: nowMs }
    await addDraft(tx, { chatId: ctx.row.id, wants: 'zone', body, nowMs })
    return askZone(ctx, ctx.phrase('zone-needed'))
  }
  const understanding = (source.command ? understandRemind : understand)(source.text, reading)
  if (isFurther && (source.forwarded || understanding.kind !== 'create')) return
  if (source.forwarded) return rememberForward(ctx, source, understanding)
  if (source.about && !source.text && !source.media) return remember(ctx, { ...source, ...source.about, about: null, forwarded: true })
  const times = timesAlone(source, understanding, reading)
  if (times) return rememberTimes(ctx, source, times)
  if (understanding.kind !== 'create') return rememberText(ctx, source, understanding)
  const [only, ...more] = understanding.reminders
  if (only && !more.length && questionStart(only.text) === only.text.length) return askText(ctx, { ...source, asks: true }, [only.rule])
  await create(ctx, source, understanding.reminders.map(({ kept, rule, zoneNamed, assumed }) => ({ content: keep(source, kept), rule, zoneNamed, assumed, said: true })))
}

/** A text that says when and nothing else. */
export function timesAlone(source: Incoming, { question, reminders }: Understanding, reading: Reading): When[] | null {
  if (question === 'no-text') return reminders
  const when = source.command ? null : understandWhen(source.text, reading)
  return when && [when]
}

/** For the file it came with, for the message it replies to, or for what was just asked about. */
async function rememberTimes(ctx: Ctx, source: Incoming, times: readonly When[]): Promise<void> {
  const content = source.media ? { media: source.media, text: '', entities: [] } : source.about
  if (content) {
    await create(ctx, { ...source, ...content }, times.map(({ rule, assumed }) => ({ content, rule, assumed, said: true })))
    return
  }
  const open = await openQuestion(ctx, source.creator, 'time')
  if (open) return complete(ctx, open, { rules: times.map(({ rule }) => rule), assumed: times[0]?.assumed })
  await askText(ctx, source, times.map(({ rule }) => rule))
}

async function rememberText(ctx: Ctx, source: Incoming, understanding: Understanding): Promise<void> {
  const { kind, question, reminders } = understanding
  const open = kind === 'none' ? await openQuestion(ctx, source.creator, 'text') : undefined
  if (open) return complete(ctx, open, source)
  const isOneText = new Set(reminders.map(({ kept }) => JSON.stringify(kept))).size === 1
  const content = isOneText ? keep(source, reminders[0]!.kept) : withoutCommand(source, understanding)
  const time = understanding.timeSpans.map(({ from, to }) => source.text.slice(from, to)).join(' ')
  await askTime(ctx, { ...source, text: content.text, entities: content.entities }, {
    reason: kind === 'none' ? 'no-time' : question ?? 'ambiguous', time, offers: question === 'ambiguous' || question === 'no-such-time' ? reminders.map(({ rule }) => rule) : [],
    ...(question === 'ambiguous' ? inEitherOrder(source, readingOf(ctx, source.saidAtMs)!) : {}),
  })
}

/** A time in somebody else's words is offered, never taken. */
async function rememberForward(ctx: Ctx, source: Incoming, { reminders }: Understanding): Promise<void> {
  const open = await openQuestion(ctx, source.creator, 'text')
  if (open) return complete(ctx, open, source)
  await askTime(ctx, source, { reason: 'forwarded', time: '', offers: reminders.map(({ rule }) => rule) })
}
