import type { sheets_v4 } from '@googleapis/sheets'
import type { Column, Row, Tab } from './tabs.ts'

type Cells = readonly sheets_v4.Schema$CellData[]

/** Of our columns' developer metadata; the value is tab and column. */
export const metadataKey = 'punctual'
export const metadataValue = (tab: Tab, column: Column): string => `${tab.name}.${column.key}`

export interface Place {
  index: number
  /** Null where the column has no mark of ours yet. */
  metadataId: number | null
  /** The mark it left behind when its cells were cut out and pasted elsewhere. */
  leftBehind?: number
}

/** Our columns are where their metadata are, else under the name we gave them; the names are in the first row unless people moved them. */
export function findColumns(tab: Tab, labels: Row, metadata: readonly sheets_v4.Schema$DimensionProperties[], lines: readonly Cells[]): { places: Map<string, Place>, header: number } {
  const places = new Map<string, Place>()
  const marks = metadata.map(({ developerMetadata = [] }) => developerMetadata.filter(({ metadataKey: key }) => key === metadataKey))
  const taken = new Set<number>()
  for (const column of tab.columns) {
    const own = metadataValue(tab, column)
    const markIn = (index: number) => marks[index]?.find(({ metadataValue: value }) => value === own)
    const index = marks.findIndex((_, at) => !taken.has(at) && markIn(at))
    if (index < 0) continue
    places.set(column.key, { index, metadataId: markIn(index)!.metadataId! })
    taken.add(index)
  }
  const header = findHeader(tab, labels, places, lines)
  const names = (lines[header] ?? []).map(({ formattedValue }) => formattedValue)
  for (const { key } of tab.columns) {
    const place = places.get(key)
    if (place && names[place.index]) continue
    const index = names.findIndex((name, at) => !taken.has(at) && name === labels[key])
    if (index < 0) continue
    places.set(key, { index, metadataId: null, ...place && { leftBehind: place.metadataId! } })
    taken.add(index)
  }
  return { places, header }
}

/** People rename columns, delete the row of names, or have rows above it. */
function findHeader({ columns, letter }: Tab, labels: Row, places: ReadonlyMap<string, Place>, lines: readonly Cells[]): number {
  const named = lines.findIndex(cells => 2 * columns.filter(({ key }) => cells.some(({ formattedValue }) => formattedValue === labels[key])).length > columns.length)
  if (named >= 0) return named
  const first = lines[0]?.[places.get('id')?.index ?? -1]?.formattedValue ?? ''
  return new RegExp(`^${letter}\\d+(-\\d+)?$`).test(first) ? -1 : 0
}
