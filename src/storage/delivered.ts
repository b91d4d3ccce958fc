import { answered, unansweredBefore, type Answered, type Unanswered } from './answered.ts'
import { nagsSent } from './nags.ts'
import { mayRepeat, missedBefore } from './occurrences.ts'
import type { Db } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'
import type { StepKind } from './steps.ts'

/** A reminder as one of our messages shows it. */
export interface Delivered extends Reminder {
  occurrence_id: number
  occurrence_state: string
  occurrence_slot: string
  occurrence_due_at: number
  done_at: number | null
  /** Null where nobody did, or their name was never met. */
  done_by_name: string | null
  snoozed_to: number | null
  /** Of the step that this message is: a snooze is due later than its occurrence. */
  step_kind: StepKind
  step_due_at: number
  /** How often it has been asked for again, this message included. */
  nags_sent: number
  step_sent_at: number
  may_repeat: boolean
  missed_before: number
  /** Of one that asks: what was answered, and its time before this one where that was sent and not answered. */
  answers: Answered[]
  unanswered: Unanswered | null
}

/** An announcement of what then came at another time, or not at all. */
export const isOverAnnounced = ({ step_kind, occurrence_state }: Delivered): boolean => step_kind === 'pre' && occurrence_state === 'superseded'

const select = `select ${reminderColumns}, o.id as occurrence_id, o.state as occurrence_state, o.slot as occurrence_slot, o.due_at as occurrence_due_at, o.done_at, p.name as done_by_name,
    (select max(w.due_at) from steps w where w.occurrence_id = o.id and w.kind = 'snooze' and w.state in ('waiting', 'sending')) as snoozed_to,
    s.kind as step_kind, s.due_at as step_due_at, ${nagsSent} as nags_sent, (select max(a.at) from attempts a where a.step_id = s.id) as step_sent_at, ${mayRepeat} as may_repeat,
    ${missedBefore} as missed_before, ${answered} as answers, ${unansweredBefore} as unanswered
  from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id
  left join people p on p.chat_id = o.chat_id and p.tg_user_id = o.done_by`

/** What one sent message is about: one reminder, or those of a bundle, in its order. */
export async function deliveredBy(db: Db, chatId: number, tgMessageId: number): Promise<Delivered[]> {
  return (await db.query<Delivered>(`${select} where s.chat_id = $1 and s.tg_message_id = $2 order by s.due_at, s.id`, [chatId, tgMessageId])).rows
}

/** As its last message shows it. */
export async function findDelivered(db: Db, chatId: number, occurrenceId: number): Promise<Delivered | undefined> {
  return (await db.query<Delivered>(
    `${select} where s.chat_id = $1 and o.id = $2 and s.tg_message_id is not null order by s.id desc limit 1`, [chatId, occurrenceId])).rows[0]
}

/** One (of the chat's, or this) is being sent, or was with an unknown outcome: a message of it may be seen before that is recorded. */
export async function isOnItsWay(db: Db, chatId: number, occurrenceId?: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from steps where chat_id = $1 and ($2::bigint is null or occurrence_id = $2) and state in ('waiting', 'sending') and attempts > 0`, [chatId, occurrenceId])
  return rowCount !== 0
}

/** As `isOnItsWay`, for one that asks. */
export async function isQuestionOnItsWay(db: Db, chatId: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id
     where s.chat_id = $1 and r.ask is not null and s.state in ('waiting', 'sending') and s.attempts > 0`, [chatId])
  return rowCount !== 0
}

/** The delivery of a reminder that waits for its Done, if any. */
export async function openDelivery(db: Db, chatId: number, reminderId: number): Promise<Delivered | undefined> {
  return (await db.query<Delivered>(
    `${select} where s.chat_id = $1 and r.id = $2 and o.state = 'open' and s.tg_message_id is not null order by s.id desc limit 1`, [chatId, reminderId])).rows[0]
}

/** The last messages that show these occurrences. */
export async function messagesOf(db: Db, chatId: number, occurrenceIds: readonly number[]): Promise<number[]> {
  const { rows } = await db.query<{ tg_message_id: number }>(
    `select distinct max(tg_message_id) as tg_message_id from steps where chat_id = $1 and occurrence_id = any($2) and tg_message_id is not null
     group by occurrence_id`, [chatId, occurrenceIds])
  return rows.map(row => row.tg_message_id)
}

/** When a reminder came last; null: it never did. */
export async function lastSentAt(db: Db, reminderId: number): Promise<number | null> {
  return (await db.query<{ at: number | null }>('select max(sent_at) as at from occurrences where reminder_id = $1', [reminderId])).rows[0]!.at
}

/** A delivery that asks, whatever became of it. */
export async function lastAsked(db: Db, chatId: number, occurrenceId: number): Promise<(Delivered & { ask: NonNullable<Delivered['ask']> }) | undefined> {
  const found = await findDelivered(db, chatId, occurrenceId)
  return found?.ask ? { ...found, ask: found.ask } : undefined
}
