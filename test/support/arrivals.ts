import type { Pool } from '../../src/storage/pool.ts'
import type { Control } from '../../src/playground/control.ts'

/** What became of one occurrence: in the bot's ledger, and as the playground saw it. */
export interface Arrival {
  chatTgId: number
  state: string
  dueAtMs: number
  lateMs: number | null
  attempts: number
  /** The message that the ledger knows as sent. */
  messageId: number | null
  /** Sends that the playground took, in order; `atMs` is when the request had arrived. */
  sends: { atMs: number, text: string, messageId: number }[]
}

interface Call { n: number, atMs: number, ok: boolean, error_code?: number, payload: { chat_id: number, text: string }, result: { message_id: number } }

/** Number of the last call so far: what came before is no concern of a measurement. */
export async function lastCall(control: Control): Promise<number> {
  return (await control<Call[]>('GET', '/calls')).at(-1)?.n ?? 0
}

/** Sends after call `after` of a message that begins with `text`. */
export async function sends(control: Control, text: string, after: number): Promise<Call[]> {
  return (await control<Call[]>('GET', `/calls?method=sendMessage&after=${after}`)).filter(call => call.payload.text.startsWith(text))
}

/** Ledger and playground side by side, one row per occurrence of reminders with this text; each must have a chat of its own. */
export async function arrivals(pool: Pool, control: Control, text: string, after: number): Promise<Arrival[]> {
  const { rows } = await pool.query<Omit<Arrival, 'sends'>>(
    `select c.tg_id as "chatTgId", o.state, o.due_at as "dueAtMs", o.late_ms as "lateMs",
       s.attempts, s.tg_message_id as "messageId"
     from steps s join occurrences o on o.id = s.occurrence_id join reminders r on r.id = o.reminder_id join chats c on c.id = o.chat_id
     where r.text = $1 and o.state <> 'superseded' order by o.due_at`, [text])
  const taken = (await sends(control, text, after)).filter(call => call.ok)
  return rows.map(row => ({
    ...row,
    sends: taken.filter(call => call.payload.chat_id === row.chatTgId).map(({ atMs, payload, result }) => ({ atMs, text: payload.text, messageId: result.message_id })),
  }))
}
