import { refreshNextAt } from '../storage/chats.ts'
import type { SheetWriting } from '../storage/sheetLinks.ts'
import { saveSheetRows, type SheetRow } from '../storage/sheetRows.ts'
import type { EditContext, Refused } from './reminderEdits.ts'
import { addFrom, editFrom } from './edits.ts'
import type { Grid, GridRow } from './grid.ts'
import { matchRows, type Matching } from './match.ts'
import { differs, mergeRow, takenFrom } from './merge.ts'
import { rowsFor } from './source.ts'
import { same, type Row, type Tab } from './tabs.ts'
import { vanished } from './vanished.ts'
import type { RowWrite } from './write.ts'

export interface TabPlan {
  tab: Tab
  grid: Grid
  writes: RowWrite[]
  /** Rows to be inserted before anything is written, so that no person's row is in the way. */
  insert: { at: number, count: number } | null
  /** A mark of what stands beside each row of ours. */
  beside: Record<string, string>
  /** Ids that stand in more rows than one: in how many. */
  copies: Record<string, number>
  /** Marks of what stands beside rows that are nobody's. */
  others: string[]
  /** Rows are missing, and are looked for again. */
  waits: boolean
}

export interface TabState extends EditContext {
  tab: Tab
  grid: Grid
  linkId: number
  known: Map<string, SheetRow>
  wrote: SheetWriting
  /** Rows that are missing for longer than this are gone. */
  patienceMs: number
}

const unknown = (key: string): SheetRow => ({ key, base: null, taken: null, confirmed: false, gone: false, missingSince: null, status: '', statusOf: null })

/**
 * One tab: what its person changed goes into the database, what the database says then is planned to be written. What was read is the base
 * from here on, so that a write that is lost is made again and nothing is taken twice.
 */
export async function reconcileTab(state: TabState): Promise<TabPlan> {
  const { tx, tab, grid, linkId, chat, words, nowMs } = state
  const before = new Map([...state.known].filter(([key]) => key.startsWith(tab.letter)))
  const source = () => rowsFor(tab, { db: tx, chat, words, nowMs, shown: [...before.keys()] })
  const first = await source()
  const rows = new Map([...new Set([...before.keys(), ...first.keys()])].map(key => [key, { ...before.get(key) ?? unknown(key) }]))
  const matching = matchRows(grid.rows, [...rows.values()].map(row => ({ ...row, now: first.get(row.key) })), state.wrote)

  for (const [key, found] of matching.at) { // an answer that was deleted with its row, which is back
    if (!rows.get(key)!.gone || rows.get(key)!.base || first.has(key)) continue
    matching.at.delete(key)
    matching.fresh.push(found)
  }

  const refused = await takeEdits(state, matching, rows, first)
  const statuses = await takeFresh(state, matching, rows)
  for (const row of matching.odd) statuses.set(row, words.status('id-unknown', { id: row.id }))
  const waits = await vanished(state, matching, rows, first)
  await refreshNextAt(tx, chat.id)

  const wanted = await source()
  for (const [key, found] of matching.at) {
    const { base, taken } = before.get(key) ?? { base: found.cells, taken: null }
    if (!matching.overwritten.has(found)) rows.get(key)!.taken = takenFrom(tab, { base, taken, database: first.get(key) ?? found.cells, sheet: found.cells }, wanted.get(key) ?? {})
  }
  for (const [key, row] of rows) setStatus(state, row, refused.get(key), wanted.get(key), matching.at.get(key))
  const plan = planWrites(state, matching, rows, wanted, statuses)
  await saveSheetRows(tx, linkId, [...rows.values()].filter(row => JSON.stringify(row) !== JSON.stringify(before.get(row.key))))
  return { ...plan, waits }
}

/** What was refused, or in conflict, by row id. */
async function takeEdits(state: TabState, { at, overwritten }: Matching, rows: Map<string, SheetRow>, database: Map<string, Row>): Promise<Map<string, Refused[]>> {
  const refused = new Map<string, Refused[]>()
  for (const [key, found] of at) {
    const row = rows.get(key)!
    const now = database.get(key)
    if (now && !overwritten.has(found)) {
      const { edits, conflicts } = mergeRow(state.tab, { base: row.base, taken: row.taken, database: now, sheet: found.cells })
      const labels = state.words.labels(state.tab.name)
      const list: Refused[] = Object.entries(conflicts).map(([column, value]) => ({ code: 'conflict', value: `${labels[column]}: ${value}` }))
      if (Object.keys(edits).length) list.push(...await editFrom(state, key, edits))
      if (Object.keys(edits).length || list.length) refused.set(key, list)
    }
    Object.assign(row, { confirmed: row.confirmed || found.id === key, gone: false, missingSince: null })
    if (!overwritten.has(found)) row.base = agreed(row.base, found.cells, now)
  }
  return refused
}

