import { closed, type Place } from '../model/a1.ts'
import { cellAt, positions, usedRows, type Area } from '../model/cells.ts'
import type { Sheet } from '../model/workbook.ts'

/** The last table in a range: cells with values that touch each other, also those beyond the range that touch them. */
export function lastTable(place: Place): Area | undefined {
  const { sheet } = place
  let last: Area | undefined
  for (const [row, column] of positions(usedRows(sheet, closed(place)))) {
    if (!hasValue(sheet, row, column) || (last && contains(last, row, column))) continue
    const table = grown(sheet, { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 })
    if (!last || table.endRow > last.endRow) last = table
  }
  return last
}

const hasValue = (sheet: Sheet, row: number, column: number) => cellAt(sheet, row, column)?.entered !== undefined
const contains = ({ startRow, endRow, startColumn, endColumn }: Area, row: number, column: number) => row >= startRow && row < endRow && column >= startColumn && column < endColumn

function grown(sheet: Sheet, area: Area): Area {
  for (;;) {
    const next = { ...area }
    const around = { startRow: Math.max(0, area.startRow - 1), endRow: area.endRow + 1, startColumn: Math.max(0, area.startColumn - 1), endColumn: area.endColumn + 1 }
    for (const [row, column] of positions(around)) {
      if (contains(area, row, column) || !hasValue(sheet, row, column)) continue
      next.startRow = Math.min(next.startRow, row)
      next.endRow = Math.max(next.endRow, row + 1)
      next.startColumn = Math.min(next.startColumn, column)
      next.endColumn = Math.max(next.endColumn, column + 1)
    }
    if (JSON.stringify(next) === JSON.stringify(area)) return area
    area = next
  }
}
