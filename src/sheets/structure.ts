import type { sheets_v4 } from '@googleapis/sheets'
import { metadataKey, metadataValue, type Grid } from './grid.ts'
import type { CellKind, Column, Row, Tab } from './tabs.ts'

type Request = sheets_v4.Schema$Request

const patterns: Partial<Record<CellKind, sheets_v4.Schema$NumberFormat>> = {
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' }, time: { type: 'TIME', pattern: 'hh:mm' }, moment: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' },
}

/** Makes a tab with its header, in one request that is done as a whole or not at all. */
export function createTab(tab: Tab, title: string, labels: Row): Request[] {
  const { sheetId, columns } = tab
  return [
    { addSheet: { properties: { sheetId, title, gridProperties: { rowCount: 1_000, columnCount: columns.length + 6, frozenRowCount: 1 } } } },
    ...columns.flatMap((column, index) => dress(tab, column, index, labels)),
  ]
}

/**
 * Brings back columns that are gone, behind all others. They are inserted, never written where a person may have begun something meanwhile;
 * a grid that is full grows first, since nothing can be inserted at its end.
 */
export function mendTab(tab: Tab, grid: Grid, labels: Row): Request[] {
  const unmarked = tab.columns.filter(({ key }) => grid.places.get(key)?.metadataId === null)
  const requests: Request[] = unmarked.map(column => mark(tab, column, grid.places.get(column.key)!.index))
  if (grid.missing.length === 0) return requests
  const { sheetId } = tab
  const start = grid.usedColumns
  if (start >= grid.columnCount) requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: start - grid.columnCount + 1 } })
  requests.push({ insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: start, endIndex: start + grid.missing.length }, inheritFromBefore: false } })
  return [...requests, ...grid.missing.flatMap((column, nth) => dress(tab, column, start + nth, labels))]
}

export const isWhole = (tab: Tab, grid: Grid): boolean => tab.columns.every(({ key }) => grid.places.get(key)?.metadataId != null)

/** Room for new rows. Nothing can be inserted right behind a grid's end, so that it grows first. */
export function insertRows({ sheetId }: Tab, grid: Grid, startIndex: number, count: number): Request[] {
  return [
    ...startIndex >= grid.rowCount ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: startIndex - grid.rowCount + 1 } }] : [],
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + count }, inheritFromBefore: startIndex > 1 } },
  ]
}

function dress(tab: Tab, column: Column, index: number, labels: Row): Request[] {
  const { sheetId } = tab
  const numberFormat = patterns[column.kind]
  return [
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: index }, rows: [{ values: [{ userEnteredValue: { stringValue: labels[column.key]! } }] }], fields: 'userEnteredValue' } },
    ...numberFormat ? [{ repeatCell: { range: { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 }, cell: { userEnteredFormat: { numberFormat } }, fields: 'userEnteredFormat.numberFormat' } }] : [],
    mark(tab, column, index),
  ]
}

const mark = (tab: Tab, column: Column, index: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey, metadataValue: metadataValue(tab, column), visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 } },
    },
  },
})
