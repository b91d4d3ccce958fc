import type { Delivered } from '../storage/delivered.ts'
import { countFromDone, uncountFromDone } from '../storage/fromDone.ts'
import { markOccurrenceDone, readMark, snooze, unmarkDone, type MarkChange } from '../storage/marks.ts'
import { rememberPerson } from '../storage/people.ts'
import { doneAhead } from '../storage/planning.ts'
import { findReminder, patchReminder, type Reminder } from '../storage/reminders.ts'
import { recordUndo, snapshot, type Before } from '../storage/undo.ts'
import type { Ctx } from './context.ts'

/** Reminders that a Done or its undoing changed, besides its occurrences. */
interface Counted { before: Before[], after: Reminder[] }

/** Done, for one delivered reminder or all of a bundle. Anybody's counts, and in groups it is told whose. */
export async function markDone(ctx: Ctx, delivered: readonly Delivered[]): Promise<number | null> {
  const { tx, nowMs } = ctx.work
  const by = await rememberSender(ctx)
  const open = delivered.filter(one => one.occurrence_state !== 'done' && !isAhead(one))
  const counted = await countedFromDone(ctx, delivered.filter(isAhead), by)
  return undoably(ctx, 'done', open, one => markOccurrenceDone(tx, one.occurrence_id, by, nowMs), async (marks) => {
    const { before, after } = await countedFromMarks(ctx, marks, by)
    return { before: [...counted.before, ...before], after: [...counted.after, ...after] }
  })
}

/** What counts from Done goes on from the marks that are one. */
export async function countedFromMarks(ctx: Ctx, marks: readonly MarkChange[], by: number): Promise<Counted> {
  const { tx, nowMs } = ctx.work
  const counted: Counted = { before: [], after: [] }
  for (const { reminder: id } of marks.filter(({ after }) => after.state === 'done')) {
    const reminder = await findReminder(tx, ctx.row.id, id)
    if (reminder?.state === 'active' && reminder.from_completion) keep(counted, reminder, await countFromDone(tx, reminder, by, nowMs))
  }
  return counted
}

/** Announced, and not due yet. */
export const isAhead = ({ occurrence_state }: Pick<Delivered, 'occurrence_state'>): boolean => occurrence_state === 'planned'

/** Done before it was due: it does not come that time. */
export async function markDoneAhead(ctx: Ctx, reminders: readonly Reminder[]): Promise<number | null> {
  const { before, after } = await countedFromDone(ctx, reminders, await rememberSender(ctx))
  return before.length ? recordUndo(ctx.work.tx, { chatId: ctx.row.id, label: 'done', before, after, nowMs: ctx.work.nowMs }) : null
}

async function countedFromDone(ctx: Ctx, reminders: readonly Reminder[], by: number): Promise<Counted> {
  const { tx, nowMs } = ctx.work
  const counted: Counted = { before: [], after: [] }
  for (const reminder of reminders.filter(({ state }) => state === 'active')) {
    if (reminder.from_completion) { keep(counted, reminder, await countFromDone(tx, reminder, by, nowMs)); continue }
    const changed = await patchReminder(tx, reminder.id, {})
    if (await doneAhead(tx, changed, by, nowMs)) keep(counted, reminder, changed)
  }
  return counted
}

function keep(counted: Counted, before: Reminder, after: Reminder): void {
  counted.before.push(snapshot(before))
  counted.after.push(after)
}

/** Who is told to have done it. */
export async function rememberSender(ctx: Ctx): Promise<number> {
  const { id, first_name, last_name } = ctx.from!
  await rememberPerson(ctx.work.tx, ctx.row.id, { id, name: [first_name, last_name].filter(Boolean).join(' ') })
  return id
}

export const markNotDone = (ctx: Ctx, one: Delivered): Promise<number | null> =>
  undoably(ctx, 'undone', [one], () => unmarkDone(ctx.work.tx, one.occurrence_id, ctx.work.nowMs), async (marks) => {
    const counted: Counted = { before: [], after: [] }
    const reminder = marks.length && one.from_completion ? await findReminder(ctx.work.tx, ctx.row.id, one.id) : undefined
    if (reminder?.state === 'active') keep(counted, reminder, await uncountFromDone(ctx.work.tx, reminder, one.occurrence_slot))
    return counted
  })

/** Why it cannot be snoozed, as the key of a phrase; null when it will come again then. */
export async function snoozeTo(ctx: Ctx, one: Delivered, atMs: number): Promise<string | null> {
  if (one.state === 'deleted' || one.state === 'paused') return `snooze-${one.state}`
  if (isAhead(one)) return 'snooze-ahead'
  let taken = false
  await undoably(ctx, 'snooze', [one], async () => { taken = await snooze(ctx.work.tx, { chatId: one.chat_id, occurrenceId: one.occurrence_id }, atMs, ctx.work.nowMs) })
  return taken ? null : 'snooze-too-late'
}

const nothingCounted = async (): Promise<Counted> => ({ before: [], after: [] })

/** Records what changed, with what `count` changes of the reminders then; null when nothing did. */
async function undoably(
  ctx: Ctx, label: string, delivered: readonly Delivered[], act: (one: Delivered) => Promise<unknown>, count: (marks: readonly MarkChange[]) => Promise<Counted> = nothingCounted,
): Promise<number | null> {
  const { tx, nowMs } = ctx.work
  const marks: MarkChange[] = []
  for (const one of delivered) {
    const before = await readMark(tx, ctx.row.id, one.occurrence_id)
    await act(one)
    const after = await readMark(tx, ctx.row.id, one.occurrence_id)
    if (before && after && JSON.stringify(before) !== JSON.stringify(after)) marks.push({ reminder: one.id, occurrence: one.occurrence_id, before, after })
  }
  const { before, after } = await count(marks)
  return marks.length + before.length === 0 ? null : recordUndo(tx, { chatId: ctx.row.id, label, before, after, marks, nowMs })
}
