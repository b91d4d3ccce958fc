import { nagLimit, type Nag } from '../domain/manner.ts'
import type { Tx } from './pool.ts'
import { addStep } from './steps.ts'

interface Asked { chat_id: number, nag: Nag, times: number }

/** For queries over `occurrences o`: how often it was asked for again. */
export const nagsSent = `(select count(*)::int from steps n where n.occurrence_id = o.id and n.kind = 'nag' and n.state = 'sent')`

/**
 * Asks again for an open occurrence of a reminder that nags, counted from `fromMs`, or from now where that would be past. Nothing is
 * added once it was asked for as often as a nag may, nor beside a snooze, after which it goes on.
 */
export async function askAgain(tx: Tx, occurrenceId: number, fromMs: number, nowMs: number): Promise<void> {
  const { rows: [asked] } = await tx.query<Asked>(
    `select o.chat_id, r.nag, ${nagsSent} as times from occurrences o join reminders r on r.id = o.reminder_id
     where o.id = $1 and o.state = 'open' and r.nag is not null and r.state in ('active', 'ended')
       and not exists (select from steps s where s.occurrence_id = o.id and s.kind in ('nag', 'snooze') and s.state in ('waiting', 'sending'))`, [occurrenceId])
  if (!asked || asked.times >= nagLimit) return
  const everyMs = asked.nag.everyMinutes * 60_000
  await addStep(tx, { chatId: asked.chat_id, occurrenceId, kind: 'nag', dueAtMs: fromMs + everyMs > nowMs ? fromMs + everyMs : nowMs + everyMs })
}
