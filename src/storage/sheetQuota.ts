import type { Db } from './pool.ts'

export interface SheetLimits { perUser: number, perProject: number }

/** Of what Google allows, so that a call that arrives late does not make a minute one too many. */
const share = 0.9

/**
 * When the next call of a kind may be made, as a real instant: the one pace for all processes (GCRA without a burst), within the limits of
 * the service account and of its project.
 */
export async function takeSheetSlot(db: Db, kind: 'read' | 'write', { perUser, perProject }: SheetLimits): Promise<number> {
  const { rows } = await db.query<{ slot: number }>(
    `insert into sheet_quota as q (name, tat) select name, clock_timestamp() + gap
       from (values ('project ' || $1, $3 * interval '1 millisecond'), ('user ' || $1, $2 * interval '1 millisecond')) limits (name, gap) order by name
     on conflict (name) do update set tat = greatest(q.tat, q.paused_until, clock_timestamp()) + (excluded.tat - clock_timestamp())
     returning tat - case when name like 'user %' then $2 else $3 end * interval '1 millisecond' as slot`,
    [kind, gapMs(perUser), gapMs(perProject)])
  return Math.max(...rows.map(({ slot }) => slot))
}

const gapMs = (perMinute: number) => 60_000 / (perMinute * share)

/** Told by Google (429): nobody makes such a call until then. */
export async function pauseSheetQuota(db: Db, kind: 'read' | 'write', forMs: number): Promise<void> {
  await db.query(
    `insert into sheet_quota (name, paused_until) values ('user ' || $1, now() + $2 * interval '1 millisecond')
     on conflict (name) do update set paused_until = greatest(sheet_quota.paused_until, excluded.paused_until)`, [kind, forMs])
}
