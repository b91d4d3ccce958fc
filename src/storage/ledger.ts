import type { LedgerRow } from '../domain/ledger.ts'
import type { Db } from './pool.ts'

const ms = (column: string) => `floor(extract(epoch from ${column}) * 1000)::float8`

const attempts = `coalesce((select jsonb_agg(jsonb_build_object('atMs', ${ms('a.at')}, 'outcome', a.outcome, 'code', a.code) order by a.n)
  from attempts a where a.step_id = s.id), '[]')`

const steps = `coalesce((select jsonb_agg(jsonb_build_object(
    'kind', s.kind, 'dueAtMs', ${ms('s.due_at')}, 'state', s.state, 'reason', s.reason, 'attempts', ${attempts}) order by s.id)
  from steps s where s.occurrence_id = o.id), '[]')`

export interface LedgerPage { rows: LedgerRow[], total: number, offset: number }

/** Every occurrence of a reminder, newest first. An offset past the end is the last page. */
export async function ledger(db: Db, chatId: number, reminderId: number, page: { limit: number, offset: number }): Promise<LedgerPage> {
  const { rows: [count] } = await db.query<{ total: number }>(
    'select count(*)::int as total from occurrences where reminder_id = $1 and chat_id = $2', [reminderId, chatId])
  const total = count!.total
  const offset = Math.min(page.offset, Math.max(0, Math.ceil(total / page.limit) - 1) * page.limit)
  const { rows } = await db.query<LedgerRow>(
    `select o.slot, o.due_at as "dueAtMs", o.state, o.reason, o.sent_at as "sentAtMs", o.late_ms as "lateMs",
       o.done_at as "doneAtMs", p.name as "doneBy", o.last_slot as "lastSlot", o.missed_count as count, ${steps} as steps
     from occurrences o left join people p on p.chat_id = o.chat_id and p.tg_user_id = o.done_by
     where o.reminder_id = $1 and o.chat_id = $2 order by o.due_at desc, o.id desc limit $3 offset $4`, [reminderId, chatId, page.limit, offset])
  return { rows, total, offset }
}
