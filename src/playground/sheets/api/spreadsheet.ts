import type { sheets_v4 } from '@googleapis/sheets'
import { calculate, type Calculation } from '../formula/evaluate.ts'
import { closed, parseRange, type Place } from '../model/a1.ts'
import { cellAt, wholeGrid, type Area } from '../model/cells.ts'
import { shownMetadata, type Location } from '../model/metadata.ts'
import type { Line, Sheet, StoredMetadata, Workbook } from '../model/workbook.ts'
import { extended, formatted } from '../values/shown.ts'

export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`

export interface Detail {
  /** Only these parts; none: all tabs. */
  places?: Place[]
  gridData: boolean
  /** One for each row, also of empty ones: not made for nobody. */
  rowMetadata?: boolean
  nowMs: number
}

/** A `Spreadsheet` as `spreadsheets.get` answers it, before the field mask. */
export function shownSpreadsheet(id: string, workbook: Workbook, { places, gridData, rowMetadata, nowMs }: Detail): sheets_v4.Schema$Spreadsheet {
  const calculation = calculate(workbook, nowMs)
  const sheets = workbook.sheets.filter(sheet => !places || places.some(place => place.sheet === sheet))
  return {
    spreadsheetId: id,
    properties: { title: workbook.title, locale: workbook.locale, autoRecalc: 'ON_CHANGE', timeZone: workbook.timeZone, defaultFormat: {} },
    sheets: sheets.map(sheet => ({
      properties: shownSheet(workbook, sheet),
      ...(gridData && { data: (places?.filter(place => place.sheet === sheet).map(closed) ?? [wholeGrid(sheet)]).map(area => gridOf(workbook, sheet, area, calculation, rowMetadata)) }),
      ...metadataAt(sheet.metadata, { sheet }),
    })),
    ...metadataAt(workbook.metadata, {}),
    spreadsheetUrl: spreadsheetUrl(id),
  }
}

export const placesNamed = (workbook: Workbook, ranges: string[]): Place[] | undefined => ranges.length === 0 ? undefined : ranges.map(range => parseRange(workbook, range))

export function shownSheet(workbook: Workbook, sheet: Sheet): sheets_v4.Schema$SheetProperties {
  const { sheetId, title, rowCount, columnCount, frozenRowCount, frozenColumnCount, hidden, tabColorStyle } = sheet
  return {
    sheetId, title, index: workbook.sheets.indexOf(sheet), sheetType: 'GRID',
    gridProperties: { rowCount, columnCount, ...(frozenRowCount > 0 && { frozenRowCount }), ...(frozenColumnCount > 0 && { frozenColumnCount }) },
    ...(hidden && { hidden }), ...(tabColorStyle && { tabColorStyle, ...(tabColorStyle.rgbColor && { tabColor: tabColorStyle.rgbColor }) }),
  }
}

const metadataAt = (list: StoredMetadata[] | undefined, location: Location) =>
  list?.length ? { developerMetadata: list.map(stored => shownMetadata({ stored, location, list })) } : {}

function gridOf(workbook: Workbook, sheet: Sheet, area: Area, calculation: Calculation, rowMetadata = false): sheets_v4.Schema$GridData {
  const { startRow, startColumn } = area
  const rowData = Array.from({ length: Math.min(area.endRow, sheet.rows.length) - startRow }, (_, down) => {
    const values = Array.from({ length: area.endColumn - startColumn }, (_, right) => shownCell(workbook, sheet, startRow + down, startColumn + right, calculation))
    const last = values.findLastIndex(cell => Object.keys(cell).length > 0)
    return last < 0 ? {} : { values: values.slice(0, last + 1) }
  })
  const lastRow = rowData.findLastIndex(row => row.values)
  return {
    ...(startRow > 0 && { startRow }), ...(startColumn > 0 && { startColumn }),
    ...(lastRow >= 0 && { rowData: rowData.slice(0, lastRow + 1) }),
    ...(rowMetadata && { rowMetadata: Array.from({ length: area.endRow - startRow }, (_, down) => shownLine(sheet.rows[startRow + down], 21, { sheet, dimension: 'ROWS', index: startRow + down })) }),
    columnMetadata: Array.from({ length: area.endColumn - startColumn }, (_, right) => shownLine(sheet.columns[startColumn + right], 100, { sheet, dimension: 'COLUMNS', index: startColumn + right })),
  }
}

const shownLine = (line: Line | null | undefined, usualPixels: number, location: Location): sheets_v4.Schema$DimensionProperties =>
  ({ pixelSize: line?.pixelSize ?? usualPixels, ...(line?.hidden && { hiddenByUser: true }), ...metadataAt(line?.metadata, location) })

function shownCell(workbook: Workbook, sheet: Sheet, row: number, column: number, calculation: Calculation): sheets_v4.Schema$CellData {
  const cell = cellAt(sheet, row, column)
  if (!cell) return {}
  const result = calculation.valueOf(sheet, row, column)
  const effectiveValue = extended(result)
  return {
    ...(cell.entered && { userEnteredValue: cell.entered }), ...(effectiveValue && { effectiveValue, formattedValue: formatted(result, cell, workbook.locale) }),
    ...(cell.format && { userEnteredFormat: cell.format, effectiveFormat: cell.format }), ...(cell.note !== undefined && { note: cell.note }),
    ...(cell.validation && { dataValidation: cell.validation }),
  }
}
