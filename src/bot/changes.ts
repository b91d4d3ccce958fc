import { InlineKeyboard } from 'grammy'
import { listReminders, type Reminder } from '../storage/reminders.ts'
import { canChange, changeState, type StateChange } from '../storage/state.ts'
import { recordUndo, snapshot } from '../storage/undo.ts'
import { undoButton } from '../telegram/card.ts'
import { nameOf } from '../telegram/list.ts'
import { askReply } from './askReply.ts'
import { offer } from './choose.ts'
import type { Ctx } from './context.ts'
import { about } from './targets.ts'
import { refuse, tell } from './tell.ts'

export interface Changed {
  change: StateChange
  changed: Reminder[]
  /** Could not be resumed: their time has passed. */
  lapsed: Reminder[]
  undo: number | null
}

/** Deletes, pauses or resumes what can be; one undo takes all of it back. */
export async function changeAll(ctx: Ctx, change: StateChange, reminders: readonly Reminder[]): Promise<Changed> {
  const { tx, nowMs } = ctx.work
  const result: Changed = { change, changed: [], lapsed: [], undo: null }
  const before = []
  for (const reminder of reminders.filter(one => canChange(one, change))) {
    const changed = await changeState(tx, reminder, change, nowMs)
    if (!changed) { result.lapsed.push(reminder); continue }
    before.push(snapshot(reminder))
    result.changed.push(changed)
  }
  if (before.length) result.undo = await recordUndo(tx, { chatId: ctx.row.id, label: change, before, after: result.changed, nowMs })
  return result
}

/** In words; what has lapsed is asked about apart. */
export function changedText(ctx: Ctx, { change, changed }: Changed): string {
  if (changed.length > 1) return ctx.phrase(`changed-${change}-all`, { count: changed.length })
  return changed[0] ? ctx.phrase(`changed-${change}`, { text: nameOf(changed[0]) }) : ctx.phrase(`already-${change}`)
}

/** A reminder whose time passed while it was paused must not vanish: it stays paused, and a new time is asked for. */
export async function askAboutLapsed(ctx: Ctx, lapsed: readonly Reminder[]): Promise<void> {
  const [only, ...more] = lapsed
  if (!only) return
  if (more.length) return offer(ctx, 'retime', lapsed.map(about), ctx.phrase('ask-lapsed-several'))
  askReply(ctx, ctx.phrase('ask-lapsed', { text: nameOf(only) }), { kind: 'ask-retime', reminderId: only.id })
}

const atOnce = 1_000

export async function changeOne(ctx: Ctx, change: StateChange, reminder: Reminder | undefined): Promise<void> {
  if (!reminder || reminder.state === 'deleted') return refuse(ctx, ctx.phrase('gone'))
  if (!canChange(reminder, change)) return refuse(ctx, ctx.phrase(`already-${change}`))
  await tellChanged(ctx, await changeAll(ctx, change, [reminder]), reminder.id)
}

/** Everything that it applies to; one undo takes all of it back. */
export async function changeEvery(ctx: Ctx, change: 'pause' | 'resume'): Promise<void> {
  const { rows } = await listReminders(ctx.work.tx, ctx.row.id, { limit: atOnce, offset: 0 })
  const reminders = rows.filter(one => canChange(one, change))
  if (reminders.length === 0) return refuse(ctx, ctx.phrase(`choose-${change}-none`))
  await tellChanged(ctx, await changeAll(ctx, change, reminders))
}

async function tellChanged(ctx: Ctx, done: Changed, reminderId?: number): Promise<void> {
  const keyboard = done.undo === null ? undefined : new InlineKeyboard([[undoButton(done.undo, ctx.phrase)]])
  if (done.changed.length) await tell(ctx, changedText(ctx, done), { keyboard, record: { kind: 'card', reminderId } })
  await askAboutLapsed(ctx, done.lapsed)
}
