import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { sheets_v4 } from '@googleapis/sheets'
import { refusal, startGoogle, type Google } from './support.ts'

const at = (dimension: 'ROWS' | 'COLUMNS', index: number): sheets_v4.Schema$DeveloperMetadataLocation => ({ dimensionRange: { sheetId: 0, dimension, startIndex: index, endIndex: index + 1 } })
const mark = (metadataKey: string, location: sheets_v4.Schema$DeveloperMetadataLocation, metadataValue?: string): sheets_v4.Schema$Request =>
  ({ createDeveloperMetadata: { developerMetadata: { metadataKey, ...(metadataValue && { metadataValue }), visibility: 'PROJECT', location } } })
const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } })

async function where(google: Google, spreadsheetId: string, ...dataFilters: sheets_v4.Schema$DataFilter[]): Promise<Record<string, string>> {
  const { data } = await google.sheets.spreadsheets.developerMetadata.search({ spreadsheetId, requestBody: { dataFilters } })
  return Object.fromEntries((data.matchedDeveloperMetadata ?? []).map(({ developerMetadata }) => {
    const { locationType, dimensionRange } = developerMetadata!.location!
    return [developerMetadata!.metadataKey!, dimensionRange ? `${locationType} ${dimensionRange.startIndex}` : locationType!]
  }))
}

async function marked(google: Google): Promise<string> {
  const id = await google.spreadsheet()
  await google.put(id, 'A1', [['id', 'text'], ['r2', 'zeta'], ['r3', 'alpha']])
  await google.batch(id, mark('book', { spreadsheet: true }), mark('tab', { sheetId: 0 }), mark('second', at('ROWS', 1)), mark('third', at('ROWS', 2)), mark('id', at('COLUMNS', 0)), mark('text', at('COLUMNS', 1)))
  return id
}

test('metadata stays with its row or column through inserts, moves and sorts, and goes with a deleted one', async t => {
  const google = await startGoogle(t)
  const id = await marked(google)
  const all = ['book', 'tab', 'second', 'third', 'id', 'text'].map(byKey)
  await google.act(id, 'insert', { rows: '2' })
  await google.act(id, 'insert', { columns: 'B:C' })
  assert.deepEqual(await where(google, id, ...all), { book: 'SPREADSHEET', tab: 'SHEET', second: 'ROW 2', third: 'ROW 3', id: 'COLUMN 0', text: 'COLUMN 3' })
  await google.act(id, 'move', { columns: 'D', to: 'A' })
  await google.act(id, 'delete', { rows: '2' })
  assert.deepEqual(await where(google, id, ...all), { book: 'SPREADSHEET', tab: 'SHEET', second: 'ROW 1', third: 'ROW 2', id: 'COLUMN 1', text: 'COLUMN 0' })
  await google.act(id, 'sort', { column: 'A' })
  assert.deepEqual(await google.values(id, 'A2:A3'), [['alpha'], ['zeta']])
  assert.deepEqual(await where(google, id, byKey('second'), byKey('third')), { second: 'ROW 2', third: 'ROW 1' })
  await google.control('POST', '/sort-moves-metadata', { enabled: false })
  await google.act(id, 'sort', { column: 'A', descending: true })
  assert.deepEqual(await where(google, id, byKey('second'), byKey('third')), { second: 'ROW 2', third: 'ROW 1' }, 'the other way Google may do it')
  await google.act(id, 'delete', { columns: 'A' })
  assert.deepEqual(await where(google, id, ...all), { book: 'SPREADSHEET', tab: 'SHEET', second: 'ROW 2', third: 'ROW 1', id: 'COLUMN 0' })
})

