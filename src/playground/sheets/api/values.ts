import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import { calculate } from '../formula/evaluate.ts'
import { closed, columnLetters, rangeText, type Place } from '../model/a1.ts'
import { changeCell, positions, usedRows, type Area } from '../model/cells.ts'
import { requireRoom, type Workbook } from '../model/workbook.ts'
import { enter, type InputOption } from '../values/entered.ts'
import { shownValue, type Rendering } from '../values/shown.ts'
import { majorDimension, type Major } from './options.ts'

type Value = string | number | boolean | null

export interface Look { value: Rendering['value'], dateTime: Rendering['dateTime'], major: Major }

export const rendering = (workbook: Workbook, nowMs: number, { value, dateTime }: Omit<Look, 'major'>): Rendering =>
  ({ value, dateTime, locale: workbook.locale, calculation: calculate(workbook, nowMs) })

/** The values of a range without empty ends. */
export function readRange(place: Place, look: Rendering, major: Major): sheets_v4.Schema$ValueRange {
  const area = closed(place)
  const used = usedRows(place.sheet, area)
  const rows = Array.from({ length: used.endRow - used.startRow }, (_, row) => Array.from({ length: used.endColumn - used.startColumn }, (_, column) => shownValue(place.sheet, used.startRow + row, used.startColumn + column, look) ?? ''))
  const values = trimmed(major === 'ROWS' ? rows : transposed(rows))
  return { range: rangeText({ sheet: place.sheet, area }), majorDimension: major, ...(values.length > 0 && { values }) }
}

function trimmed(lists: Value[][]): Value[][] {
  const lines = lists.map(list => list.slice(0, list.findLastIndex(value => value !== '') + 1))
  return lines.slice(0, lines.findLastIndex(line => line.length > 0) + 1)
}

const transposed = <T>(rows: T[][]): T[][] => (rows[0] ?? []).map((_, column) => rows.map(row => row[column]!))

export interface Written { area: Area, cells: number }

/** Writes from the range's corner; a range of more than one cell is also a limit. Null leaves a cell as it is. */
export function writeRange(workbook: Workbook, place: Place, { values = [], majorDimension: major }: sheets_v4.Schema$ValueRange, option: InputOption, nowMs: number): Written {
  const rows = rowsOf(values ?? [], majorDimension(major))
  const area = targetOf(place, rows.length, Math.max(0, ...rows.map(row => row.length)))
  let cells = 0
  rows.forEach((row, down) => row.forEach((value, right) => {
    if (value === null || value === undefined) return
    cells++
    changeCell(place.sheet, area.startRow + down, area.startColumn + right, cell => enter(cell, value, option, workbook, nowMs))
  }))
  return { area, cells }
}

function rowsOf(values: unknown[][], major: Major): unknown[][] {
  if (!Array.isArray(values) || values.some(list => !Array.isArray(list))) throw invalid('Invalid value at \'data.values\' (type.googleapis.com/google.protobuf.ListValue)')
  if (major === 'ROWS') return values
  return Array.from({ length: Math.max(0, ...values.map(list => list.length)) }, (_, row) => values.map(list => list[row] ?? null))
}

function targetOf(place: Place, height: number, width: number): Area {
  const { startRow = 0, startColumn = 0, endRow, endColumn } = place.area
  const isCell = endRow === startRow + 1 && endColumn === startColumn + 1
  closed(place)
  if (!isCell) {
    const within = `Requested writing within range [${rangeText(place)}], but tried writing to`
    if (endColumn !== undefined && startColumn + width > endColumn) throw invalid(`${within} column [${columnLetters(endColumn)}]`)
    if (endRow !== undefined && startRow + height > endRow) throw invalid(`${within} row [${endRow + 1}]`)
  }
  return closed({ sheet: place.sheet, area: { startRow, endRow: startRow + Math.max(height, 1), startColumn, endColumn: startColumn + Math.max(width, 1) } })
}

export function clearRange(place: Place): string {
  const area = closed(place)
  for (const [row, column] of positions(usedRows(place.sheet, area))) changeCell(place.sheet, row, column, cell => { delete cell.entered })
  return rangeText({ sheet: place.sheet, area })
}

/** Makes the grid large enough for an append. */
export function growTo(workbook: Workbook, { sheet }: Place, rows: number, columns: number): void {
  sheet.rowCount = Math.max(sheet.rowCount, rows)
  sheet.columnCount = Math.max(sheet.columnCount, columns)
  requireRoom(workbook)
}

export function updateAnswer(spreadsheetId: string, place: Place, { area, cells }: Written): sheets_v4.Schema$UpdateValuesResponse {
  return { spreadsheetId, updatedRange: rangeText({ sheet: place.sheet, area }), updatedRows: area.endRow - area.startRow, updatedColumns: area.endColumn - area.startColumn, updatedCells: cells }
}
