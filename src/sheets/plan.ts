import type { SheetWriting } from '../storage/sheetLinks.ts'
import type { SheetRow } from '../storage/sheetRows.ts'
import type { Grid, GridRow } from './grid.ts'
import type { LostRow } from './lost.ts'
import type { Matching } from './match.ts'
import { differs } from './merge.ts'
import { same, type Row, type Tab } from './tabs.ts'
import type { RowWrite } from './write.ts'

export interface TabPlan extends Pick<SheetWriting, 'beside' | 'copies' | 'others'> {
  tab: Tab
  grid: Grid
  writes: RowWrite[]
  /** Rows to be inserted before anything is written, so that no person's row is in the way. */
  insert: { at: number, count: number } | null
  /** Rows are missing, and are looked for again. */
  waits: boolean
}

export interface ToPlan {
  matching: Matching
  rows: Map<string, SheetRow>
  /** What each row is to say. */
  wanted: Map<string, Row>
  /** What is to be said of rows that are nobody's. */
  statuses: Map<GridRow, string>
  lost: readonly LostRow[]
}

/** What is to be written so that the tab says what the database does; and what is told by that of rows that move meanwhile. */
export function planWrites(tab: Tab, grid: Grid, { matching, rows, wanted, statuses, lost }: ToPlan): Omit<TabPlan, 'waits'> {
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
  for (const stray of matching.strays) {
    const { id = '', cells = {} } = lost.find(each => each.stray === stray) ?? {}
    writes.push({ index: stray.index, cells: { ...empty, ...cells, id } })
  }
  for (const [row, status] of statuses) if (!same(row.cells.status, status)) writes.push({ index: row.index, cells: { status } })

  const added = [...wanted].filter(([key]) => !matching.at.has(key) && !rows.get(key)!.gone && !rows.get(key)!.confirmed)
  const homeless = lost.filter(({ stray }) => !stray)
  const count = added.length + homeless.length
  const free = freeRows(tab, grid, matching, count)
  const insert = free.length < count ? { at: lastOwn(grid, matching) + 1, count: count - free.length } : null
  if (!insert) {
    added.forEach(([key, cells], nth) => {
      write(free[nth]!, key, cells)
      rows.get(key)!.base = cells // where its id is seen then, all of this was written
    })
    homeless.forEach(({ id, cells }, nth) => { writes.push({ index: free[added.length + nth]!, cells: { ...empty, ...cells, id } }) })
  }
  return { tab, grid, writes, insert, ...marksOf(tab, grid, matching, added.map(([key]) => key), lost) }
}

function marksOf({ name: tab }: Tab, { rows, nameMark }: Grid, { at, strays }: Matching, added: readonly string[], lost: readonly LostRow[]): Pick<TabPlan, 'beside' | 'copies' | 'others'> {
  const ours = new Set([...at.values(), ...strays])
  return {
    beside: Object.fromEntries([...added.map(key => [key, ''] as const), ...[...at].map(([key, found]) => [key, found.beside] as const)]),
    copies: Object.fromEntries([...Map.groupBy(rows, ({ id }) => id)].filter(([id, { length }]) => length > 1 && at.has(id)).map(([id, { length }]) => [id, length])),
    others: [
      { tab, id: '', cells: {}, beside: nameMark },
      ...rows.filter(row => !row.blank && !ours.has(row)).map(({ id, cells: { status: _, ...cells }, beside }) => ({ tab, id, cells, beside })),
      ...lost.map(({ id, cells, beside }) => ({ tab, id, cells, beside })),
    ],
  }
}

const lastOwn = ({ header }: Grid, { at }: Matching): number => Math.max(header, ...[...at.values()].map(({ index }) => index))

/** Empty rows right below the last of ours. Deliveries come and go, so theirs are used again. */
function freeRows(tab: Tab, grid: Grid, matching: Matching, wanted: number): number[] {
  const { rows, rowCount, header } = grid
  const filled = new Set(rows.filter(({ blank }) => !blank).map(({ index }) => index))
  const free: number[] = []
  const last = lastOwn(grid, matching)
  for (let index = tab.name === 'deliveries' ? header + 1 : last + 1; index < rowCount && free.length < wanted; index++) {
    if (!filled.has(index)) free.push(index)
    else if (index > last) break
  }
  return free
}
