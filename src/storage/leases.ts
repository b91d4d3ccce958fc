import type { Db } from './pool.ts'

export const leaseTimes = {
  ttlMs: 20_000,
  renewMs: 5_000,
  /** How often a standby looks, and a holder whose renewal failed tries again. */
  lookMs: 1_000,
  /** A renewal unanswered for so long has failed. */
  answerMs: 4_000,
  /** Left of the lease when work is aborted: what it has in flight ends by its own timeout (HTTP: 10 s) before another begins. */
  windDownMs: 10_000,
}

/**
 * Takes or renews a lease; false while another holds it. Rows rather than advisory locks, which die under transaction poolers.
 * A holder is written `instance#process`: of one instance never two processes run at once, so the next takes over from a killed one
 * without waiting. The fence rises with each change of holder.
 */
export async function holdLease(db: Db, name: string, holder: string, ttlMs = leaseTimes.ttlMs): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into leases as l (name, holder, until, fence) values ($1, $2, now() + $3 * interval '1 millisecond', 1)
     on conflict (name) do update
       set until = excluded.until, holder = excluded.holder, trouble = case when l.holder = excluded.holder then l.trouble end, fence = l.fence + (l.holder <> excluded.holder)::int
       where l.until < now() or split_part(l.holder, '#', 1) = split_part(excluded.holder, '#', 1)`, [name, holder, ttlMs])
  return rowCount === 1
}

export async function releaseLease(db: Db, name: string, holder: string): Promise<void> {
  await db.query('update leases set until = now() where name = $1 and holder = $2', [name, holder])
}

/** Says why the holder does not get through, for `doctor`; null when it does again. */
export async function noteTrouble(db: Db, name: string, holder: string, trouble: string | null): Promise<void> {
  await db.query('update leases set trouble = $3 where name = $1 and holder = $2 and trouble is distinct from $3', [name, holder, trouble])
}
