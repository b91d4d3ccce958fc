import { createHash } from 'node:crypto'
import type { sheets_v4 } from '@googleapis/sheets'
import { decode } from './cell.ts'
import { findColumns, type Place } from './columns.ts'
import type { Column, Row, Tab } from './tabs.ts'

export interface GridRow {
  index: number
  id: string
  cells: Row
  /** A mark of the person's own cells in the row, which tells it from others after a sort; empty without any. Formulas tell nothing: they change. */
  beside: string
  /** Nothing at all is in it. */
  blank: boolean
}

/** A tab as it was read. */
export interface Grid {
  rowCount: number
  columnCount: number
  /** One past the last column that holds anything. */
  usedColumns: number
  places: ReadonlyMap<string, Place>
  /** Index of the row of names; -1 where a person deleted it. */
  header: number
  /** Of the person's own names there. */
  nameMark: string
  /** Not even one of our columns has a name there. */
  isNameless: boolean
  /** Columns that cannot be found: deleted, or never made. */
  missing: readonly Column[]
  /** Columns in which nothing is left, not even their name. */
  cleared: readonly Column[]
  /** All but the header, down to the last one that holds anything. */
  rows: readonly GridRow[]
}

/** Undefined when the tab is not there. */
export function readGrid(tab: Tab, labels: Row, spreadsheet: sheets_v4.Schema$Spreadsheet): Grid | undefined {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === tab.sheetId)
  if (!sheet) return undefined
  const { rowData = [], columnMetadata = [] } = sheet.data?.[0] ?? {}
  const { rowCount, columnCount } = sheet.properties!.gridProperties!
  const lines = rowData.map(({ values = [] }) => values)
  const { places, header } = findColumns(tab, labels, columnMetadata, lines)
  const ours = new Set([...places.values()].map(({ index }) => index))
  const all = lines.map((values, index) => readRow(tab, places, ours, values, index))
  const rows = all.filter(({ index }) => index !== header)
  return {
    rowCount: rowCount!, columnCount: columnCount!, places, header, nameMark: all[header]?.beside ?? '',
    usedColumns: Math.max(0, ...lines.map(values => values.length), ...[...ours].map(index => index + 1)),
    isNameless: header < 0 || [...ours].every(index => !lines[header]?.[index]?.userEnteredValue),
    missing: tab.columns.filter(({ key }) => !places.has(key)),
    cleared: tab.columns.filter(({ key }) => places.has(key) && lines.every(values => !values[places.get(key)!.index]?.userEnteredValue)),
    rows: rows.slice(0, rows.findLastIndex(({ blank }) => !blank) + 1),
  }
}

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
