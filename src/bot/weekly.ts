import type { Rule } from '../domain/rule.ts'
import { instantToLocal } from '../domain/zone.ts'
import { planNext } from '../storage/planning.ts'
import { findListed, findWeekly, insertReminder } from '../storage/reminders.ts'
import { recordUndo } from '../storage/undo.ts'
import { askZone } from './askZone.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'

/** Sundays at 19:00, as any reminder to be changed from there. */
const weekly = (zone: string, nowMs: number): Rule => ({ anchor: 'wall', start: `${instantToLocal(nowMs, zone).slice(0, 10)}T19:00:00`, rrule: 'FREQ=WEEKLY;BYDAY=SU', zone })

/** Sets the weekly summary, or shows the one there is. */
export async function addWeekly(ctx: Ctx): Promise<void> {
  const { tx, nowMs } = ctx.work
  if (ctx.row.zone === null) return askZone(ctx, ctx.phrase('zone-none'))
  const known = await findWeekly(tx, ctx.row.id)
  if (known) return sayCard(ctx, `card-is-${known.state}`, known, (await findListed(tx, ctx.row.id, known.id))!.next_due_at, null)
  const reminder = (await insertReminder(tx, {
    chatId: ctx.row.id, creator: ctx.from!.id, text: ctx.phrase('weekly'), entities: [], media: null, shows: 'week', rule: weekly(ctx.row.zone, nowMs), floating: true,
    threadId: threadOf(ctx), source: null, nowMs,
  }))!
  const next = await planNext(tx, reminder, nowMs, nowMs)
  const undo = await recordUndo(tx, { chatId: ctx.row.id, label: 'create', before: [{ id: reminder.id, patch: null }], after: [reminder], nowMs })
  sayCard(ctx, 'card-set', reminder, next?.dueAtMs ?? null, undo)
}

const threadOf = ({ msg }: Ctx): number | null => msg?.is_topic_message ? msg.message_thread_id ?? null : null
