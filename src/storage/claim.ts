import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { unansweredBefore, type Unanswered } from './answered.ts'
import { lockChat, refreshNextAt, type Chat } from './chats.ts'
import { isPaused } from './gate.ts'
import { dueNotice, type ClaimedNotice } from './notices.ts'
import { nagsSent } from './nags.ts'
import { mayRepeat, missedBefore } from './occurrences.ts'
import { collapseMissed } from './planning.ts'
import { transaction, type Pool, type Tx } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'
import type { StepKind } from './steps.ts'
import { summaryOf, type Summary } from './summary.ts'

/** Longer than a claim may age before HTTP plus the HTTP timeout, so that no two attempts of one step overlap. */
export const claimTtlMs = 20_000

/** Later than this is told in a bundle when several steps are. */
export const bundleAfterMs = 5 * 60_000
export const bundleSize = 10

export interface ClaimedStep {
  id: number
  kind: StepKind
  attempt: number
  dueAtMs: number
  /** An earlier attempt may have arrived: its outcome is unknown. */
  repeat: boolean
  occurrenceId: number
  /** When the occurrence itself is due: an announcement or a nag is due at another time. */
  occurrenceDueAtMs: number
  /** How often it was asked for again before. */
  nagsSent: number
  /** How many slots of the series an outage swallowed just before this one. */
  missedBefore: number
  /** Of one that asks: its time before, where that was sent and not answered. */
  unanswered: Unanswered | null
  reminder: Reminder
  /** Of one that shows a summary. */
  summary: Summary | null
}

export interface Claim {
  id: string
  claimedAtMs: number
  chat: Chat
  /** One, or several of one topic, without files, that are all long late and go out as one message. */
  steps: ClaimedStep[]
  /** Sent alone, when no reminder is due. */
  notice: ClaimedNotice | null
}

/** What the one message of a claim sends. */
export const claimed = ({ steps, notice }: Pick<Claim, 'steps' | 'notice'>): (ClaimedStep | ClaimedNotice)[] => notice ? [notice] : steps

interface DueRow extends Reminder {
  step_id: number
  step_kind: StepKind
  step_due_at: number
  attempts: number
  unknown: boolean
  occurrence_id: number
  occurrence_state: string
  slot: string
  occurrence_due_at: number
  missed_before: number
  unanswered: Unanswered | null
  nags_sent: number
}

/**
 * Takes what is due in a chat for one send, re-checking its state: one step, a bundle of long late ones, or else a notice.
 * Commits `sending` with the attempt before any HTTP; null when nothing is left to send.
 */
export async function claimDue(pool: Pool, clock: Clock, chatId: number, paceMs: (kind: Chat['kind']) => number): Promise<Claim | null> {
  return transaction(pool, async tx => {
    const chat = await lockChat(tx, chatId)
    if (!chat || chat.state !== 'active') return null
    const nowMs = clock.nowMs()
    const due = await dueSteps(tx, chatId, nowMs)
    const late = due.filter(step => step.dueAtMs < nowMs - bundleAfterMs && step.kind !== 'pre')
    const texts = late.filter(step => !step.reminder.media)
    const together = texts.filter(step => step.reminder.thread_id === texts[0]!.reminder.thread_id)
    const steps = together.length > 1 ? together.slice(0, bundleSize) : due.slice(0, 1)
    const notice = steps.length ? null : await dueNotice(tx, chatId, nowMs)
    const ids = claimed({ steps, notice }).map(step => step.id)
    if (ids.length === 0) {
      await refreshNextAt(tx, chatId)
      return null
    }
    for (const step of steps.filter(({ reminder }) => reminder.shows)) step.summary = await summaryOf(tx, chat, nowMs)
    const id = randomUUID()
    await tx.query(
      `update steps set state = 'sending', claim = $2, claimed_at = now(), attempts = attempts + 1, slot_at = null, at = $3 where id = any($1)`,
      [ids, id, new Date(nowMs + claimTtlMs)])
    await tx.query(`insert into attempts (step_id, n, at) select id, attempts, $2 from steps where id = any($1)`, [ids, new Date(nowMs)])
    await tx.query(`update chats set send_after = now() + $2 * interval '1 millisecond' where id = $1`, [chatId, paceMs(chat.kind)])
    return { id, claimedAtMs: Date.now(), chat, steps, notice }
  })
}

/** Steps due now, earliest first, after dropping what no longer applies and folding what an outage swallowed. */
async function dueSteps(tx: Tx, chatId: number, nowMs: number): Promise<ClaimedStep[]> {
  const kept: ClaimedStep[] = []
  let refolded = false
  for (const row of await readDue(tx, chatId, nowMs)) {
    const stale = staleReason(row, nowMs)
    if (stale) {
      await tx.query(`update steps set state = 'dropped', reason = $2 where id = $1`, [row.step_id, stale])
    } else if (row.step_kind === 'due' && row.rrule && await collapseMissed(tx, row, { id: row.occurrence_id, due_at: row.occurrence_due_at, slot: row.slot }, nowMs)) {
      refolded = true
    } else {
      kept.push(toStep(row))
    }
  }
  return refolded ? (await readDue(tx, chatId, nowMs)).map(toStep) : kept
}

function staleReason(row: DueRow, nowMs: number): string | null {
  if (row.state === 'deleted' || row.state === 'paused') return row.state
  switch (row.step_kind) {
    case 'due': return null
    case 'pre': return row.occurrence_state !== 'planned' ? row.occurrence_state : row.occurrence_due_at <= nowMs ? 'due-by-now' : null
    case 'snooze': return row.occurrence_state !== 'open' ? row.occurrence_state : null
    case 'nag': return row.occurrence_state !== 'open' ? row.occurrence_state : row.nag === null ? 'edited' : null
  }
}

const toStep = (row: DueRow): ClaimedStep => ({
  id: row.step_id, kind: row.step_kind, attempt: row.attempts + 1, dueAtMs: row.step_due_at, repeat: row.unknown,
  occurrenceId: row.occurrence_id, missedBefore: row.missed_before, unanswered: row.unanswered, occurrenceDueAtMs: row.occurrence_due_at,
  nagsSent: row.nags_sent, reminder: row, summary: null,
})

async function readDue(tx: Tx, chatId: number, nowMs: number): Promise<DueRow[]> {
  return (await tx.query<DueRow>(
    `select ${reminderColumns}, s.id as step_id, s.kind as step_kind, s.due_at as step_due_at, s.attempts,
       o.id as occurrence_id, o.state as occurrence_state, o.slot, o.due_at as occurrence_due_at,
       ${mayRepeat} as unknown,
       ${missedBefore} as missed_before, ${nagsSent} as nags_sent, ${unansweredBefore} as unanswered
     from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id
     where s.chat_id = $1 and s.state in ('waiting', 'sending') and s.at <= $2 and not ${isPaused}
     order by s.due_at, s.id limit 200`, [chatId, new Date(nowMs)])).rows
}
