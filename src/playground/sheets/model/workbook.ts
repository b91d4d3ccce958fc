import { randomInt } from 'node:crypto'
import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'

/** What a person or a program entered. An error is only ever the result of a formula. */
export type Entered = { stringValue: string } | { numberValue: number } | { boolValue: boolean } | { formulaValue: string }

export interface Cell {
  entered?: Entered
  format?: sheets_v4.Schema$CellFormat
  validation?: sheets_v4.Schema$DataValidationRule
  note?: string
}

export interface StoredMetadata { metadataId: number, metadataKey: string, metadataValue?: string, visibility: string }

/** What a row and a column both have; it moves with them. */
export interface Line {
  hidden?: true
  pixelSize?: number
  metadata?: StoredMetadata[]
}

export interface Row extends Line { cells: (Cell | null)[] }

/** A tab. Rows, columns and cells that hold nothing are null or beyond the end of their array. */
export interface Sheet {
  sheetId: number
  title: string
  rowCount: number
  columnCount: number
  frozenRowCount: number
  frozenColumnCount: number
  hidden?: true
  tabColorStyle?: sheets_v4.Schema$ColorStyle
  rows: (Row | null)[]
  columns: (Line | null)[]
  metadata: StoredMetadata[]
}

export interface Workbook {
  title: string
  locale: string
  timeZone: string
  sheets: Sheet[]
  metadata: StoredMetadata[]
}

export const mostCells = 10_000_000

export const createWorkbook = (title: string, { locale = 'en_US', timeZone = 'Etc/GMT' }: { locale?: string, timeZone?: string } = {}): Workbook =>
  ({ title, locale, timeZone, sheets: [], metadata: [] })

export function addSheet(workbook: Workbook, { sheetId, title, index, gridProperties = {}, hidden, tabColorStyle }: sheets_v4.Schema$SheetProperties): Sheet {
  const id = sheetId ?? freshSheetId(workbook)
  if (workbook.sheets.some(sheet => sheet.sheetId === id)) throw invalid(`A sheet with the ID ${id} already exists. Please enter another ID.`)
  const sheet: Sheet = {
    sheetId: id, title: title ?? freshTitle(workbook),
    rowCount: gridProperties.rowCount ?? 1000, columnCount: gridProperties.columnCount ?? 26,
    frozenRowCount: gridProperties.frozenRowCount ?? 0, frozenColumnCount: gridProperties.frozenColumnCount ?? 0,
    ...(hidden && { hidden }), ...(tabColorStyle && { tabColorStyle }),
    rows: [], columns: [], metadata: [],
  }
  requireFreeTitle(workbook, sheet.title)
  workbook.sheets.splice(index ?? workbook.sheets.length, 0, sheet)
  requireRoom(workbook)
  return sheet
}

export function requireFreeTitle(workbook: Workbook, title: string, except?: Sheet): void {
  if (title === '' || title.length > 100) throw invalid(title === '' ? 'The sheet name cannot be empty.' : 'The sheet name cannot be greater than 100 characters.')
  if (workbook.sheets.some(sheet => sheet !== except && sheet.title.toLowerCase() === title.toLowerCase())) throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`)
}

export function requireRoom(workbook: Workbook): void {
  const cells = workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0)
  if (cells > mostCells) throw invalid(`This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`)
}

/** @param what  as Google says it: "grid" where cells are meant, else "sheet" */
export function sheetWithId(workbook: Workbook, sheetId: number | null | undefined, what: 'grid' | 'sheet' = 'grid'): Sheet {
  const sheet = workbook.sheets.find(candidate => candidate.sheetId === (sheetId ?? 0))
  if (!sheet) throw invalid(`No ${what} with id: ${sheetId ?? 0}`)
  return sheet
}

export const sheetTitled = (workbook: Workbook, title: string): Sheet | undefined =>
  workbook.sheets.find(sheet => sheet.title.toLowerCase() === title.toLowerCase())

/** Google's first tab has the id 0, all later ones random ids. */
function freshSheetId(workbook: Workbook): number {
  for (;;) {
    const id = workbook.sheets.length === 0 ? 0 : randomInt(1, 2 ** 31 - 1)
    if (!workbook.sheets.some(sheet => sheet.sheetId === id)) return id
  }
}

function freshTitle(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) if (!sheetTitled(workbook, `Sheet${number}`)) return `Sheet${number}`
}
