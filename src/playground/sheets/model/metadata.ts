import { randomInt } from 'node:crypto'
import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import { lineAt, sizeOf } from './dimensions.ts'
import { sheetWithId, type Sheet, type StoredMetadata, type Workbook } from './workbook.ts'
import type { Dimension } from './references.ts'

/** Where metadata is: the spreadsheet, a tab, or one row or column. */
export interface Location { sheet?: Sheet, dimension?: Dimension, index?: number }

export interface Placed { stored: StoredMetadata, location: Location, list: StoredMetadata[] }

const mostCharacters = 30_000

export function* allMetadata(workbook: Workbook): Generator<Placed> {
  const placed = (list: StoredMetadata[] | undefined, location: Location) => (list ?? []).map(stored => ({ stored, location, list: list! }))
  yield* placed(workbook.metadata, {})
  for (const sheet of workbook.sheets) {
    yield* placed(sheet.metadata, { sheet })
    for (const [index, row] of sheet.rows.entries()) yield* placed(row?.metadata, { sheet, dimension: 'ROWS', index })
    for (const [index, column] of sheet.columns.entries()) yield* placed(column?.metadata, { sheet, dimension: 'COLUMNS', index })
  }
}

export function shownMetadata({ stored, location }: Placed): sheets_v4.Schema$DeveloperMetadata {
  return { ...stored, location: shownLocation(location) }
}

function shownLocation({ sheet, dimension, index }: Location): sheets_v4.Schema$DeveloperMetadataLocation {
  if (!sheet) return { locationType: 'SPREADSHEET', spreadsheet: true }
  if (!dimension) return { locationType: 'SHEET', sheetId: sheet.sheetId }
  return { locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN', dimensionRange: { sheetId: sheet.sheetId, dimension, startIndex: index!, endIndex: index! + 1 } }
}

export function readLocation(workbook: Workbook, given: sheets_v4.Schema$DeveloperMetadataLocation | null | undefined): Location {
  if (given?.spreadsheet) return {}
  if (given?.sheetId != null) return { sheet: sheetWithId(workbook, given.sheetId, 'sheet') }
  const range = given?.dimensionRange
  if (!range) throw invalid('Must specify a location for developer metadata')
  const sheet = sheetWithId(workbook, range.sheetId)
  const { startIndex: start, endIndex: end, dimension } = range
  if (start == null || end !== start + 1 || (dimension !== 'ROWS' && dimension !== 'COLUMNS')) throw invalid('Developer metadata dimension ranges must represent a single row or column')
  if (end > sizeOf(sheet, dimension)) throw invalid('The dimension range of developer metadata is beyond the grid')
  return { sheet, dimension, index: start }
}

export function createMetadata(workbook: Workbook, given: sheets_v4.Schema$DeveloperMetadata): Placed {
  const { metadataId, metadataKey, metadataValue, visibility } = given
  if (!metadataKey) throw invalid('Must specify a metadata key')
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') throw invalid('Must specify a visibility for developer metadata')
  const all = [...allMetadata(workbook)]
  if (metadataId != null && all.some(({ stored }) => stored.metadataId === metadataId)) throw invalid(`A developer metadata with id ${metadataId} already exists`)
  const stored: StoredMetadata = { metadataId: metadataId ?? freshId(all), metadataKey, ...(metadataValue != null && { metadataValue }), visibility }
  const sum = [...all.map(placed => placed.stored), stored].reduce((total, { metadataKey: key, metadataValue: value = '' }) => total + key.length + value.length, 0)
  if (sum > mostCharacters) throw invalid('Developer metadata storage limits were reached')
  return place(workbook, stored, readLocation(workbook, given.location))
}

export function place(workbook: Workbook, stored: StoredMetadata, location: Location): Placed {
  const { sheet, dimension, index } = location
  const list = !sheet ? workbook.metadata : !dimension ? sheet.metadata : lineAt(sheet, dimension, index!).metadata ??= []
  list.push(stored)
  return { stored, location, list }
}

export function takeAway({ stored, list }: Placed): void {
  list.splice(list.indexOf(stored), 1)
}

function freshId(all: Placed[]): number {
  for (;;) {
    const id = randomInt(1, 2 ** 31 - 1)
    if (!all.some(({ stored }) => stored.metadataId === id)) return id
  }
}
