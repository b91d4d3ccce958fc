import { findReminder } from '../storage/reminders.ts'
import { applyUndo, type Undone, type WhichUndo } from '../storage/undo.ts'
import { oneLine } from '../telegram/formatted.ts'
import { nameOf } from '../telegram/list.ts'
import { showCard } from './cards.ts'
import { askAboutLapsed } from './changes.ts'
import type { Ctx } from './context.ts'
import { sayMovedBack } from './moveZone.ts'
import { redrawAll } from './redraw.ts'
import { refuse, tell } from './tell.ts'

/** Undoes one change and tells what is as it was before. */
export async function takeBack(ctx: Ctx, which: WhichUndo): Promise<void> {
  const undone = await applyUndo(ctx.work.tx, ctx.row.id, which, ctx.work.nowMs)
  if (!undone) return refuse(ctx, ctx.phrase(which.undoId === undefined ? 'undo-nothing' : 'undo-stale'))
  if (undone.zoneBack) {
    sayMovedBack(ctx, undone.zoneBack)
    return askAboutLapsed(ctx, undone.lapsed)
  }
  if (undone.restored.length + undone.marked.length + undone.answered.length === 0) return refuse(ctx, ctx.phrase('undo-changed-since'))
  const said = await undoneText(ctx, undone)
  const [only, ...more] = undone.restored
  if (only && more.length === 0 && only.state !== 'deleted') await showCard(ctx, only.id, { title: said })
  else await tell(ctx, said)
  const answered = undone.answered.map(({ occurrence_id }) => occurrence_id).filter(id => id !== null)
  await redrawAll(ctx, [...new Set([...undone.marked.map(({ occurrence }) => occurrence), ...answered])])
  await askAboutLapsed(ctx, undone.lapsed)
}

const longestAnswer = 60

/** Up to three by name. */
async function undoneText(ctx: Ctx, { label, restored, marked, answered, changedSince }: Undone): Promise<string> {
  const ids = [...new Set([...restored.map(({ id }) => id), ...marked.map(({ reminder }) => reminder)])]
  const names = answered.map(({ text }) => oneLine(text, longestAnswer))
  for (const id of answered.length ? [] : ids.slice(0, 3)) names.push(nameOf((await findReminder(ctx.work.tx, ctx.row.id, id))!))
  const text = `${names.join(', ')}${!answered.length && ids.length > 3 ? ` +${ids.length - 3}` : ''}`
  return [ctx.phrase(`undone-${label}`, { text }), ...(changedSince ? [ctx.phrase('undone-not-all', { count: changedSince })] : [])].join('\n')
}
