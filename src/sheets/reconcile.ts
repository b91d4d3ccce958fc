import { refreshNextAt } from '../storage/chats.ts'
import type { SheetWriting } from '../storage/sheetLinks.ts'
import { saveSheetRows, type SheetRow } from '../storage/sheetRows.ts'
import type { EditContext, Refused } from './reminderEdits.ts'
import { addFrom, editFrom } from './edits.ts'
import type { Grid, GridRow } from './grid.ts'
import { lostRows } from './lost.ts'
import { matchRows, type Matching } from './match.ts'
import { mergeRow, takenFrom } from './merge.ts'
import { planWrites, type TabPlan } from './plan.ts'
import { rowsFor } from './source.ts'
import { same, type Row, type Tab } from './tabs.ts'
import { vanished } from './vanished.ts'

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
  const wrote = { ...state.wrote, others: state.wrote.others.filter(each => each.tab === tab.name) }
  const matching = matchRows(grid.rows, [...rows.values()].map(row => ({ ...row, now: first.get(row.key) })), wrote)

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
  const plan = planWrites(tab, grid, { matching, rows, wanted, statuses, lost: lostRows(matching, wrote, key => !before.get(key)?.confirmed) })
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