test('a lookup fits by key, value, id, type and place, exact or across', async t => {
  const google = await startGoogle(t)
  const id = await marked(google)
  await google.batch(id, mark('second', at('ROWS', 5), 'again'))
  const look = (lookup: sheets_v4.Schema$DeveloperMetadataLookup) => where(google, id, { developerMetadataLookup: lookup })
  assert.deepEqual(await look({ metadataValue: 'again' }), { second: 'ROW 5' })
  assert.deepEqual(await look({ locationType: 'COLUMN' }), { id: 'COLUMN 0', text: 'COLUMN 1' })
  assert.deepEqual(await look({ metadataLocation: at('ROWS', 1) }), { tab: 'SHEET', second: 'ROW 1', id: 'COLUMN 0', text: 'COLUMN 1' })
  assert.deepEqual(await look({ metadataLocation: at('ROWS', 1), locationMatchingStrategy: 'EXACT_LOCATION' }), { second: 'ROW 1' })
  assert.deepEqual(await where(google, id, { a1Range: 'Sheet1!B3:C9' }), { tab: 'SHEET', third: 'ROW 2', second: 'ROW 5', text: 'COLUMN 1' })
  assert.deepEqual(await look({ metadataKey: 'nothing' }), {})
})

test('metadata is updated and deleted by filter, and got by its id', async t => {
  const google = await startGoogle(t)
  const id = await marked(google)
  const [updated] = await google.batch(id, { updateDeveloperMetadata: { dataFilters: [byKey('second')], developerMetadata: { metadataValue: 'v', location: at('ROWS', 8) }, fields: 'metadataValue,location' } })
  const metadataId = updated!.updateDeveloperMetadata!.developerMetadata![0]!.metadataId!
  const { data } = await google.sheets.spreadsheets.developerMetadata.get({ spreadsheetId: id, metadataId })
  assert.deepEqual(data, { metadataId, metadataKey: 'second', metadataValue: 'v', visibility: 'PROJECT', location: { locationType: 'ROW', ...at('ROWS', 8) } })
  const [deleted] = await google.batch(id, { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } })
  assert.equal(deleted!.deleteDeveloperMetadata!.deletedDeveloperMetadata!.length, 1)
  assert.equal(await refusal(google.sheets.spreadsheets.developerMetadata.get({ spreadsheetId: id, metadataId })), '404 NOT_FOUND Requested entity was not found.')
  assert.match(await refusal(google.batch(id, { createDeveloperMetadata: { developerMetadata: { metadataKey: 'x', location: { sheetId: 0 } } } })), /Must specify a visibility/)
  assert.match(await refusal(google.batch(id, mark('x', { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } }))), /single row or column/)
  assert.match(await refusal(google.batch(id, mark('big', { spreadsheet: true }, 'x'.repeat(30_000)))), /storage limits/)
})

test('values are read and written by metadata, wherever their column is by now', async t => {
  const google = await startGoogle(t)
  const id = await marked(google)
  await google.act(id, 'insert', { columns: 'A' })
  const { values } = google.sheets.spreadsheets
  const { data: read } = await values.batchGetByDataFilter({ spreadsheetId: id, requestBody: { dataFilters: [byKey('text'), byKey('third')], majorDimension: 'ROWS' } })
  assert.deepEqual(read.valueRanges?.map(({ valueRange }) => [valueRange?.range, valueRange?.values]), [['Sheet1!C1:C1000', [['text'], ['zeta'], ['alpha']]], ['Sheet1!A3:AA3', [['', 'r3', 'alpha']]]])
  const { data: written } = await values.batchUpdateByDataFilter({ spreadsheetId: id, requestBody: { valueInputOption: 'RAW', data: [{ dataFilter: byKey('text'), majorDimension: 'COLUMNS', values: [[null, 'eta']] }, { dataFilter: byKey('gone'), values: [['x']] }] } })
  assert.deepEqual([written.totalUpdatedCells, written.responses?.length], [1, 1])
  assert.deepEqual(await google.values(id, 'C1:C3'), [['text'], ['eta'], ['alpha']])
  const { data: sheet } = await google.sheets.spreadsheets.getByDataFilter({ spreadsheetId: id, fields: 'sheets(data(startColumn,rowData.values.formattedValue),developerMetadata.metadataKey)', requestBody: { dataFilters: [byKey('id')] } })
  assert.deepEqual(sheet.sheets, [{ data: [{ startColumn: 1, rowData: [{ values: [{ formattedValue: 'id' }] }, { values: [{ formattedValue: 'r2' }] }, { values: [{ formattedValue: 'r3' }] }] }], developerMetadata: [{ metadataKey: 'tab' }] }])
})
