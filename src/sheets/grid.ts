import { createHash } from 'node:crypto'
import type { sheets_v4 } from '@googleapis/sheets'
import { decode } from './cell.ts'
import type { Column, Row, Tab } from './tabs.ts'

/** Of our columns' developer metadata; the value is tab and column. */
export const metadataKey = 'punctual'
export const metadataValue = (tab: Tab, column: Column): string => `${tab.name}.${column.key}`

export interface GridRow {
  index: number
  id: string
  cells: Row
  /** A mark of the person's own cells in the row, which tells it from others after a sort; empty without any. Formulas tell nothing: they change. */
  beside: string
  /** Nothing at all is in it. */
  blank: boolean
}

export interface Place { index: number, metadataId: number | null }

/** A tab as it was read. */
export interface Grid {
  rowCount: number
  columnCount: number
  /** One past the last column that holds anything. */
  usedColumns: number
  places: ReadonlyMap<string, Place>
  /** Columns that cannot be found: deleted, or never made. */
  missing: readonly Column[]
  /** Below the header, down to the last one that holds anything. */
  rows: readonly GridRow[]
}

/** Our columns are where their metadata are, else under the name we gave them. Undefined when the tab is not there. */
export function readGrid(tab: Tab, labels: Row, spreadsheet: sheets_v4.Schema$Spreadsheet): Grid | undefined {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === tab.sheetId)
  if (!sheet) return undefined
  const { rowData = [], columnMetadata = [] } = sheet.data?.[0] ?? {}
  const { rowCount, columnCount } = sheet.properties!.gridProperties!
  const places = findColumns(tab, labels, columnMetadata, rowData[0]?.values ?? [])
  const ours = new Set([...places.values()].map(({ index }) => index))
  const rows = rowData.slice(1).map(({ values = [] }, above) => readRow(tab, places, ours, values, above + 1))
  return {
    rowCount: rowCount!, columnCount: columnCount!, places,
    usedColumns: Math.max(0, ...rowData.map(({ values = [] }) => values.length), ...[...ours].map(index => index + 1)),
    missing: tab.columns.filter(({ key }) => !places.has(key)),
    rows: rows.slice(0, rows.findLastIndex(({ blank }) => !blank) + 1),
  }
}

function findColumns(tab: Tab, labels: Row, metadata: sheets_v4.Schema$DimensionProperties[], header: sheets_v4.Schema$CellData[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const taken = new Set<number>()
  const found = (key: string, index: number, metadataId: number | null) => {
    places.set(key, { index, metadataId })
    taken.add(index)
  }
  for (const column of tab.columns) {
    const index = metadata.findIndex(({ developerMetadata = [] }, at) => !taken.has(at) && developerMetadata.some(isOf(tab, column)))
    if (index >= 0) found(column.key, index, metadata[index]!.developerMetadata!.find(isOf(tab, column))!.metadataId!)
  }
  for (const { key } of tab.columns) {
    const index = places.has(key) ? -1 : header.findIndex(({ formattedValue }, at) => !taken.has(at) && formattedValue === labels[key])
    if (index >= 0) found(key, index, null)
  }
  return places
}

const isOf = (tab: Tab, column: Column) => (metadata: sheets_v4.Schema$DeveloperMetadata) =>
  metadata.metadataKey === metadataKey && metadata.metadataValue === metadataValue(tab, column)

function readRow(tab: Tab, places: ReadonlyMap<string, Place>, ours: ReadonlySet<number>, values: sheets_v4.Schema$CellData[], index: number): GridRow {
  const cells = Object.fromEntries(tab.columns.flatMap(({ key, kind }) => {
    const place = places.get(key)
    const value = place && decode(kind, values[place.index])
    return value === undefined || key === 'id' ? [] : [[key, value]]
  }))
  const others = values.map(({ userEnteredValue: typed }, at) => ours.has(at) || !typed || typed.formulaValue != null ? '' : String(typed.stringValue ?? typed.numberValue ?? typed.boolValue))
  return {
    index, cells, id: (values[places.get('id')?.index ?? -1]?.formattedValue ?? '').trim(),
    beside: markOf(others.filter(text => text !== '')), blank: values.every(({ userEnteredValue }) => !userEnteredValue),
  }
}

const markOf = (texts: readonly string[]): string => texts.length ? createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 12) : ''
