import type { Clock } from '../clock.ts'
import type { Outcome } from '../domain/delivery.ts'
import { lockChat, refreshNextAt, suspendChat } from './chats.ts'
import { claimed, type Claim, type ClaimedStep } from './claim.ts'
import { pauseGate } from './gate.ts'
import { askAgain } from './nags.ts'
import { settleNotice } from './notices.ts'
import { openOccurrence, planNext } from './planning.ts'
import { transaction, type Pool, type Tx } from './pool.ts'
import { reminderColumns, type Reminder } from './reminders.ts'
import { migrateChat } from './supergroup.ts'

export interface Settlement { outcome: Outcome, code: number | null, tookMs: number }

/** Records an answer, the ledger and the next occurrence in one transaction. Once more does no harm: the first may have committed and not said so. */
export async function settle(pool: Pool, clock: Pick<Clock, 'nowMs'>, claim: Claim, settlement: Settlement): Promise<void> {
  await transaction(pool, async tx => {
    if (!await lockChat(tx, claim.chat.id)) return // forgotten meanwhile
    const nowMs = clock.nowMs()
    for (const step of claimed(claim)) {
      await tx.query('update attempts set outcome = $3, code = $4, ms = $5 where step_id = $1 and n = $2',
        [step.id, step.attempt, settlement.outcome.kind, settlement.code, Math.round(settlement.tookMs)])
      const { rowCount } = await tx.query(`select from steps where id = $1 and claim = $2 and state = 'sending'`, [step.id, claim.id])
      if (!rowCount) continue
      if ('reminder' in step) await settleStep(tx, step, settlement.outcome, nowMs)
      else await settleNotice(tx, step, settlement.outcome, nowMs)
    }
    await settleChat(tx, claim, settlement.outcome)
    await refreshNextAt(tx, claim.chat.id)
  })
}

async function settleStep(tx: Tx, step: ClaimedStep, outcome: Outcome, nowMs: number): Promise<void> {
  switch (outcome.kind) {
    case 'sent': return step.kind === 'pre' ? recordAnnounced(tx, step, outcome.messageId) : recordSent(tx, step, outcome.messageId, nowMs)
    case 'refused': return await makePlainer(tx, step.reminder.id) ? wait(tx, step.id, nowMs) : recordRefused(tx, step, outcome.reason, nowMs)
    case 'unknown': case 'unsent': case 'flood': return wait(tx, step.id, nowMs + outcome.retryInMs)
    case 'migrated': case 'unreachable': return wait(tx, step.id, nowMs)
    case 'thread-gone': await tx.query('update reminders set thread_id = null where id = $1', [step.reminder.id]); return wait(tx, step.id, nowMs)
    case 'entities-refused': await tx.query(`update reminders set entities = '[]' where id = $1`, [step.reminder.id]); return wait(tx, step.id, nowMs)
    case 'media-gone': await tx.query(`update reminders set media = media || '{"gone": true}' where id = $1`, [step.reminder.id]); return wait(tx, step.id, nowMs)
  }
}

async function settleChat(tx: Tx, claim: Claim, outcome: Outcome): Promise<void> {
  const { chat } = claim
  if (outcome.kind === 'unreachable') await suspendChat(tx, chat.id, outcome.reason)
  if (outcome.kind === 'flood') await pauseGate(tx, chat.bot, outcome.retryInMs)
  if (outcome.kind === 'migrated') await migrateChat(tx, chat.id, outcome.toTgId)
  if (outcome.kind === 'sent') await recordMessage(tx, claim, outcome.messageId)
}

async function wait(tx: Tx, stepId: number, atMs: number): Promise<void> {
  await tx.query(`update steps set state = 'waiting', claim = null, slot_at = null, at = $2 where id = $1`, [stepId, new Date(atMs)])
}

/** Its occurrence is still to come. */
async function recordAnnounced(tx: Tx, step: ClaimedStep, messageId: number): Promise<void> {
  await tx.query(`update steps set state = 'sent', tg_message_id = $2 where id = $1`, [step.id, messageId])
}

async function recordSent(tx: Tx, step: ClaimedStep, messageId: number, nowMs: number): Promise<void> {
  const lateMs = Math.max(0, nowMs - step.dueAtMs)
  await tx.query(`update steps set state = 'sent', tg_message_id = $2 where id = $1`, [step.id, messageId])
  await openOccurrence(tx, step.reminder.id, step.occurrenceId)
  await tx.query('update occurrences set sent_at = coalesce(sent_at, $2), late_ms = coalesce(late_ms, $3) where id = $1',
    [step.occurrenceId, new Date(nowMs), lateMs])
  if (step.kind === 'due') await advance(tx, step, nowMs)
  await askAgain(tx, step.occurrenceId, step.dueAtMs, nowMs)
}

/** The series goes on, unless an edit since the claim has planned it already. */
async function advance(tx: Tx, step: ClaimedStep, nowMs: number): Promise<void> {
  const { rows } = await tx.query<Reminder>(`select ${reminderColumns} from reminders r where id = $1 and rev = $2 and state = 'active'`,
    [step.reminder.id, step.reminder.rev])
  if (rows[0]) await planNext(tx, rows[0], step.dueAtMs, nowMs)
}

/** Telegram does not always say what it minds: first the formatting goes, then the file. False when nothing but the text is left. */
async function makePlainer(tx: Tx, reminderId: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update reminders set entities = '[]', media = case when entities = '[]' then media || '{"gone": true}' else media end
     where id = $1 and (entities <> '[]' or (media ->> 'fileId' is not null and media ->> 'gone' is null))`, [reminderId])
  return rowCount !== 0
}

async function recordRefused(tx: Tx, step: ClaimedStep, reason: string, nowMs: number): Promise<void> {
  await tx.query(`update steps set state = 'failed', reason = $2 where id = $1`, [step.id, reason])
  if (step.kind === 'pre') return
  await tx.query(`update occurrences set state = 'failed', reason = $2 where id = $1 and state in ('planned', 'open')`, [step.occurrenceId, reason])
  if (step.kind === 'due') await advance(tx, step, nowMs)
}

async function recordMessage(tx: Tx, claim: Claim, messageId: number): Promise<void> {
  const only = claim.steps.length === 1 ? claim.steps[0] : undefined
  await tx.query(
    `insert into messages (chat_id, tg_message_id, kind, reminder_id, occurrence_id, repeat_of)
     values ($1, $2, $3, $4, $5, (select max(tg_message_id) from messages where occurrence_id = $5 and $6)) on conflict do nothing`,
    [claim.chat.id, messageId, claim.notice ? 'notice' : only ? 'delivery' : 'bundle', only?.reminder.id ?? null, only?.occurrenceId ?? null, only?.repeat ?? false])
}
