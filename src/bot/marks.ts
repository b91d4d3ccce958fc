import type { Delivered } from '../storage/delivered.ts'
import { markOccurrenceDone, readMark, snooze, unmarkDone, type MarkChange } from '../storage/marks.ts'
import { rememberPerson } from '../storage/people.ts'
import { recordUndo } from '../storage/undo.ts'
import type { Ctx } from './context.ts'

/** Done, for one delivered reminder or all of a bundle. Anybody's counts, and in groups it is told whose. */
export async function markDone(ctx: Ctx, delivered: readonly Delivered[]): Promise<number | null> {
  const { tx, nowMs } = ctx.work
  const by = await rememberSender(ctx)
  return undoably(ctx, 'done', delivered.filter(one => one.occurrence_state !== 'done'), one => markOccurrenceDone(tx, one.occurrence_id, by, nowMs))
}

/** Who is told to have done it. */
export async function rememberSender(ctx: Ctx): Promise<number> {
  const { id, first_name, last_name } = ctx.from!
  await rememberPerson(ctx.work.tx, ctx.row.id, { id, name: [first_name, last_name].filter(Boolean).join(' ') })
  return id
}

export const markNotDone = (ctx: Ctx, one: Delivered): Promise<number | null> => undoably(ctx, 'undone', [one], () => unmarkDone(ctx.work.tx, one.occurrence_id))

/** Why it cannot be snoozed, as the key of a phrase; null when it will come again then. */
export async function snoozeTo(ctx: Ctx, one: Delivered, atMs: number): Promise<string | null> {
  if (one.state === 'deleted' || one.state === 'paused') return `snooze-${one.state}`
  let taken = false
  await undoably(ctx, 'snooze', [one], async () => { taken = await snooze(ctx.work.tx, { chatId: one.chat_id, occurrenceId: one.occurrence_id }, atMs) })
  return taken ? null : 'snooze-too-late'
}

/** Records what changed; null when nothing did. */
async function undoably(ctx: Ctx, label: string, delivered: readonly Delivered[], act: (one: Delivered) => Promise<void>): Promise<number | null> {
  const { tx, nowMs } = ctx.work
  const marks: MarkChange[] = []
  for (const one of delivered) {
    const before = await readMark(tx, ctx.row.id, one.occurrence_id)
    await act(one)
    const after = await readMark(tx, ctx.row.id, one.occurrence_id)
    if (before && after && JSON.stringify(before) !== JSON.stringify(after)) marks.push({ reminder: one.id, occurrence: one.occurrence_id, before, after })
  }
  return marks.length === 0 ? null : recordUndo(tx, { chatId: ctx.row.id, label, before: [], after: [], marks, nowMs })
}
