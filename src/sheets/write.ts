import type { sheets_v4 } from '@googleapis/sheets'
import { encode, type Raw } from './cell.ts'
import type { Grid } from './grid.ts'
import type { Row, Tab } from './tabs.ts'

/** All our cells of one row, or only those named: for a row that is not ours yet. */
export interface RowWrite { index: number, cells: Row }

/**
 * All rows of a tab in one request, a part for each column: Google finds the column by its metadata at the moment of the write, so a person
 * who inserts or moves one meanwhile loses nothing. Rows have no such mark; what a sort does meanwhile is seen by reading again.
 */
export function writeRequest(tab: Tab, grid: Grid, writes: readonly RowWrite[]): sheets_v4.Schema$DataFilterValueRange[] {
  const height = Math.max(0, ...writes.map(({ index }) => index + 1))
  return tab.columns.flatMap(({ key, kind }) => {
    const column: (Raw | null)[] = Array.from({ length: height }, () => null) // null leaves a cell alone
    for (const { index, cells } of writes) if (cells[key] !== undefined) column[index] = encode(kind, cells[key])
    if (column.every(value => value === null)) return []
    return [{ dataFilter: { developerMetadataLookup: { metadataId: grid.places.get(key)!.metadataId } }, majorDimension: 'COLUMNS', values: [column] }]
  })
}
