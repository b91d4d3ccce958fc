import type { Db, Tx } from './pool.ts'

export type SheetCells = Record<string, string>

export interface SheetRow {
  key: string
  /** What both sides agreed on last; null: never yet. */
  base: SheetCells | null
  /** Where that was said in a person's own words: what the database made of it. */
  taken: SheetCells | null
  confirmed: boolean
  gone: boolean
  missingSince: number | null
  status: string
  /** The row as the chat had it when the status was given. */
  statusOf: SheetCells | null
}

export async function sheetRows(db: Db, linkId: number): Promise<Map<string, SheetRow>> {
  const { rows } = await db.query<SheetRow>(
    `select row_key as key, base, taken, confirmed, gone, missing_since as "missingSince", status, status_of as "statusOf" from sheet_rows where link_id = $1`, [linkId])
  return new Map(rows.map(row => [row.key, row]))
}

/** In one statement, however many there are. */
export async function saveSheetRows(tx: Tx, linkId: number, rows: readonly SheetRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `insert into sheet_rows (link_id, row_key, base, taken, confirmed, gone, missing_since, status, status_of)
     select $1, r.key, r.base, r.taken, r.confirmed, r.gone, to_timestamp(r."missingSince" / 1000.0), r.status, r."statusOf"
     from jsonb_to_recordset($2::jsonb) r (key text, base jsonb, taken jsonb, confirmed boolean, gone boolean, "missingSince" float8, status text, "statusOf" jsonb)
     on conflict (link_id, row_key) do update set base = excluded.base, taken = excluded.taken, confirmed = excluded.confirmed, gone = excluded.gone,
       missing_since = excluded.missing_since, status = excluded.status, status_of = excluded.status_of`,
    [linkId, JSON.stringify(rows.map(row => ({ ...row, base: row.base ?? undefined, taken: row.taken ?? undefined, statusOf: row.statusOf ?? undefined })))])
}

/** These tabs are no more: what was in them is to be written anew, and nobody has removed it. */
export async function forgetTabRows(db: Db, linkId: number, letters: readonly string[]): Promise<void> {
  if (letters.length) await db.query('update sheet_rows set confirmed = false, base = null, taken = null, missing_since = null where link_id = $1 and left(row_key, 1) = any($2)', [linkId, letters])
}

export async function countSheetRows(db: Db, linkId: number): Promise<number> {
  return (await db.query<{ count: number }>('select count(*)::int as count from sheet_rows where link_id = $1 and confirmed and not gone', [linkId])).rows[0]!.count
}

/** These columns are made anew: that they are empty then is nobody's edit. */
export async function forgetColumns(db: Db, linkId: number, letter: string, columns: readonly string[]): Promise<void> {
  if (columns.length) await db.query('update sheet_rows set base = base - $3::text[], taken = taken - $3::text[] where link_id = $1 and left(row_key, 1) = $2 and base is not null', [linkId, letter, columns])
}
