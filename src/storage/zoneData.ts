import { createHash } from 'node:crypto'
import { tzdbVersion, zoneSources } from '../domain/zone.ts'
import type { Db } from './pool.ts'

const digestOf = (source: string): string => createHash('sha256').update(source).digest('base64url').slice(0, 22)

/**
 * Compares this release's offsets with those kept, zone by zone, and keeps the newer; returns the zones that changed. Older data change
 * nothing. Where none are kept yet, any reminder planned with other data than these may have to move.
 */
export async function adoptZoneData(db: Db): Promise<string[]> {
  const sources = [...zoneSources()]
  const { rows } = await db.query<{ zone: string }>(
    `with kept as (select zone, digest from zone_digests), adopted as (
       insert into zone_digests as z (zone, digest, tzdb, changed_in)
       select zone, digest, $3, case when exists (select from occurrences where state = 'planned' and tzdb <> $3) then $3 end
       from unnest($1::text[], $2::text[]) as ours (zone, digest)
       on conflict (zone) do update
         set digest = excluded.digest, tzdb = excluded.tzdb, changed_in = case when z.digest = excluded.digest then z.changed_in else excluded.tzdb end
         where z.tzdb collate "C" < excluded.tzdb
       returning zone, digest)
     select zone from adopted join kept using (zone) where adopted.digest <> kept.digest order by zone`,
    [sources.map(([zone]) => zone), sources.map(([, source]) => digestOf(source)), tzdbVersion])
  return rows.map(({ zone }) => zone)
}

/** The newest release that has run on this database; null before the first. */
export async function newestZoneData(db: Db): Promise<string | null> {
  return (await db.query<{ tzdb: string | null }>('select max(tzdb collate "C") as tzdb from zone_digests')).rows[0]!.tzdb
}
