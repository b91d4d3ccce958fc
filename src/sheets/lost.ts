import type { SheetWriting } from '../storage/sheetLinks.ts'
import type { GridRow } from './grid.ts'
import type { Matching } from './match.ts'
import { says, type Row } from './tabs.ts'

export interface LostRow {
  id: string
  cells: Row
  beside: string
  /** Where a write of ours stands in its place; undefined: that is another's row now. */
  stray: GridRow | undefined
}

/**
 * Rows of nobody yet, such as one typed without a time, that a write of ours hit because rows had moved: each was there before and is not,
 * while something of ours stands where it may have been. A person who changed or took up as many has lost none.
 */
export function lostRows({ fresh, odd, strays, overwritten, at }: Matching, wrote: SheetWriting, isNew: (key: string) => boolean): LostRow[] {
  const saysAnything = ({ id, cells }: { id: string, cells: Row }) => id !== '' || Object.entries(cells).some(([key, value]) => key !== 'status' && value !== '') // a status is ours
  const left = [...fresh, ...odd].filter(saysAnything)
  const lost = wrote.others.filter(saysAnything).filter(({ id, cells }) => {
    const found = left.findIndex(row => row.id === id && says(row, cells))
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
  const hits = [...strays, ...overwritten, ...[...at].filter(([key, row]) => wrote.cells[key] && isNew(key) && row.id === key).map(([, row]) => row)]
  return left.length >= lost.length ? [] : lost.flatMap(each => {
    const hit = hits.findIndex(({ beside }) => beside === each.beside)
    return hit < 0 ? [] : hits.splice(hit, 1).map(row => ({ ...each, stray: strays.includes(row) ? row : undefined }))
  })
}
