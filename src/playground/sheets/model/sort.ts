import type { Calculation, Result } from '../formula/evaluate.ts'
import { CellError } from '../formula/value.ts'
import type { Area } from './cells.ts'
import { rowAt } from './cells.ts'
import { movedByRows } from './references.ts'
import type { Cell, Line, Sheet } from './workbook.ts'

export interface SortKey { column: number, descending: boolean }

/** Sorts the rows of an area; blanks come last either way. Other columns stay, and so does a row's metadata unless `withMetadata`. */
export function sortRows(sheet: Sheet, area: Area, keys: SortKey[], calculation: Calculation, withMetadata: boolean): void {
  const rows = Array.from({ length: Math.min(area.endRow, sheet.rows.length) - area.startRow }, (_, offset) => {
    const index = area.startRow + offset
    const { cells, metadata } = rowAt(sheet, index)
    const part = Array.from({ length: area.endColumn - area.startColumn }, (_, at) => cells[area.startColumn + at] ?? null)
    return { index, part, metadata, by: keys.map(({ column }) => calculation.valueOf(sheet, index, column)) }
  })
  rows.sort((a, b) => keys.reduce((order, { descending }, key) => order || compare(a.by[key]!, b.by[key]!, descending), 0) || a.index - b.index)
  rows.forEach(({ index, part, metadata }, offset) => {
    const row = rowAt(sheet, area.startRow + offset)
    while (row.cells.length < area.startColumn) row.cells.push(null)
    row.cells.splice(area.startColumn, part.length, ...part.map(cell => cell && moved(cell, area.startRow + offset - index)))
    if (withMetadata) setMetadata(row, metadata)
  })
}

function setMetadata(row: Line, metadata: Line['metadata']): void {
  if (metadata) row.metadata = metadata
  else delete row.metadata
}

const moved = (cell: Cell, rows: number): Cell =>
  cell.entered && 'formulaValue' in cell.entered && rows !== 0 ? { ...cell, entered: { formulaValue: movedByRows(cell.entered.formulaValue, rows) } } : cell

/** Numbers, then texts, then booleans, then errors; blanks last. */
function compare(a: Result, b: Result, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = rank(a) - rank(b) || within(a, b)
  return descending ? -order : order
}

const rank = (value: Result): number => value instanceof CellError ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value)

const collator = new Intl.Collator('en', { sensitivity: 'base' })
const within = (a: Result, b: Result): number => typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
