import type { sheets_v4 } from '@googleapis/sheets'
import { fieldsOf } from '../api/mask.ts'
import { invalid } from '../failure.ts'
import { calculate } from '../formula/evaluate.ts'
import { gridPlace } from '../model/filter.ts'
import { changeCell, positions, usedRows, type Area } from '../model/cells.ts'
import { sortRows } from '../model/sort.ts'
import { requireRoom, sheetWithId, type Cell, type Entered, type Sheet } from '../model/workbook.ts'
import { longestText } from '../values/entered.ts'
import type { Handlers } from './handlers.ts'

type CellData = sheets_v4.Schema$CellData
const cellFields = ['userEnteredValue', 'userEnteredFormat.numberFormat', 'userEnteredFormat.backgroundColor', 'userEnteredFormat.backgroundColorStyle', 'userEnteredFormat.horizontalAlignment', 'userEnteredFormat.verticalAlignment', 'userEnteredFormat.wrapStrategy', 'userEnteredFormat.textFormat', 'userEnteredFormat.padding', 'userEnteredFormat.borders', 'userEnteredFormat.hyperlinkDisplayType', 'note', 'dataValidation'] as const

export const cellHandlers: Handlers = {
  updateCells(workbook, { rows, fields, range, start }) {
    const place = range ? gridPlace(workbook, range) : undefined
    const sheet = place?.sheet ?? sheetWithId(workbook, start?.sheetId)
    const named = fieldsOf(fields, cellFields)
    const [top, left] = [place?.area.startRow ?? start?.rowIndex ?? 0, place?.area.startColumn ?? start?.columnIndex ?? 0]
    const height = rows?.length ?? 0
    const area: Area = {
      startRow: top, startColumn: left,
      endRow: place ? place.area.endRow ?? sheet.rowCount : top + height,
      endColumn: place ? place.area.endColumn ?? sheet.columnCount : left + Math.max(0, ...(rows ?? []).map(row => row.values?.length ?? 0)),
    }
    refuseBeyond(sheet, area, rows ?? [], place !== undefined)
    const cleared = place ? usedRows(sheet, area) : area
    for (const [row, column] of positions({ ...area, endRow: Math.max(cleared.endRow, Math.min(area.endRow, top + height)) })) {
      const data = rows?.[row - top]?.values?.[column - left]
      if (data || place) changeCell(sheet, row, column, cell => write(cell, data ?? {}, named))
    }
  },

  appendCells(workbook, { sheetId, rows = [], fields }) {
    const sheet = sheetWithId(workbook, sheetId)
    const named = fieldsOf(fields, cellFields)
    const top = sheet.rows.findLastIndex(row => row?.cells.some(cell => cell?.entered)) + 1
    const width = Math.max(0, ...rows.map(row => row.values?.length ?? 0))
    if (width > sheet.columnCount) throw invalid(`Attempting to write column: ${sheet.columnCount}, beyond the last requested column of: ${sheet.columnCount - 1}`)
    sheet.rowCount = Math.max(sheet.rowCount, top + rows.length)
    requireRoom(workbook)
    rows.forEach((row, down) => row.values?.forEach((data, column) => changeCell(sheet, top + down, column, cell => write(cell, data, named))))
  },

  repeatCell(workbook, { range = {}, cell: data = {}, fields }) {
    const { sheet, area } = gridPlace(workbook, range)
    const named = fieldsOf(fields, cellFields)
    const { startRow = 0, startColumn = 0, endRow = sheet.rowCount, endColumn = sheet.columnCount } = area
    refuseBeyond(sheet, { startRow, startColumn, endRow, endColumn }, [], true)
    for (const [row, column] of positions({ startRow, startColumn, endRow, endColumn })) changeCell(sheet, row, column, cell => write(cell, data, named))
  },

  setDataValidation(workbook, { range = {}, rule }) {
    const { sheet, area } = gridPlace(workbook, range)
    const { startRow = 0, startColumn = 0, endRow = sheet.rowCount, endColumn = sheet.columnCount } = area
    refuseBeyond(sheet, { startRow, startColumn, endRow, endColumn }, [], true)
    for (const [row, column] of positions({ startRow, startColumn, endRow, endColumn })) changeCell(sheet, row, column, cell => { if (rule) cell.validation = rule; else delete cell.validation })
  },

  sortRange(workbook, { range = {}, sortSpecs = [] }, { nowMs, sortMovesMetadata }) {
    const { sheet, area } = gridPlace(workbook, range)
    const { startRow = 0, startColumn = 0, endRow = sheet.rowCount, endColumn = sheet.columnCount } = area
    refuseBeyond(sheet, { startRow, startColumn, endRow, endColumn }, [], true)
    const keys = sortSpecs.map(({ dimensionIndex, sortOrder }) => ({ column: dimensionIndex ?? 0, descending: sortOrder === 'DESCENDING' }))
    const outside = keys.find(({ column }) => column < startColumn || column >= endColumn)
    if (outside) throw invalid(`sortSpecs[${keys.indexOf(outside)}].dimensionIndex must be within the range`)
    sortRows(sheet, { startRow, startColumn, endRow, endColumn }, keys, calculate(workbook, nowMs), sortMovesMetadata)
  },
}

