import { invalid } from '../failure.ts'
import { rowAt } from './cells.ts'
import { followMove, type Dimension, type Moved } from './references.ts'
import { requireRoom, type Line, type Sheet, type Workbook } from './workbook.ts'

/** Rows or columns of a tab, the end exclusive. */
export interface Span { sheet: Sheet, dimension: Dimension, start: number, end: number }

const noun = (dimension: Dimension) => dimension === 'ROWS' ? 'row' : 'column'
export const sizeOf = (sheet: Sheet, dimension: Dimension): number => dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount

export function insert(workbook: Workbook, { sheet, dimension, start, end }: Span, inheritFromBefore: boolean): void {
  const size = sizeOf(sheet, dimension)
  if (inheritFromBefore ? start === 0 : start >= size) throw invalid(inheritFromBefore ? 'inheritFromBefore cannot be true if inserting at index 0' : 'range.startIndex must be less than the grid size if inheritFromBefore is false')
  if (start > size) throw invalid(`range.startIndex[${start}] is after last ${noun(dimension)} in grid[${size - 1}]`)
  const count = end - start
  splice(sheet, dimension, start, 0, count)
  if (start < frozen(sheet, dimension)) setFrozen(sheet, dimension, frozen(sheet, dimension) + count)
  requireRoom(workbook)
  followMove(workbook, sheet, dimension, index => index >= start ? index + count : index)
}

export function append(workbook: Workbook, sheet: Sheet, dimension: Dimension, length: number): void {
  if (length < 1) throw invalid('length must be > 0')
  grow(sheet, dimension, length)
  requireRoom(workbook)
}

export function remove(workbook: Workbook, { sheet, dimension, start, end }: Span): void {
  const size = sizeOf(sheet, dimension)
  const kind = noun(dimension)
  if (end > size) throw invalid(`Cannot delete a ${kind} that doesn't exist. Tried to delete ${kind} index ${Math.max(start, size)} but there are only ${size} ${kind}s.`)
  const fixed = frozen(sheet, dimension)
  if (end - start === size) throw invalid(`You can't delete all the ${kind}s on the sheet.`)
  if (fixed > 0 && start <= fixed && end === size) throw invalid(`Sorry, it is not possible to delete all non-frozen ${kind}s.`)
  splice(sheet, dimension, start, end - start, 0)
  setFrozen(sheet, dimension, fixed - Math.max(0, Math.min(end, fixed) - start))
  followMove(workbook, sheet, dimension, index => index >= end ? index - (end - start) : index >= start ? undefined : index)
}

/** @param destination  an index before the move, as Google takes it */
export function move(workbook: Workbook, { sheet, dimension, start, end }: Span, destination: number): void {
  const size = sizeOf(sheet, dimension)
  if (end > size || destination > size || destination < 0) throw invalid(`The ${noun(dimension)} index is beyond the grid.`)
  if (destination > start && destination < end) throw invalid('destinationIndex must not be within the source range')
  const count = end - start
  const target = destination > start ? destination - count : destination
  reorder(sheet, dimension, list => {
    while (list.length < Math.max(end, destination)) list.push(null)
    list.splice(target, 0, ...list.splice(start, count))
  })
  followMove(workbook, sheet, dimension, moveMap(start, end, target))
}

const moveMap = (start: number, end: number, target: number): Moved => index => {
  if (index >= start && index < end) return target + index - start
  if (index >= end && index < target + end - start) return index - (end - start)
  return index < start && index >= target ? index + end - start : index
}

/** What `updateSheetProperties` may do to the grid: grow at the end, or cut off the end. */
export function resize(workbook: Workbook, sheet: Sheet, dimension: Dimension, size: number): void {
  const before = sizeOf(sheet, dimension)
  if (size < 1) throw invalid(`You can't delete all the ${noun(dimension)}s on the sheet.`)
  if (size < before) remove(workbook, { sheet, dimension, start: size, end: before })
  else grow(sheet, dimension, size - before)
  requireRoom(workbook)
}

export function grow(sheet: Sheet, dimension: Dimension, count: number): void {
  if (dimension === 'ROWS') sheet.rowCount += count
  else sheet.columnCount += count
}

export function lineAt(sheet: Sheet, dimension: Dimension, index: number): Line {
  if (dimension === 'ROWS') return rowAt(sheet, index)
  while (sheet.columns.length <= index) sheet.columns.push(null)
  return sheet.columns[index] ??= {}
}

function splice(sheet: Sheet, dimension: Dimension, start: number, deleted: number, inserted: number): void {
  reorder(sheet, dimension, list => {
    if (start < list.length) list.splice(start, deleted, ...Array<null>(inserted).fill(null))
  })
  grow(sheet, dimension, inserted - deleted)
}

/** Rows are moved as a whole; of columns, every row's cells. */
function reorder(sheet: Sheet, dimension: Dimension, change: (list: unknown[]) => void): void {
  if (dimension === 'ROWS') return change(sheet.rows)
  change(sheet.columns)
  for (const row of sheet.rows) if (row) change(row.cells)
}

const frozen = (sheet: Sheet, dimension: Dimension) => dimension === 'ROWS' ? sheet.frozenRowCount : sheet.frozenColumnCount

export function setFrozen(sheet: Sheet, dimension: Dimension, count: number): void {
  if (count >= sizeOf(sheet, dimension)) throw invalid(`You can't freeze all visible ${noun(dimension)}s on the sheet.`)
  if (dimension === 'ROWS') sheet.frozenRowCount = count
  else sheet.frozenColumnCount = count
}
