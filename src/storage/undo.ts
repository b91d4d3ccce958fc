import { nextOccurrence } from '../domain/recurrence.ts'
import { restoreAnswer, type AnswerChange, type StoredAnswer } from './answers.ts'
import { followZone } from './chatZone.ts'
import { restoreMark, type MarkChange } from './marks.ts'
import { countSkipped, forgetDoneAhead, replan, unplan, wasSentLast } from './planning.ts'
import type { Tx } from './pool.ts'
import { patchReminder, reminderColumns, ruleOf, type Reminder, type ReminderPatch } from './reminders.ts'
import { followRevision } from './revisions.ts'
import type { Rewritten } from './rewrite.ts'

const undoHours = 24

/** What a reminder was before a change; a new one was nothing. */
export interface Before { id: number, rev?: number, patch: ReminderPatch | null }

export const snapshot = (reminder: Reminder): Before => ({
  id: reminder.id,
  rev: reminder.rev,
  patch: {
    text: reminder.text, entities: reminder.entities, media: reminder.media, ask: reminder.ask, rule: ruleOf(reminder), floating: reminder.floating,
    state: reminder.state, threadId: reminder.thread_id,
  },
})

export interface Change {
  chatId: number
  /** Told when it is taken back: phrase `undone-<label>`. */
  label: string
  before: Before[]
  /** The reminders as the change left them; the undo applies only where their revision is still that one. */
  after: Reminder[]
  /** What became of occurrences that were sent. */
  marks?: MarkChange[]
  /** What became of answers. */
  answers?: AnswerChange[]
  /** The chat's zone before the change, where it was changed; all that floats goes back with it. */
  zone?: string
  nowMs: number
}

export async function recordUndo(tx: Tx, { chatId, label, before, after, marks = [], answers = [], zone, nowMs }: Change): Promise<number> {
  await tx.query('delete from undo where chat_id = $1 and expires_at <= $2', [chatId, new Date(nowMs)])
  const { rows } = await tx.query<{ id: number }>(
    `insert into undo (chat_id, label, before, revs, marks, expires_at, zone, answers) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [chatId, label, JSON.stringify(before), JSON.stringify(Object.fromEntries(after.map(r => [r.id, r.rev]))), JSON.stringify(marks),
      new Date(nowMs + undoHours * 3_600_000), zone, JSON.stringify(answers)])
  return rows[0]!.id
}

/** Whether a reminder was set or changed after an instant, and that could be taken back still. */
export async function wasChangedSince(tx: Tx, chatId: number, reminderId: number, sinceMs: number): Promise<boolean> {
  const { rowCount } = await tx.query('select from undo where chat_id = $1 and used_at is null and expires_at > $3 and revs ? $2::text',
    [chatId, reminderId, new Date(sinceMs + undoHours * 3_600_000)])
  return rowCount !== 0
}

export interface Undone {
  label: string
  restored: Reminder[]
  /** Of these, paused instead of active, since their time passed meanwhile: they need a new one. */
  lapsed: Reminder[]
  /** Occurrences whose Done or snooze was taken back. */
  marked: MarkChange[]
  /** Answers that are as they were before. */
  answered: StoredAnswer[]
  /** How many were changed since, and so were left alone. */
  changedSince: number
  /** Where the chat's zone was given back: what went with it. */
  zoneBack: { zone: string, moved: Rewritten[] } | null
}

interface UndoRow { id: number, label: string, before: Before[], revs: Record<string, number>, marks: MarkChange[], answers: AnswerChange[], zone: string | null }

/** None of them: the latest unused one. */
export interface WhichUndo { undoId?: number, reminderIds?: number[], label?: string }

/** Takes back one change: that one, or the latest unused one (of some reminders). Undefined: there is none, it was used, or it expired. */
export async function applyUndo(tx: Tx, chatId: number, which: WhichUndo, nowMs: number): Promise<Undone | undefined> {
  const { rows: [undo] } = await tx.query<UndoRow>(
    `select id, label, before, revs, marks, answers, zone from undo where chat_id = $1 and used_at is null and expires_at > $2 and ($3::bigint is null or id = $3)
       and ($4::text[] is null or revs ?| $4 or exists (select from jsonb_array_elements(marks) mark where mark ->> 'reminder' = any($4)))
       and ($5::text is null or label = $5)
     order by id desc limit 1`, [chatId, new Date(nowMs), which.undoId, which.reminderIds?.map(String), which.label])
  if (!undo) return undefined
  const zoneBack = undo.zone ? { zone: undo.zone, moved: await followZone(tx, chatId, undo.zone, nowMs, 'undone') } : null
  const undone: Undone = { label: undo.label, restored: [], lapsed: [], marked: [], answered: [], changedSince: 0, zoneBack }
  for (const before of undo.before) {
    const reminder = await restore(tx, chatId, before, undo, nowMs)
    if (!reminder) { undone.changedSince++; continue }
    undone.restored.push(reminder)
    if (reminder.state === 'paused' && before.patch?.state === 'active') undone.lapsed.push(reminder)
  }
  for (const mark of undo.marks) {
    if (await restoreMark(tx, chatId, mark, nowMs)) undone.marked.push(mark)
    else undone.changedSince++
  }
  for (const change of undo.answers) {
    const answer = await restoreAnswer(tx, chatId, change)
    if (answer) undone.answered.push(answer)
    else undone.changedSince++
  }
  // A button whose change was overtaken may apply again, once what overtook it is taken back.
  const applied = zoneBack !== null || undone.restored.length + undone.marked.length + undone.answered.length > 0
  if (applied || which.undoId === undefined) await tx.query('update undo set used_at = $2 where id = $1', [undo.id, new Date(nowMs)])
  return undone
}

async function restore(tx: Tx, chatId: number, before: Before, { label, revs }: UndoRow, nowMs: number): Promise<Reminder | undefined> {
  const { rows: [current] } = await tx.query<Reminder & { chat_zone: string }>(
    `select ${reminderColumns}, c.zone as chat_zone from reminders r join chats c on c.id = r.chat_id where r.id = $1 and r.chat_id = $2 and r.rev = $3`,
    [before.id, chatId, revs[before.id]])
  if (!current) return undefined
  const patch = inZone(before.patch ?? { state: 'deleted' }, current.chat_zone)
  if (current.state === 'paused' && patch.state === 'active') await countSkipped(tx, current, nowMs)
  if (label === 'done') await forgetDoneAhead(tx, before.id)
  const rule = patch.rule ?? ruleOf(current)
  const lapses = patch.state === 'active' && !rule.fromCompletion && !nextOccurrence(rule, nowMs) && !await wasSentLast(tx, before.id)
  const reminder = await patchReminder(tx, before.id, lapses ? { ...patch, state: 'paused' } : patch)
  if (reminder.state === 'paused') await unplan(tx, reminder.id, 'paused', 'skipped')
  else await replan(tx, reminder, nowMs, 'undone')
  if (before.rev !== undefined) await followRevision(tx, chatId, reminder, before.rev)
  return reminder
}

/** The chat may have moved since a floating reminder was as it is to be again. */
const inZone = (patch: ReminderPatch, zone: string): ReminderPatch => patch.floating && patch.rule ? { ...patch, rule: { ...patch.rule, zone } } : patch
