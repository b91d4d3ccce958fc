import type { sheets_v4 } from '@googleapis/sheets'
import { metadataKey, metadataValue } from './columns.ts'
import type { Grid } from './grid.ts'
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
    ...columns.flatMap((column, index) => dress(tab, column, 0, index, labels)),
  ]
}

/**
 * Brings back the row of names and columns that are gone, behind all others. They are inserted, never written where a person may have begun
 * something meanwhile; a grid that is full grows first, since nothing can be inserted at its end.
 */
export function mendTab(tab: Tab, grid: Grid, labels: Row): Request[] {
  const requests: Request[] = tab.columns.flatMap(column => {
    const { index, metadataId = 0, leftBehind } = grid.places.get(column.key) ?? {}
    return [
      ...leftBehind === undefined ? [] : [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: leftBehind } } } }],
      ...metadataId === null ? [mark(tab, column, index!)] : [],
    ]
  })
  if (grid.header < 0) requests.push({ insertDimension: { range: { sheetId: tab.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 }, inheritFromBefore: false } })
  const header = Math.max(0, grid.header)
  for (const column of grid.isNameless ? tab.columns.filter(({ key }) => grid.places.has(key)) : grid.cleared) requests.push(name(tab, column, header, grid.places.get(column.key)!.index, labels))
  if (grid.missing.length === 0) return requests
  const { sheetId } = tab
  const start = grid.usedColumns
  if (start >= grid.columnCount) requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: start - grid.columnCount + 1 } })
  requests.push({ insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: start, endIndex: start + grid.missing.length }, inheritFromBefore: false } })
  return [...requests, ...grid.missing.flatMap((column, nth) => dress(tab, column, header, start + nth, labels))]
}

export const isWhole = (tab: Tab, grid: Grid): boolean => !grid.isNameless && grid.cleared.length === 0 && tab.columns.every(({ key }) => grid.places.get(key)?.metadataId != null)

/** Room for new rows. Nothing can be inserted right behind a grid's end, so that it grows first. */
export function insertRows({ sheetId }: Tab, grid: Grid, startIndex: number, count: number): Request[] {
  return [
    ...startIndex >= grid.rowCount ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: startIndex - grid.rowCount + 1 } }] : [],
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + count }, inheritFromBefore: startIndex > 1 } },
  ]
}

function dress(tab: Tab, column: Column, header: number, index: number, labels: Row): Request[] {
  const { sheetId } = tab
  const numberFormat = patterns[column.kind]
  return [
    name(tab, column, header, index, labels),
    ...numberFormat ? [{ repeatCell: { range: { sheetId, startRowIndex: header + 1, startColumnIndex: index, endColumnIndex: index + 1 }, cell: { userEnteredFormat: { numberFormat } }, fields: 'userEnteredFormat.numberFormat' } }] : [],
    mark(tab, column, index),
  ]
}

const name = ({ sheetId }: Tab, { key }: Column, rowIndex: number, columnIndex: number, labels: Row): Request =>
  ({ updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: [{ values: [{ userEnteredValue: { stringValue: labels[key]! } }] }], fields: 'userEnteredValue' } })

const mark = (tab: Tab, column: Column, index: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey, metadataValue: metadataValue(tab, column), visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 } },
    },
  },
})
