import { isDeepStrictEqual } from 'node:util'
import { guessKind } from '../domain/checkin.ts'
import { describeInstant } from '../domain/wording.ts'
import { lastSentAt } from '../storage/delivered.ts'
import { changeReminder } from '../storage/planning.ts'
import { findListed, type Reminder, type ReminderPatch } from '../storage/reminders.ts'
import { changeState } from '../storage/state.ts'
import { recordUndo, snapshot, type Before } from '../storage/undo.ts'
import { localeShown } from '../storage/conventions.ts'
import { nameOf } from '../telegram/list.ts'
import { asksIn, localeOf } from './asks.ts'
import { sayCard } from './cards.ts'
import type { Ctx } from './context.ts'
import { setOne } from './create.ts'
import { editedParts, saysSameTime, type Part } from './editedParts.ts'
import type { Incoming } from './incoming.ts'
import { pairsOf } from './pairs.ts'
import { floats } from './reading.ts'

/** What an edit came to, told when all of it is done: one undo takes all of it back. */
interface Edit { before: Before[], changed: Reminder[], added: Reminder[], removed: Reminder[], over: Reminder[] }

/** The person's message says something else now: its reminders are changed, added or taken out accordingly. */
export async function editReminders(ctx: Ctx, source: Incoming, reminders: readonly Reminder[]): Promise<void> {
  if (!reminders.some(isLiving)) return sayOver(ctx, reminders)
  const parts = await editedParts(ctx, source, reminders)
  if (typeof parts === 'string') return ctx.say(ctx.phrase(parts))
  const edit: Edit = { before: [], changed: [], added: [], removed: [], over: [] }
  for (const { reminder, part } of pairsOf(reminders, parts)) {
    if (!reminder) await add(ctx, edit, source, part!, reminders)
    else if (!part) await remove(ctx, edit, reminder)
    else await change(ctx, edit, source, part, reminder)
  }
  await tell(ctx, edit)
}

const isLiving = ({ state }: Reminder) => state === 'active' || state === 'paused'

async function change(ctx: Ctx, edit: Edit, { media, asks }: Incoming, { content: said, rule, zoneNamed }: Part, reminder: Reminder): Promise<void> {
  const { tx, nowMs } = ctx.work
  const question = said && asksIn(ctx, said, asks)
  const content = question?.content ?? said
  const patch: ReminderPatch = {
    ...(content && (content.text !== reminder.text || !isDeepStrictEqual(content.entities, reminder.entities)) ? { text: content.text, entities: content.entities } : {}),
    ...(question && content?.text !== reminder.text && isGuessed(ctx, reminder) ? { ask: question.kind } : {}),
    ...(media && media.fileId !== reminder.media?.fileId ? { media } : {}),
    ...(rule && !saysSameTime(reminder, rule) ? { rule, sourceRule: rule, floating: floats(ctx, { rule, zoneNamed }) } : {}),
  }
  if (Object.keys(patch).length === 0) return
  if (!isLiving(reminder)) { edit.over.push(reminder); return }
  edit.before.push(snapshot(reminder))
  edit.changed.push(await changeReminder(tx, reminder, patch, nowMs))
}

/** What was chosen by a tap stays chosen. */
const isGuessed = (ctx: Ctx, { ask, text }: Reminder): boolean => ask === null || isDeepStrictEqual(ask, guessKind(text, localeOf(ctx)))

async function add(ctx: Ctx, edit: Edit, source: Incoming, { content, rule, zoneNamed }: Part, reminders: readonly Reminder[]): Promise<void> {
  if (!content || !rule) return
  const part = Math.max(...reminders.map(one => one.src_part)) + 1 + edit.added.length
  const set = await setOne(ctx, source, { content, rule, zoneNamed, said: true }, part)
  if (!set) return
  edit.before.push({ id: set.reminder.id, patch: null })
  edit.added.push(set.reminder)
}

async function remove(ctx: Ctx, edit: Edit, reminder: Reminder): Promise<void> {
  if (!isLiving(reminder)) return
  const removed = await changeState(ctx.work.tx, reminder, 'delete', ctx.work.nowMs)
  edit.before.push(snapshot(reminder))
  edit.removed.push(removed!)
}

async function tell(ctx: Ctx, { before, changed, added, removed, over }: Edit): Promise<void> {
  const { tx, nowMs } = ctx.work
  const undo = before.length ? await recordUndo(tx, { chatId: ctx.row.id, label: 'edit', before, after: [...changed, ...added, ...removed], nowMs }) : null
  for (const { id } of [...changed, ...added]) {
    const reminder = (await findListed(tx, ctx.row.id, id))!
    sayCard(ctx, added.some(one => one.id === id) ? reminder.ask ? 'card-set-asks' : 'card-set' : 'card-changed', reminder, reminder.next_due_at, undo)
  }
  if (removed.length) ctx.say(ctx.phrase('edit-removed', { text: removed.map(one => nameOf(one)).join(', ') }))
  await sayOver(ctx, over)
}

/** What came, ended or was deleted before is left as it is. */
async function sayOver(ctx: Ctx, over: readonly Reminder[]): Promise<void> {
  const { tx, nowMs } = ctx.work
  for (const reminder of over) {
    const sentAtMs = await lastSentAt(tx, reminder.id)
    const key = reminder.state === 'deleted' ? 'edit-deleted' : sentAtMs === null ? 'edit-over' : 'edit-delivered'
    const at = sentAtMs === null ? '' : describeInstant(sentAtMs, { nowMs, zone: reminder.zone, locale: localeShown(ctx.row) })
    ctx.say(ctx.phrase(key, { text: nameOf(reminder), at }))
  }
}
