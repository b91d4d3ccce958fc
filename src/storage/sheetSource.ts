import type { Db } from './pool.ts'
import { reminderColumns, type ListedReminder } from './reminders.ts'

/** Reminders that a Sheet shows: all that live, and of the others those it shows already. */
export async function remindersForSheet(db: Db, chatId: number, shown: readonly number[]): Promise<ListedReminder[]> {
  return (await db.query<ListedReminder>(
    `select ${reminderColumns}, n.due_at as next_due_at from reminders r
     left join lateral (select min(s.due_at) as due_at from steps s join occurrences o on o.id = s.occurrence_id
       where o.reminder_id = r.id and s.state in ('waiting', 'sending')) n on true
     where r.chat_id = $1 and (r.state in ('active', 'paused') or (r.state = 'ended' and n.due_at is not null) or r.id = any($2)) order by r.id`, [chatId, shown])).rows
}

export interface SheetAnswer {
  answer: number
  n: number
  day: string
  answered_at: number
  checkin: string | null
  text: string
  amount: string | null
  currency: string | null
  category: string | null
}

/** One a row of its Sheet, oldest first. */
export async function answersForSheet(db: Db, chatId: number): Promise<SheetAnswer[]> {
  return (await db.query<SheetAnswer>(
    `select a.id as answer, i.n, a.day::text as day, a.answered_at, r.text as checkin, i.text, i.amount::text as amount, i.currency, i.category
     from answer_items i join answers a on a.id = i.answer_id left join reminders r on r.id = a.reminder_id
     where a.chat_id = $1 and a.deleted_at is null and i.deleted_at is null order by a.day, a.answered_at, a.id, i.n`, [chatId])).rows
}

export interface SheetDelivery { id: number, reminder: string, zone: string, due_at: number, sent_at: number | null, late_ms: number | null, state: string }

/** What came, or should have, since then. */
export async function deliveriesForSheet(db: Db, chatId: number, sinceMs: number, nowMs: number): Promise<SheetDelivery[]> {
  return (await db.query<SheetDelivery>(
    `select o.id, r.text as reminder, r.zone, o.due_at, o.sent_at, o.late_ms, o.state from occurrences o join reminders r on r.id = o.reminder_id
     where o.chat_id = $1 and o.due_at between $2 and $3 and o.state <> 'planned' order by o.due_at, o.id`, [chatId, new Date(sinceMs), new Date(nowMs)])).rows
}
