import { setZone } from './chats.ts'
import type { Tx } from './pool.ts'
import { reminderColumns, ruleOf, type Reminder } from './reminders.ts'
import { followRevision } from './revisions.ts'
import { rewrite, type Rewritten } from './rewrite.ts'

/** Gives the chat a zone and moves all that floats with it: the same time of day at another instant. */
export async function followZone(tx: Tx, chatId: number, zone: string, nowMs: number, reason = 'moved'): Promise<Rewritten[]> {
  await setZone(tx, chatId, zone)
  await showIn(tx, chatId, zone)
  const { rows } = await tx.query<Reminder>(
    `select ${reminderColumns} from reminders r where chat_id = $1 and floating and zone <> $2 and state in ('active', 'paused') order by id`, [chatId, zone])
  const moved: Rewritten[] = []
  for (const reminder of rows) {
    const rewritten = await rewrite(tx, reminder, { rule: { ...ruleOf(reminder), zone } }, nowMs, reason)
    await followRevision(tx, chatId, rewritten.after, reminder.rev)
    moved.push(rewritten)
  }
  return moved
}

/** What it would do, without doing it. */
export async function previewZone(tx: Tx, chatId: number, zone: string, nowMs: number): Promise<Rewritten[]> {
  await tx.query('savepoint preview')
  const moved = await followZone(tx, chatId, zone, nowMs)
  await tx.query('rollback to savepoint preview')
  return moved
}

/**
 * Where a zone only says on which clock an instant is shown: of what has ended, and of elapsed time, unless its end or exceptions are
 * read on that clock.
 */
async function showIn(tx: Tx, chatId: number, zone: string): Promise<void> {
  await tx.query(
    `update reminders set zone = $2 where chat_id = $1 and zone <> $2 and state <> 'deleted'
       and ((floating and state = 'ended') or (anchor = 'instant' and coalesce(rrule, '') !~ 'UNTIL|EXDATE'))`, [chatId, zone])
}

export interface Staying extends Reminder { next_due_at: number | null }

/** Living reminders that a move leaves alone: fixed to a zone, or counted as elapsed time. Next first. */
export async function stayingReminders(tx: Tx, chatId: number): Promise<Staying[]> {
  return (await tx.query<Staying>(
    `select ${reminderColumns}, o.due_at as next_due_at from reminders r
     left join occurrences o on o.reminder_id = r.id and o.state = 'planned'
     where r.chat_id = $1 and not r.floating and r.state in ('active', 'paused') order by o.due_at nulls last, r.id`, [chatId])).rows
}
