import type { sheets_v4 } from '@googleapis/sheets'
import { fieldsOf } from '../api/mask.ts'
import { invalid } from '../failure.ts'
import { metadataFor } from '../model/filter.ts'
import { createMetadata, place, readLocation, shownMetadata, takeAway, type Placed } from '../model/metadata.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Handlers } from './handlers.ts'

export const metadataHandlers: Handlers = {
  createDeveloperMetadata(workbook, { developerMetadata = {} }) {
    return { createDeveloperMetadata: { developerMetadata: shownMetadata(createMetadata(workbook, developerMetadata)) } }
  },

  updateDeveloperMetadata(workbook, { dataFilters, developerMetadata = {}, fields }) {
    const named = fieldsOf(fields, ['metadataKey', 'metadataValue', 'location', 'visibility'])
    const updated = found(workbook, dataFilters ?? []).map(placed => update(workbook, placed, developerMetadata, named))
    return { updateDeveloperMetadata: { developerMetadata: updated.map(shownMetadata) } }
  },

  deleteDeveloperMetadata(workbook, { dataFilter }) {
    const gone = found(workbook, dataFilter ? [dataFilter] : [])
    const deletedDeveloperMetadata = gone.map(shownMetadata)
    for (const placed of gone) takeAway(placed)
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata } }
  },
}

function found(workbook: Workbook, filters: sheets_v4.Schema$DataFilter[]): Placed[] {
  if (filters.length === 0) throw invalid('Must specify at least one data filter')
  return [...new Map(filters.flatMap(filter => metadataFor(workbook, filter)).map(placed => [placed.stored.metadataId, placed])).values()]
}

function update(workbook: Workbook, placed: Placed, given: sheets_v4.Schema$DeveloperMetadata, named: Set<string>): Placed {
  const { stored } = placed
  if (named.has('metadataKey')) {
    if (!given.metadataKey) throw invalid('Must specify a metadata key')
    stored.metadataKey = given.metadataKey
  }
  if (named.has('metadataValue') && given.metadataValue != null) stored.metadataValue = given.metadataValue
  else if (named.has('metadataValue')) delete stored.metadataValue
  if (named.has('visibility') && given.visibility) stored.visibility = given.visibility
  if (![...named].some(name => name === 'location' || name.startsWith('location.')) || !given.location) return placed
  takeAway(placed)
  return place(workbook, stored, readLocation(workbook, given.location))
}
