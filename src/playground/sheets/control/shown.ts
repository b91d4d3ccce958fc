import { calculate } from '../formula/evaluate.ts'
import { cellAt } from '../model/cells.ts'
import type { Row, Sheet } from '../model/workbook.ts'
import { formatted, shownValue } from '../values/shown.ts'
import { nameOf, roleIn, type StoredFile, type World } from '../world.ts'

export const shownSummary = (world: World, file: StoredFile) => ({
  id: file.id, name: nameOf(file), mimeType: file.mimeType, owner: file.owner, trashed: file.trashed,
  modifiedMs: file.modifiedMs, modifiedBy: file.modifiedBy, version: file.version, permissions: file.permissions,
  /** What the service account may do. */
  serviceRole: roleIn(file, world.settings.account.email) ?? null,
})

/** A spreadsheet as a person sees it: `cells[row][column]` with what is shown and, where another text is edited, that. */
export function shownSheets(world: World, file: StoredFile) {
  const { workbook } = file
  if (!workbook) return shownSummary(world, file)
  const calculation = calculate(workbook, world.clock.nowMs())
  const look = { locale: workbook.locale, calculation, dateTime: 'FORMATTED_STRING' } as const
  const cell = (sheet: Sheet, row: number, column: number) => {
    const stored = cellAt(sheet, row, column)
    if (!stored?.entered) return null
    const result = calculation.valueOf(sheet, row, column)
    const shown = formatted(result, stored, workbook.locale)
    const entered = 'formulaValue' in stored.entered ? String(shownValue(sheet, row, column, { ...look, value: 'FORMULA' })) : shown
    return { shown, kind: result === null ? 'string' : typeof result, ...(entered !== shown && { entered }), ...(stored.note !== undefined && { note: stored.note }) }
  }
  return {
    ...shownSummary(world, file), locale: workbook.locale, timeZone: workbook.timeZone,
    tabs: workbook.sheets.map(sheet => ({
      sheetId: sheet.sheetId, title: sheet.title, rowCount: sheet.rowCount, columnCount: sheet.columnCount, hidden: sheet.hidden ?? false,
      frozenRowCount: sheet.frozenRowCount, frozenColumnCount: sheet.frozenColumnCount,
      hiddenRows: hiddenIn(sheet.rows), hiddenColumns: hiddenIn(sheet.columns),
      cells: sheet.rows.slice(0, lastUsed(sheet.rows) + 1).map((row, index) => (row?.cells ?? []).map((_, column) => cell(sheet, index, column))),
    })),
  }
}

const hiddenIn = (lines: ({ hidden?: true } | null)[]) => lines.flatMap((line, index) => line?.hidden ? [index] : [])
const lastUsed = (rows: (Row | null)[]) => rows.findLastIndex(row => row?.cells.some(cell => cell?.entered))
