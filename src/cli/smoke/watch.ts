import { setTimeout as delay } from 'node:timers/promises'
import type { Pool } from '../../storage/pool.ts'

const lookEveryMs = 100

/** Looks until it finds; undefined when the time is up. */
export async function watch<T>(look: () => Promise<T | undefined>, forMs: number): Promise<T | undefined> {
  for (const until = Date.now() + forMs; ; await delay(lookEveryMs)) {
    const found = await look()
    if (found !== undefined || Date.now() > until) return found
  }
}

export interface Watched { id: number, text: string, state: string, due_at: number | null }

/** A reminder by its text, with when it is due next. */
export async function reminderNamed(pool: Pool, text: string): Promise<Watched | undefined> {
  return (await pool.query<Watched>(
    `select r.id, r.text, r.state, (select min(s.due_at) from steps s join occurrences o on o.id = s.occurrence_id where o.reminder_id = r.id and s.state = 'waiting') as due_at
     from reminders r where r.text = $1 order by r.id desc limit 1`, [text])).rows[0]
}

export interface Sent { late_ms: number, attempts: number }

export async function sending(pool: Pool, reminderId: number): Promise<Sent | undefined> {
  return (await pool.query<Sent>(
    `select o.late_ms, (select sum(s.attempts) from steps s where s.occurrence_id = o.id)::int as attempts
     from occurrences o where o.reminder_id = $1 and o.sent_at is not null limit 1`, [reminderId])).rows[0]
}

/** Rises with each new holder: a bot that was killed has been followed by another. */
export async function holders(pool: Pool, bot: number): Promise<string> {
  const { rows } = await pool.query<{ holder: string }>('select holder from leases where name in ($1, $2) order by name', [`poller:${bot}`, `sweeper:${bot}`])
  return rows.map(row => row.holder).join(' ')
}
