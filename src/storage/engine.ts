import { transaction, type Db, type Pool } from './pool.ts'

/** Remembers which Temporal namespace the sleepers live in; true when it is another one and every chat is to be armed anew. */
export async function adoptNamespace(pool: Pool, namespaceId: string): Promise<boolean> {
  return transaction(pool, async tx => {
    const { rowCount } = await tx.query('update engine set namespace_id = $1 where namespace_id is distinct from $1', [namespaceId])
    if (!rowCount) return false
    await disarmAll(tx)
    return true
  })
}

/** Postgres is the truth: the sweeper then pokes every chat that has something due, soonest first. */
export async function disarmAll(db: Db): Promise<void> {
  await db.query('update chats set armed_at = null where armed_at is not null')
}

export async function clockOffset(db: Db): Promise<number> {
  return (await db.query<{ ms: number }>('select clock_offset_ms as ms from engine')).rows[0]!.ms
}

/** A jump changes every sleeper's real wake-up, so all are armed anew. */
export async function setClockOffset(pool: Pool, offsetMs: number): Promise<void> {
  await transaction(pool, async tx => {
    await tx.query('update engine set clock_offset_ms = $1', [Math.round(offsetMs)])
    await disarmAll(tx)
  })
}

export interface Census { chats: number, people: number, reminders: number, armed: number, to_arm: number, next_at: number | null }

/** What start-up says it found. */
export async function census(db: Db, bot: number): Promise<Census> {
  const { rows } = await db.query<Census>(
    `select (select count(*) from chats where bot = $1)::int as chats,
       (select count(*) from chats where bot = $1 and kind = 'private')::int as people,
       (select count(*) from reminders r join chats c on c.id = r.chat_id where c.bot = $1 and r.state = 'active')::int as reminders,
       (select count(*) from chats where bot = $1 and next_at is not null and next_at is not distinct from armed_at)::int as armed,
       (select count(*) from chats where bot = $1 and next_at is distinct from armed_at)::int as to_arm,
       (select min(next_at) from chats where bot = $1 and state = 'active') as next_at`, [bot])
  return rows[0]!
}

export interface ChatToPoke { id: number, next_at: number | null }

/** Chats whose sleeper does not know what is due next, soonest first. */
export async function chatsToPoke(db: Db, limit?: number): Promise<ChatToPoke[]> {
  return (await db.query<ChatToPoke>(
    'select id, next_at from chats where next_at is distinct from armed_at order by next_at nulls last limit $1', [limit ?? null])).rows
}

/** Long due, armed or not: the sleeper is jammed, missing or slow. A jammed one takes pokes and never arms. */
export async function chatsOverdue(db: Db, beforeMs: number, limit: number): Promise<ChatToPoke[]> {
  return (await db.query<ChatToPoke>(
    `select id, next_at from chats where state = 'active' and next_at < $1 order by next_at limit $2`, [new Date(beforeMs), limit])).rows
}
