import type { ChatKind } from './chats.ts'
import type { Db, Tx } from './pool.ts'

/** What is sent of an occurrence: announced ahead, due, asked for again until Done, or put off. */
export type StepKind = 'pre' | 'due' | 'nag' | 'snooze'

export async function addStep(tx: Tx, step: { chatId: number, occurrenceId: number, kind: StepKind, dueAtMs: number }): Promise<void> {
  await tx.query(
    `insert into steps (chat_id, occurrence_id, kind, seq, due_at, at)
     select $1, $2, $3, coalesce(max(seq) + 1, 0), $4, $4 from steps where occurrence_id = $2 and kind = $3`,
    [step.chatId, step.occurrenceId, step.kind, new Date(step.dueAtMs)])
}

export interface NextStep {
  stepId: number
  bot: number
  kind: ChatKind
  /** In the bot's time. */
  at: number
  /** Real: the chat's own pace. */
  sendAfter: number
  /** Real: the send gate's slot kept for this step, void when a pause came over it. */
  slotAt: number | null
  pausedUntil: number
}

/** What a chat has to send next, if anything. */
export async function peekStep(db: Db, chatId: number): Promise<NextStep | undefined> {
  const { rows } = await db.query<NextStep>(
    `select s.id as "stepId", c.bot, c.kind, s.at, c.send_after as "sendAfter", s.slot_at as "slotAt", coalesce(g.paused_until, '-infinity') as "pausedUntil"
     from chats c
     join lateral (select id, at, slot_at from steps where chat_id = c.id and state in ('waiting', 'sending') order by at, id limit 1) s on true
     left join send_gate g on g.bot = c.bot
     where c.id = $1 and c.state = 'active'`, [chatId])
  return rows[0]
}

/** A slot too far away to wait for is kept, and slept for. */
export async function keepSlot(db: Db, stepId: number, slotRealMs: number, atMs: number): Promise<void> {
  await db.query(`update steps set slot_at = $2, at = $3 where id = $1 and state in ('waiting', 'sending')`, [stepId, new Date(slotRealMs), new Date(atMs)])
}
