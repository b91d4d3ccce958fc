import type { Occurrence } from '../domain/rule.ts'
import { tzdbVersion } from '../domain/zone.ts'
import { earliestOpenStep } from './chats.ts'
import { planNext, unplan } from './planning.ts'
import type { Db, Tx } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'
import type { PlannedWall } from './retime.ts'

const isUnplanned = `r.state = 'active' and not exists (
  select from occurrences o join steps s on s.occurrence_id = o.id
  where o.reminder_id = r.id and o.state = 'planned' and s.kind = 'due' and s.state in ('waiting', 'sending'))
  and (r.from_completion is null or not exists (select from occurrences o where o.reminder_id = r.id and o.sent_at is not null))`

/** Active, and yet no occurrence is planned with a step that would send it, nor does it wait for Done: of one chat or of all. Nothing the bot does leaves such a row. */
export async function unplanned(db: Db, chatId?: number): Promise<Reminder[]> {
  return (await db.query<Reminder>(`select ${reminderColumns} from reminders r where ${isUnplanned} and ($1::bigint is null or r.chat_id = $1) order by r.id`, [chatId ?? null])).rows
}

/** Chats whose `next_at` does not mirror their open steps. */
export async function chatsOutOfStep(db: Db): Promise<{ id: number }[]> {
  return (await db.query<{ id: number }>(
    `select id from chats where next_at is distinct from ${earliestOpenStep} order by id`)).rows
}

export interface PlannedElsewhere extends PlannedWall { tzdb: string }

/** Occurrences of wall-clock reminders that were planned with other zone data than this release has. */
export async function plannedWithOtherData(db: Db): Promise<PlannedElsewhere[]> {
  return (await db.query<PlannedElsewhere>(
    `select ${reminderColumns}, o.id as occurrence_id, o.slot, o.due_at, o.tzdb from occurrences o join reminders r on r.id = o.reminder_id
     where o.state = 'planned' and o.tzdb <> $1 and r.anchor = 'wall' order by o.due_at`, [tzdbVersion])).rows
}

export interface ArmedChat { id: number, next_at: number }

/** Chats with something due whose sleeper has been told, the one that wakes next first. */
export async function armedChats(db: Db, limit?: number): Promise<ArmedChat[]> {
  return (await db.query<ArmedChat>(
    `select id, next_at from chats where state = 'active' and next_at is not null and next_at is not distinct from armed_at order by next_at limit $1`, [limit ?? null])).rows
}

/** Plans what is still owed: from the lost plan on, else from the last settled occurrence; a one-off however late. Null: nothing more is due. */
export async function planAgain(tx: Tx, reminder: Reminder, nowMs: number): Promise<Occurrence | null> {
  const { rows: [known] } = await tx.query<{ planned: number | null, settled: number | null }>(
    `select min(due_at) filter (where state = 'planned') as planned,
       max(due_at) filter (where due_at <= $2 and (sent_at is not null or state in ('done', 'skipped', 'missed', 'failed'))) as settled
     from occurrences where reminder_id = $1`, [reminder.id, new Date(nowMs)])
  const { planned, settled } = known!
  await unplan(tx, reminder.id, 'repaired')
  return planNext(tx, reminder, planned !== null ? planned - 1 : settled ?? (reminder.rrule ? nowMs : 0), nowMs)
}