/** A cell that was made anew and not written yet is agreed on by nobody. */
const agreed = (base: Row | null, sheet: Row, database: Row | undefined): Row =>
  ({ ...base, ...Object.fromEntries(Object.entries(sheet).filter(([key, value]) => base?.[key] !== undefined || same(value, database?.[key]))) })

/** Rows without an id: each becomes what it says, or is told why not. */
async function takeFresh(state: TabState, { at, fresh }: Matching, rows: Map<string, SheetRow>): Promise<Map<GridRow, string>> {
  const statuses = new Map<GridRow, string>()
  for (const row of fresh) {
    if (!state.tab.columns.some(({ key, edited }) => edited && row.cells[key])) {
      if (row.cells.status) statuses.set(row, '')
      continue
    }
    const added = await addFrom(state, row.cells)
    if (typeof added === 'string') {
      rows.set(added, { ...unknown(added), base: row.cells })
      at.set(added, row)
    } else if (added) statuses.set(row, state.words.status(added.code, { value: added.value }))
  }
  return statuses
}

/** What was said of a row stays until it was seen there and the row says something else. */
function setStatus({ tab, words }: TabState, row: SheetRow, refused: Refused[] | undefined, wanted: Row | undefined, found: GridRow | undefined): void {
  if (!wanted) return
  const unseen = row.status && !(found && same(found.cells.status, row.status)) ? [row.status] : []
  const ofNow = Object.fromEntries(tab.columns.filter(({ edited }) => edited).map(({ key }) => [key, wanted[key] ?? '']))
  if (refused?.length) Object.assign(row, { status: [...unseen, ...refused.map(({ code, value }) => words.status(code, { value }))].join('; '), statusOf: ofNow })
  else if (row.status && (row.statusOf === null || unseen.length)) row.statusOf = ofNow
  else if (row.status && (refused || Object.entries(ofNow).some(([key, value]) => !same(value, row.statusOf?.[key])))) Object.assign(row, { status: '', statusOf: null })
}

function planWrites({ tab, grid }: TabState, matching: Matching, rows: Map<string, SheetRow>, wanted: Map<string, Row>, statuses: Map<GridRow, string>): Omit<TabPlan, 'waits'> {
  const writes: RowWrite[] = []
  const write = (index: number, key: string, cells: Row) => { writes.push({ index, cells: { ...cells, status: rows.get(key)?.status ?? '', id: key } }) }
  const empty = Object.fromEntries(tab.columns.map(({ key }) => [key, '']))
  for (const [key, found] of matching.at) {
    const cells = wanted.get(key)
    if (cells && (found.id !== key || differs(tab, found.cells, { ...cells, status: rows.get(key)!.status }))) write(found.index, key, cells)
    if (!cells) {
      writes.push({ index: found.index, cells: empty })
      rows.get(key)!.gone = true
    }
  }
  for (const stray of matching.strays) writes.push({ index: stray.index, cells: empty })
  for (const [row, status] of statuses) if (!same(row.cells.status, status)) writes.push({ index: row.index, cells: { status } })

  const added = [...wanted].filter(([key]) => !matching.at.has(key) && !rows.get(key)!.gone && !rows.get(key)!.confirmed)
  const free = freeRows(tab, grid, matching, added.length)
  const insert = free.length < added.length ? { at: lastOwn(matching) + 1, count: added.length - free.length } : null
  if (!insert) added.forEach(([key, cells], nth) => {
    write(free[nth]!, key, cells)
    rows.get(key)!.base = cells // where its id is seen then, all of this was written
  })
  const beside = Object.fromEntries([...added.map(([key]) => [key, ''] as const), ...[...matching.at].map(([key, found]) => [key, found.beside] as const)])
  const copies = Object.fromEntries([...Map.groupBy(grid.rows, ({ id }) => id)].filter(([id, { length }]) => length > 1 && matching.at.has(id)).map(([id, { length }]) => [id, length]))
  const ours = new Set(matching.at.values())
  const others = grid.rows.filter(row => row.beside !== '' && !ours.has(row)).map(row => row.beside)
  return { tab, grid, writes, insert, beside, copies, others }
}

const lastOwn = ({ at }: Matching): number => Math.max(0, ...[...at.values()].map(({ index }) => index))

/** Empty rows right below the last of ours. Deliveries come and go, so theirs are used again. */
function freeRows(tab: Tab, { rows, rowCount }: Grid, matching: Matching, wanted: number): number[] {
  const filled = new Set(rows.filter(({ blank }) => !blank).map(({ index }) => index))
  const free: number[] = []
  const last = lastOwn(matching)
  for (let index = tab.name === 'deliveries' ? 1 : last + 1; index < rowCount && free.length < wanted; index++) {
    if (!filled.has(index)) free.push(index)
    else if (index > last) break
  }
  return free
}
