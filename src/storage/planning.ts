import { nextOccurrence, missedBetween } from '../domain/recurrence.ts'
import type { Occurrence } from '../domain/rule.ts'
import { tzdbVersion } from '../domain/zone.ts'
import { announce } from './announcements.ts'
import type { Tx } from './pool.ts'
import { patchReminder, ruleOf, type Reminder, type ReminderPatch } from './reminders.ts'
import { addStep } from './steps.ts'

/**
 * Plans the first occurrence after `afterMs` that has not been sent before, with its steps; ends the reminder when there is
 * none, unless it counts from Done, which plans it.
 * A slot is an identity: one that was sent or done is passed over, one that an edit or a pause had dropped lives again.
 */
export async function planNext(tx: Tx, reminder: Reminder, afterMs: number, nowMs: number): Promise<Occurrence | null> {
  const rule = ruleOf(reminder)
  for (let next = nextOccurrence(rule, afterMs); next; next = nextOccurrence(rule, next.dueAtMs)) {
    if (await planOccurrence(tx, reminder, next, nowMs)) return next
  }
  await tx.query(`update reminders set state = 'ended' where id = $1 and state = 'active' and from_completion is null`, [reminder.id])
  return null
}

/** False when this slot was sent, or done ahead. */
export async function planOccurrence(tx: Tx, reminder: Reminder, occurrence: Occurrence, nowMs: number): Promise<boolean> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into occurrences as o (reminder_id, chat_id, slot, due_at, tzdb, rev, state) values ($1, $2, $3, $4, $5, $6, 'planned')
     on conflict (reminder_id, chat_id, slot) do update
       set state = 'planned', reason = null, due_at = excluded.due_at, tzdb = excluded.tzdb, rev = excluded.rev
       where o.sent_at is null and (o.state = 'superseded' or (o.state = 'skipped' and o.reason = 'paused'))
     returning id`,
    [reminder.id, reminder.chat_id, occurrence.slot, new Date(occurrence.dueAtMs), tzdbVersion, reminder.rev])
  if (!rows[0]) return false
  await addStep(tx, { chatId: reminder.chat_id, occurrenceId: rows[0].id, kind: 'due', dueAtMs: occurrence.dueAtMs })
  await announce(tx, reminder, { id: rows[0].id, dueAtMs: occurrence.dueAtMs }, nowMs)
  return true
}

/**
 * Takes back what is planned: waiting steps are dropped, the planned occurrence superseded (or `state`, with the reason kept).
 * A send in flight is left to settle; its occurrence counts as open from here, so that a new plan has room.
 */
export async function unplan(tx: Tx, reminderId: number, reason: string, state: 'superseded' | 'skipped' = 'superseded'): Promise<void> {
  await tx.query(
    `update steps s set state = 'dropped', reason = $2 from occurrences o
     where o.id = s.occurrence_id and o.reminder_id = $1 and o.state = 'planned' and s.state = 'waiting'`, [reminderId, reason])
  const inFlight = await tx.query<{ id: number }>(
    `select o.id from occurrences o where o.reminder_id = $1 and o.state = 'planned'
     and exists (select from steps s where s.occurrence_id = o.id and s.kind = 'due' and s.state = 'sending')`, [reminderId])
  if (inFlight.rows[0]) await openOccurrence(tx, reminderId, inFlight.rows[0].id)
  await tx.query(`update occurrences set state = $3, reason = $2 where reminder_id = $1 and state = 'planned'`, [reminderId, reason, state])
}

/** One open occurrence per reminder: a newer one supersedes it, and its snoozes and nags fall away. */
export async function openOccurrence(tx: Tx, reminderId: number, occurrenceId: number): Promise<void> {
  await tx.query(
    `update steps s set state = 'dropped', reason = 'next-came' from occurrences o
     where o.id = s.occurrence_id and o.reminder_id = $1 and o.state = 'open' and o.id <> $2 and s.state = 'waiting'`, [reminderId, occurrenceId])
  await tx.query(
    `update occurrences set state = 'superseded', reason = 'next-came' where reminder_id = $1 and state = 'open' and id <> $2`,
    [reminderId, occurrenceId])
  await tx.query(`update occurrences set state = 'open' where id = $1 and state = 'planned'`, [occurrenceId])
}

/** After an edit, a resume or an undo: what was planned is taken back and the rule asked anew from now. */
export async function replan(tx: Tx, reminder: Reminder, nowMs: number, reason = 'edited'): Promise<Occurrence | null> {
  await unplan(tx, reminder.id, reason)
  return reminder.state === 'active' ? planNext(tx, reminder, nowMs, nowMs) : null
}

/** An edit: a new time is planned anew, also where the old one was done ahead; without one, what is planned stays so. */
export async function changeReminder(tx: Tx, reminder: Reminder, patch: ReminderPatch, nowMs: number): Promise<Reminder> {
  if (patch.rule) await forgetDoneAhead(tx, reminder.id)
  const changed = await patchReminder(tx, reminder.id, patch)
  if (patch.rule) await replan(tx, changed, nowMs)
  else await keepPlan(tx, changed, nowMs)
  return changed
}

/**
 * After an edit that moves no time: what is planned stays so, also when it is overdue. Only a send in flight, whose settling will meet
 * another revision, is moved on from here.
 */
async function keepPlan(tx: Tx, reminder: Reminder, nowMs: number): Promise<void> {
  const { rowCount } = await tx.query(
    `select from occurrences o join steps s on s.occurrence_id = o.id where o.reminder_id = $1 and o.state = 'planned' and s.kind = 'due' and s.state = 'sending'`, [reminder.id])
  if (rowCount) await replan(tx, reminder, nowMs)
}

/** Done before it was due: that slot is skipped and what comes after it planned. False when nothing is planned. */
export async function doneAhead(tx: Tx, reminder: Reminder, by: number, nowMs: number): Promise<boolean> {
  const { rows: [planned] } = await tx.query<{ id: number, due_at: number }>(`select id, due_at from occurrences where reminder_id = $1 and state = 'planned'`, [reminder.id])
  if (!planned) return false
  await unplan(tx, reminder.id, 'done-ahead', 'skipped')
  await tx.query(`update occurrences set done_by = $2, done_at = $3 where id = $1 and state = 'skipped'`, [planned.id, by, new Date(nowMs)])
  await planNext(tx, reminder, planned.due_at, nowMs)
  return true
}

/** What was done ahead counts no more: a new time was given, or the Done taken back. */
export async function forgetDoneAhead(tx: Tx, reminderId: number): Promise<void> {
  await tx.query(
    `update occurrences set state = 'superseded', reason = 'undone', done_by = null, done_at = null
     where reminder_id = $1 and state = 'skipped' and reason = 'done-ahead' and sent_at is null`, [reminderId])
}

/** When a pause ends: the slots that passed during it are one row, as in an outage. */
export async function countSkipped(tx: Tx, reminder: Reminder, nowMs: number): Promise<void> {
  const { rows: [latest] } = await tx.query<{ id: number, due_at: number, reason: string | null }>(
    'select id, due_at, reason from occurrences where reminder_id = $1 order by due_at desc limit 1', [reminder.id])
  const later = latest?.reason === 'paused' && missedBetween(ruleOf(reminder), latest.due_at, nowMs)
  if (later) await tx.query('update occurrences set last_slot = $2, missed_count = $3 where id = $1', [latest.id, later.last.slot, later.count + 1])
}

/** Whether its latest occurrence reached the chat; false where it was taken back before that. */
export async function wasSentLast(tx: Tx, reminderId: number): Promise<boolean> {
  const { rows } = await tx.query<{ sent: boolean }>(
    'select sent_at is not null as sent from occurrences where reminder_id = $1 order by due_at desc limit 1', [reminderId])
  return rows[0]?.sent ?? false
}

/**
 * A series occurrence expires only when its next one is due. If later slots are due as well, the run before the latest becomes
 * one `missed` row with first, last and count, and the latest is planned in its place. True when that happened.
 */
export async function collapseMissed(tx: Tx, reminder: Reminder, planned: { id: number, due_at: number, slot: string }, nowMs: number): Promise<boolean> {
  const later = missedBetween(ruleOf(reminder), planned.due_at, nowMs)
  if (!later) return false
  const lastMissed = later.count === 1 ? { slot: planned.slot } : missedBetween(ruleOf(reminder), planned.due_at, later.last.dueAtMs - 1)!.last
  await tx.query(`update steps set state = 'missed', reason = 'outage' where occurrence_id = $1 and state in ('waiting', 'sending')`, [planned.id])
  await tx.query(
    `update occurrences set state = 'missed', reason = 'outage', last_slot = $2, missed_count = $3 where id = $1`,
    [planned.id, lastMissed.slot, later.count])
  return planOccurrence(tx, reminder, later.last, nowMs)
}
