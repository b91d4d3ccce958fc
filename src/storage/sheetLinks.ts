import type { Db, Tx } from './pool.ts'
import type { SheetCells } from './sheetRows.ts'

/** Writes that are under way, or were cut off: what they may have put anywhere. */
export interface SheetWriting {
  /** By id; of several the last, while what was put somewhere before may stand there still. */
  cells: Record<string, SheetCells[]>
  /** A mark of what stood beside each row of ours before the last of them. */
  beside: Record<string, string>
  /** Ids that stood in more rows than one, since a person had copied them: in how many. */
  copies: Record<string, number>
  /** Rows that were nobody's, such as one typed without a time, and what stood beside them. */
  others: { tab: string, id: string, cells: SheetCells, beside: string }[]
  /** Rows were emptied. */
  emptied: boolean
}

export interface SheetLink {
  id: number
  chat_id: number
  spreadsheet_id: string
  linked_by: number
  deliveries: boolean
  state: 'active' | 'paused'
  reason: string | null
  changed: number
  tries: number
  error: string | null
  synced_at: number | null
  writing: SheetWriting | null
  /** The chat's. */
  lang: string
}

const columns = 'id, chat_id, spreadsheet_id, linked_by, deliveries, state, reason, changed, tries, error, synced_at, writing, (select lang from chats c where c.id = chat_id) as lang'

/** For updates of `sheet_links`: there is something to sync. */
export const changedNow = 'changed = changed + 1, dirty_since = coalesce(dirty_since, now())'

export async function linkOfChat(db: Db, chatId: number): Promise<SheetLink | undefined> {
  return (await db.query<SheetLink>(`select ${columns} from sheet_links where chat_id = $1`, [chatId])).rows[0]
}

export async function findLink(db: Db, linkId: number): Promise<SheetLink | undefined> {
  return (await db.query<SheetLink>(`select ${columns} from sheet_links where id = $1`, [linkId])).rows[0]
}

/** How many there are of each reason for which they are paused; null: they are not. */
export async function countLinks(db: Db): Promise<{ reason: string | null, count: number }[]> {
  return (await db.query<{ reason: string | null, count: number }>(
    `select case state when 'paused' then reason end as reason, count(*)::int as count from sheet_links group by 1 order by 1 nulls first`)).rows
}

/** Null where another chat's rows are in that spreadsheet. */
export async function addLink(tx: Tx, { chatId, spreadsheetId, linkedBy }: { chatId: number, spreadsheetId: string, linkedBy: number }): Promise<SheetLink | null> {
  const { rows } = await tx.query<SheetLink>(
    `insert into sheet_links (chat_id, spreadsheet_id, linked_by) values ($1, $2, $3) on conflict do nothing returning ${columns}`, [chatId, spreadsheetId, linkedBy])
  return rows[0] ?? null
}

export async function removeLink(db: Db, linkId: number): Promise<void> {
  await db.query('delete from sheet_links where id = $1', [linkId])
}

/** Null resumes it, and has it looked at now. */
export async function pauseLink(db: Db, linkId: number, reason: string | null): Promise<void> {
  await db.query(
    `update sheet_links set state = case when $2::text is null then 'active' else 'paused' end, reason = $2, error = null, tries = 0, next_at = '-infinity', ${changedNow}
     where id = $1`, [linkId, reason])
}

/** Google does not let us in any more. True for whoever notices first, and so is to tell. */
export async function refuseLink(tx: Tx, linkId: number, reason: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update sheet_links set state = 'paused', reason = $2, error = $2, tries = 0, next_at = now() + interval '1 minute' where id = $1 and state = 'active'`, [linkId, reason])
  return rowCount !== 0
}

export async function wantDeliveries(tx: Tx, linkId: number, wanted: boolean): Promise<void> {
  await tx.query(`update sheet_links set deliveries = $2, next_at = '-infinity', ${changedNow} where id = $1`, [linkId, wanted])
}

/** "Sync now": also what is backing off. */
export async function syncSoon(db: Db, linkId: number): Promise<void> {
  await db.query(`update sheet_links set next_at = '-infinity', ${changedNow} where id = $1 and state = 'active'`, [linkId])
}

/** The next sync deletes the tabs, and then the link. */
export async function clearTabs(tx: Tx, linkId: number): Promise<void> {
  await tx.query(`update sheet_links set state = 'active', reason = 'clearing', error = null, next_at = '-infinity', ${changedNow} where id = $1`, [linkId])
}
