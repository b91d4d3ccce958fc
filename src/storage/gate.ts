import type { Db } from './pool.ts'

/** Told by Telegram (429): nobody sends until then. */
export async function pauseGate(db: Db, bot: number, forMs: number): Promise<void> {
  await db.query(
    `insert into send_gate (bot, paused_until) values ($1, now() + $2 * interval '1 millisecond')
     on conflict (bot) do update set paused_until = greatest(send_gate.paused_until, excluded.paused_until)`, [bot, forMs])
}

/** For queries about chat $1: a pause that came while the slot was waited for voids it. */
export const isPaused = `exists (select from send_gate g join chats c on c.bot = g.bot where c.id = $1 and g.paused_until > clock_timestamp())`

/**
 * The one pace over all chats and all processes (GCRA without a burst): takes the next slot, as a real instant.
 * Two processes can never be given the same one, since the row is the authority.
 */
export async function takeSlot(db: Db, bot: number): Promise<number> {
  const { rows } = await db.query<{ slot: number }>(
    `insert into send_gate as g (bot, tat) values ($1, clock_timestamp() + interval '33.6 milliseconds')
     on conflict (bot) do update set tat = greatest(g.tat, g.paused_until, clock_timestamp()) + g.gap
     returning tat - gap as slot`, [bot])
  return rows[0]!.slot
}

/** Interactive replies skip the pace but obey the pause. Real instant; the past when there is none. */
export async function pausedUntil(db: Db, bot: number): Promise<number> {
  const { rows } = await db.query<{ until: number }>('select paused_until as until from send_gate where bot = $1', [bot])
  return rows[0]?.until ?? 0
}
