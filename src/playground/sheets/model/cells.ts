import type { Cell, Row, Sheet } from './workbook.ts'

/** Zero-based, ends exclusive. */
export interface Area { startRow: number, endRow: number, startColumn: number, endColumn: number }

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows[row]?.cells[column] ?? undefined

/** The row, made if it was empty: for writing. */
export function rowAt(sheet: Sheet, index: number): Row {
  while (sheet.rows.length <= index) sheet.rows.push(null)
  return sheet.rows[index] ??= { cells: [] }
}

/** Changes one cell; a cell that holds nothing any more is forgotten. */
export function changeCell(sheet: Sheet, row: number, column: number, change: (cell: Cell) => void): void {
  const cell: Cell = { ...cellAt(sheet, row, column) }
  change(cell)
  for (const key of Object.keys(cell) as (keyof Cell)[]) if (cell[key] === undefined) delete cell[key]
  const isEmpty = Object.keys(cell).length === 0
  if (isEmpty && !cellAt(sheet, row, column)) return
  const { cells } = rowAt(sheet, row)
  while (cells.length <= column) cells.push(null)
  cells[column] = isEmpty ? null : cell
}

export function* positions({ startRow, endRow, startColumn, endColumn }: Area): Generator<[row: number, column: number]> {
  for (let row = startRow; row < endRow; row++) for (let column = startColumn; column < endColumn; column++) yield [row, column]
}

export const wholeGrid = ({ rowCount, columnCount }: Sheet): Area => ({ startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount })

/** The rows of an area up to the last one that holds anything at all. */
export const usedRows = (sheet: Sheet, area: Area): Area => ({ ...area, endRow: Math.max(area.startRow, Math.min(area.endRow, sheet.rows.length)) })