function refuseBeyond(sheet: Sheet, area: Area, rows: sheets_v4.Schema$RowData[], isRange: boolean): void {
  if (area.startRow < 0 || area.startColumn < 0) throw invalid('Indexes must be >= 0')
  if (isRange && (area.endRow <= area.startRow || area.endColumn <= area.startColumn)) throw invalid('The end of a range must be after its start')
  const [lastRow, lastColumn] = isRange ? [Math.min(area.endRow, sheet.rowCount), Math.min(area.endColumn, sheet.columnCount)] : [sheet.rowCount, sheet.columnCount]
  const beyond = (kind: string, index: number) => invalid(`Attempting to write ${kind}: ${index}, beyond the last requested ${kind} of: ${index - 1}`)
  if (area.startRow + rows.length > lastRow || area.endRow > sheet.rowCount) throw beyond('row', lastRow)
  if (rows.some(row => area.startColumn + (row.values?.length ?? 0) > lastColumn) || area.endColumn > sheet.columnCount) throw beyond('column', lastColumn)
}

/** Only what the fields name is changed; named and not given means cleared. */
function write(cell: Cell, data: CellData, named: Set<string>): void {
  for (const field of named) {
    if (field === 'userEnteredValue') set(cell, 'entered', enteredOf(data.userEnteredValue))
    else if (field === 'note') set(cell, 'note', data.note || undefined)
    else if (field === 'dataValidation') set(cell, 'validation', data.dataValidation)
    else writeFormat(cell, data.userEnteredFormat, field.split('.')[1] as keyof sheets_v4.Schema$CellFormat)
  }
}

function set<K extends keyof Cell>(cell: Cell, key: K, value: Cell[K] | undefined): void {
  if (value === undefined) delete cell[key]
  else cell[key] = value
}

function writeFormat(cell: Cell, format: sheets_v4.Schema$CellFormat | undefined, name: keyof sheets_v4.Schema$CellFormat): void {
  const { [name]: _, ...rest } = cell.format ?? {}
  const next = format?.[name] === undefined ? rest : { ...rest, [name]: format[name] }
  set(cell, 'format', Object.keys(next).length ? next : undefined)
}

function enteredOf(value: sheets_v4.Schema$ExtendedValue | undefined): Entered | undefined {
  if (value?.stringValue != null && value.stringValue.length > longestText) throw invalid(`Your input contains more than the maximum of ${longestText} characters in a single cell.`)
  if (value?.stringValue != null) return value.stringValue === '' ? undefined : { stringValue: value.stringValue }
  if (value?.numberValue != null) return { numberValue: value.numberValue }
  if (value?.boolValue != null) return { boolValue: value.boolValue }
  if (value?.formulaValue == null) return undefined
  if (!value.formulaValue.startsWith('=')) throw invalid('Invalid formula: a formula must start with =')
  return { formulaValue: value.formulaValue }
}
