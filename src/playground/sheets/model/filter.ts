import type { sheets_v4 } from '@googleapis/sheets'
import { invalid } from '../failure.ts'
import { parseRange, type Place } from './a1.ts'
import { allMetadata, readLocation, type Location, type Placed } from './metadata.ts'
import { sheetWithId, type Workbook } from './workbook.ts'

type DataFilter = sheets_v4.Schema$DataFilter
type Lookup = sheets_v4.Schema$DeveloperMetadataLookup

/** The parts of the workbook that a data filter means. */
export function placesOf(workbook: Workbook, filter: DataFilter): Place[] {
  if (filter.a1Range != null) return [parseRange(workbook, filter.a1Range)]
  if (filter.gridRange) return [gridPlace(workbook, filter.gridRange)]
  if (!filter.developerMetadataLookup) throw invalid('Must specify a data filter')
  const places = metadataFor(workbook, filter).flatMap(({ location }) => placeOf(workbook, location))
  return [...new Map(places.map(place => [JSON.stringify([place.sheet.sheetId, place.area]), place])).values()]
}

/** The metadata that a data filter finds; of a range, all that lies across it. */
export function metadataFor(workbook: Workbook, filter: DataFilter): Placed[] {
  const all = [...allMetadata(workbook)]
  const lookup = filter.developerMetadataLookup
  if (lookup) return all.filter(fits(workbook, lookup))
  const [place] = placesOf(workbook, filter)
  return all.filter(({ location }) => meets(location, place!))
}

export function gridPlace(workbook: Workbook, { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: sheets_v4.Schema$GridRange): Place {
  const area = { startRow: startRowIndex, endRow: endRowIndex, startColumn: startColumnIndex, endColumn: endColumnIndex }
  return { sheet: sheetWithId(workbook, sheetId), area: Object.fromEntries(Object.entries(area).filter(([, index]) => index != null)) }
}

function fits(workbook: Workbook, lookup: Lookup): (placed: Placed) => boolean {
  const where = lookup.metadataLocation ? readLocation(workbook, lookup.metadataLocation) : undefined
  const isExact = lookup.locationMatchingStrategy === 'EXACT_LOCATION'
  if (lookup.locationMatchingStrategy && !where) throw invalid('Must specify a metadata location if a location matching strategy is specified')
  return ({ stored, location }) =>
    (lookup.metadataId == null || stored.metadataId === lookup.metadataId)
    && (lookup.metadataKey == null || stored.metadataKey === lookup.metadataKey)
    && (lookup.metadataValue == null || stored.metadataValue === lookup.metadataValue)
    && (lookup.visibility == null || stored.visibility === lookup.visibility)
    && (lookup.locationType == null || typeOf(location) === lookup.locationType)
    && (!where || isSame(location, where) || (!isExact && where.sheet !== undefined && placeOf(workbook, where).some(place => meets(location, place))))
}

const typeOf = ({ sheet, dimension }: Location): string => !sheet ? 'SPREADSHEET' : !dimension ? 'SHEET' : dimension === 'ROWS' ? 'ROW' : 'COLUMN'
const isSame = (a: Location, b: Location): boolean => a.sheet === b.sheet && a.dimension === b.dimension && a.index === b.index

function placeOf(workbook: Workbook, { sheet, dimension, index }: Location): Place[] {
  if (!sheet) return workbook.sheets.map(each => ({ sheet: each, area: {} }))
  if (!dimension) return [{ sheet, area: {} }]
  return [{ sheet, area: dimension === 'ROWS' ? { startRow: index!, endRow: index! + 1 } : { startColumn: index!, endColumn: index! + 1 } }]
}

function meets({ sheet, dimension, index }: Location, { sheet: other, area }: Place): boolean {
  if (!sheet || sheet !== other) return false
  if (!dimension) return true
  const [start = 0, end = Infinity] = dimension === 'ROWS' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn]
  return index! >= start && index! < end
}
