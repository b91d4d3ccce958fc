import type { Db, Pool } from './pool.ts'
import type { SheetWriting } from './sheetLinks.ts'

/** A chat that is being edited is left alone for so long after each change, but not for longer than the second. */
const quietMs = 2_000
const longestQuietMs = 15_000

const isReady = `state = 'active' and next_at <= now() and claimed_until < now()
  and ((changed <> synced and (changed_at < now() - interval '${quietMs} milliseconds' or dirty_since < now() - interval '${longestQuietMs} milliseconds')) or look_at <= now())`

/** Takes the link that has waited longest for this process; one that failed waits anew from its next try. Undefined when there is nothing to do. */
export async function takeLink(db: Db, claim: string, forMs: number): Promise<number | undefined> {
  const { rows } = await db.query<{ id: number }>(
    `update sheet_links set claim = $1, claimed_until = now() + $2 * interval '1 millisecond'
     where id = (select id from sheet_links where ${isReady} order by greatest(coalesce(dirty_since, look_at), next_at), id limit 1 for update skip locked) returning id`,
    [claim, forMs])
  return rows[0]?.id
}

export async function isAnyReady(db: Db): Promise<boolean> {
  return (await db.query(`select from sheet_links where ${isReady} limit 1`)).rowCount !== 0
}

/** False when it was taken by another, or unlinked, meanwhile: then nothing more may be written. */
export async function keepClaim(db: Db, linkId: number, claim: string, forMs: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `update sheet_links set claimed_until = now() + $3 * interval '1 millisecond' where id = $1 and claim = $2 and state = 'active'`, [linkId, claim, forMs])
  return rowCount !== 0
}

export interface SyncEnd {
  /** The chat's change that was synced; undefined: it is not done. */
  synced?: number
  /** Look again then, since rows were missing. */
  lookInMs?: number
  /** What went wrong, and when to try again. */
  fault?: { kind: string, retryInMs: number }
}

export async function releaseLink(db: Db, linkId: number, claim: string, { synced, lookInMs, fault }: SyncEnd): Promise<void> {
  await db.query(
    `update sheet_links set claim = null, claimed_until = '-infinity', error = $3, tries = case when $3::text is null then 0 else tries + 1 end,
       next_at = case when $4::float8 is null then next_at else now() + $4 * interval '1 millisecond' end,
       synced = coalesce($5, synced), synced_at = case when $5::bigint is null then synced_at else now() end,
       dirty_since = case when $5::bigint is null then dirty_since when changed <> $5 then now() end, -- what came meanwhile waits behind the others
       look_at = case when $5::bigint is null then look_at when $6::float8 is null then null else now() + $6 * interval '1 millisecond' end
     where id = $1 and claim = $2`,
    [linkId, claim, fault?.kind ?? null, fault?.retryInMs ?? null, synced ?? null, lookInMs ?? null])
}

/** What a write is about to put somewhere: if that is cut off, the next sync knows whose rows may stand in wrong places. */
export async function noteWriting(db: Db, linkId: number, writing: SheetWriting | null): Promise<void> {
  await db.query('update sheet_links set writing = $2 where id = $1', [linkId, writing && JSON.stringify(writing)])
}

export interface SeenFile { id: string, modifiedAtMs: number, byUs: boolean }

/** Marks the links whose spreadsheets people changed; returns how many. What we wrote ourselves was read again after the write. */
export async function noteChangedFiles(pool: Pool, files: readonly SeenFile[]): Promise<number> {
  const { rows } = await pool.query<{ by_us: boolean }>(
    `update sheet_links l set modified_at = f.at, changed = changed + case when f.by_us then 0 else 1 end,
       dirty_since = case when f.by_us then dirty_since else coalesce(dirty_since, now()) end
     from (select * from unnest($1::text[], $2::timestamptz[], $3::boolean[]) as f (id, at, by_us)) f
     where l.spreadsheet_id = f.id and l.modified_at is distinct from f.at and (l.modified_at is null or l.modified_at < f.at) returning f.by_us`,
    [files.map(({ id }) => id), files.map(({ modifiedAtMs }) => new Date(modifiedAtMs)), files.map(({ byUs }) => byUs)])
  return rows.filter(row => !row.by_us).length
}

export interface RefusedLink { id: number, spreadsheet_id: string, tries: number }

/** Paused since Google refused them, and to be tried again: they may be shared again. */
export async function refusedLinks(db: Db, limit: number): Promise<RefusedLink[]> {
  return (await db.query<RefusedLink>(
    `select id, spreadsheet_id, tries from sheet_links where state = 'paused' and reason in ('denied', 'gone') and next_at <= now() order by next_at limit $1`, [limit])).rows
}

export async function tryRefusedLater(db: Db, linkId: number, inMs: number): Promise<void> {
  await db.query(`update sheet_links set tries = tries + 1, next_at = now() + $2 * interval '1 millisecond' where id = $1`, [linkId, inMs])
}
