import type { UnderstoodReminder } from '../domain/understanding.ts'
import { understand, understandRemind } from '../domain/understand.ts'
import { addDraft } from '../storage/drafts.ts'
import { planNext } from '../storage/planning.ts'
import { insertReminder } from '../storage/reminders.ts'
import { recordUndo } from '../storage/undo.ts'
import { askZone } from './askZone.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'
import { keep, type Incoming } from './incoming.ts'
import { sayNotUnderstood } from './notUnderstood.ts'
import { readingOf } from './reading.ts'

/** A message becomes its reminders, each confirmed by a card; without a zone it waits as a draft. */
export async function remember(ctx: Ctx, source: Incoming): Promise<void> {
  const reading = readingOf(ctx, source.saidAtMs)
  if (!reading) {
    await addDraft(ctx.work.tx, ctx.row.id, { ...source, saidAtMs: ctx.work.nowMs })
    return askZone(ctx, ctx.phrase('zone-needed'))
  }
  const understanding = (source.command ? understandRemind : understand)(source.text, reading)
  if (understanding.kind !== 'create') return sayNotUnderstood(ctx, source, understanding)
  for (const [part, understood] of understanding.reminders.entries()) await create(ctx, source, understood, part)
}

async function create(ctx: Ctx, source: Incoming, understood: UnderstoodReminder, part: number): Promise<void> {
  const { tx } = ctx.work
  const nowMs = source.saidAtMs ?? ctx.work.nowMs // a draft whose time has come meanwhile is late, not lost
  const content = keep(source, understood.kept)
  const reminder = await insertReminder(tx, {
    chatId: ctx.row.id, creator: source.creator, text: content.text, entities: content.entities, media: source.media, rule: understood.rule,
    floating: understood.rule.anchor === 'wall' && understood.rule.zone === ctx.row.zone, threadId: source.threadId,
    source: { messageId: source.messageId, part }, nowMs,
  })
  if (!reminder) return // this update had its effect before
  const next = await planNext(tx, reminder, nowMs)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label: 'create', before: [{ id: reminder.id, patch: null }], after: [reminder], nowMs: ctx.work.nowMs })
  sayCard(ctx, 'card-set', reminder, next?.dueAtMs ?? null, undo, understood.assumed)
}
