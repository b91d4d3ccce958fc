import { followZone } from './chatZone.ts'
import { replan } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, reminderColumns, ruleOf, type Reminder, type ReminderPatch } from './reminders.ts'
import type { Rewritten } from './rewrite.ts'

const undoHours = 24

/** What a reminder was before a change; a new one was nothing. */
export interface Before { id: number, patch: ReminderPatch | null }

export const snapshot = (reminder: Reminder): Before => ({
  id: reminder.id,
  patch: {
    text: reminder.text, entities: reminder.entities, media: reminder.media, rule: ruleOf(reminder), floating: reminder.floating,
    state: reminder.state, threadId: reminder.thread_id,
  },
})

/**
 * `after`: the reminders as the change left them; the undo applies only where their revision is still that one.
 * `zone`: the chat's zone before the change, where it was changed; all that floats goes back with it.
 */
export async function recordUndo(tx: Tx, undo: { chatId: number, label: string, before: Before[], after: Reminder[], zone?: string, nowMs: number }): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into undo (chat_id, label, before, revs, expires_at, zone) values ($1, $2, $3, $4, $5, $6) returning id`,
    [undo.chatId, undo.label, JSON.stringify(undo.before), JSON.stringify(Object.fromEntries(undo.after.map(r => [r.id, r.rev]))),
      new Date(undo.nowMs + undoHours * 3_600_000), undo.zone ?? null])
  return rows[0]!.id
}

export interface Undone {
  label: string
  restored: Reminder[]
  changedSince: number
  /** Where the chat's zone was given back: what went with it. */
  zoneBack: { zone: string, moved: Rewritten[] } | null
}

/** Takes back one change (the latest unused one when no id is given). Undefined: nothing to undo, used, or expired. */
export async function applyUndo(tx: Tx, chatId: number, undoId: number | null, nowMs: number): Promise<Undone | undefined> {
  const { rows } = await tx.query<{ id: number, label: string, before: Before[], revs: Record<string, number>, zone: string | null }>(
    `update undo set used_at = $3 where id = (
       select id from undo where chat_id = $1 and used_at is null and expires_at > $3 and ($2::bigint is null or id = $2) order by id desc limit 1)
     returning id, label, before, revs, zone`, [chatId, undoId, new Date(nowMs)])
  const undo = rows[0]
  if (!undo) return undefined
  const zoneBack = undo.zone ? { zone: undo.zone, moved: await followZone(tx, chatId, undo.zone, nowMs, 'undone') } : null
  const { rows: [chat] } = await tx.query<{ zone: string }>('select zone from chats where id = $1', [chatId])
  const restored: Reminder[] = []
  for (const before of undo.before) {
    const { rows: [current] } = await tx.query<Reminder>(
      `select ${reminderColumns} from reminders r where id = $1 and chat_id = $2 and rev = $3`, [before.id, chatId, undo.revs[before.id]])
    if (!current) continue
    const reminder = await patchReminder(tx, before.id, inZone(before.patch ?? { state: 'deleted' }, chat!.zone))
    await replan(tx, reminder, nowMs, 'undone')
    restored.push(reminder)
  }
  return { label: undo.label, restored, changedSince: undo.before.length - restored.length, zoneBack }
}

/** The chat may have moved since a floating reminder was as it is to be again. */
const inZone = (patch: ReminderPatch, zone: string): ReminderPatch => patch.floating && patch.rule ? { ...patch, rule: { ...patch.rule, zone } } : patch
