import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusal, startGoogle } from './support.ts'

test('what is written is read, without the empty ends of rows and of the range', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ tabs: ['Answers', "Ada's list"] })
  const written = await google.put(id, "'Ada''s list'!B2", [['a', 1, true, ''], ['', 'b'], [null, null, null, null]])
  assert.deepEqual(written, { spreadsheetId: id, updatedRange: "'Ada''s list'!B2:E4", updatedRows: 3, updatedColumns: 4, updatedCells: 6 })
  const { data } = await google.sheets.spreadsheets.values.get({ spreadsheetId: id, range: "'Ada''s list'" })
  assert.deepEqual(data, { range: "'Ada''s list'!A1:Z1000", majorDimension: 'ROWS', values: [[], ['', 'a', '1', 'TRUE'], ['', '', 'b']] })
  assert.deepEqual(await google.values(id, "'Ada''s list'!B2:C3", { majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' }), [['a'], [1, 'b']])
  assert.deepEqual((await google.sheets.spreadsheets.values.get({ spreadsheetId: id, range: 'Answers!A1:B2' })).data, { range: 'Answers!A1:B2', majorDimension: 'ROWS' })
})

test('null leaves a cell alone and the empty text empties it', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.put(id, 'A1:C1', [['a', 'b', 'c']])
  await google.put(id, 'A1:C1', [[null, '', 'd']])
  assert.deepEqual(await google.values(id, 'A1:C1'), [['a', '', 'd']])
})

test('every notation means the same cells', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ tabs: ['T1x', 'Two'] })
  await google.put(id, 'Two!A1', [['a', 'b'], ['c', 'd'], ['e', 'f']])
  for (const [range, values] of [
    ['Two!A:A', [['a'], ['c'], ['e']]], ['Two!2:2', [['c', 'd']]], ['Two!B2:B', [['d'], ['f']]], ['two!$a$1', [['a']]], ['Two!B3:A2', [['c', 'd'], ['e', 'f']]],
    ['Two!R2C1:R3C2', [['c', 'd'], ['e', 'f']]], ['Two!R1C2', [['b']]], ['Two', [['a', 'b'], ['c', 'd'], ['e', 'f']]], ["'Two'!A3:3", [['e', 'f']]],
  ] as const) assert.deepEqual(await google.values(id, range), values, range)
  for (const range of ['Three!A1', 'Two!A0', 'Two!', 'Nothing', 'Two!A1:B2:C3']) assert.equal(await refusal(google.values(id, range)), `400 INVALID_ARGUMENT Unable to parse range: ${range}`)
})

test('the grid has an end, and a range of several cells is a limit', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ tabs: ['Solar'] })
  assert.equal(await refusal(google.put(id, 'Solar!AA1', [['x']])), '400 INVALID_ARGUMENT Range (Solar!AA1) exceeds grid limits. Max rows: 1000, max columns: 26')
  assert.equal(await refusal(google.put(id, 'Solar!A1000', [['x'], ['y']])), '400 INVALID_ARGUMENT Range (Solar!A1000:A1001) exceeds grid limits. Max rows: 1000, max columns: 26')
  assert.equal(await refusal(google.values(id, 'Solar!A1001:B1001')), '400 INVALID_ARGUMENT Range (Solar!A1001:B1001) exceeds grid limits. Max rows: 1000, max columns: 26')
  assert.equal(await refusal(google.put(id, 'Solar!A1:B2', [['x', 'y', 'z']])), '400 INVALID_ARGUMENT Requested writing within range [Solar!A1:B2], but tried writing to column [C]')
  assert.equal(await refusal(google.put(id, 'Solar!A1:B2', [['x'], ['y'], ['z']])), '400 INVALID_ARGUMENT Requested writing within range [Solar!A1:B2], but tried writing to row [3]')
  assert.deepEqual(await google.values(id, 'Solar'), [], 'nothing of a refused write remains')
})

test('a batch of values is written whole or not at all', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const write = (data: { range: string, values: unknown[][] }[]) => google.sheets.spreadsheets.values.batchUpdate({ spreadsheetId: id, requestBody: { valueInputOption: 'RAW', data, includeValuesInResponse: true } })
  assert.match(await refusal(write([{ range: 'A1', values: [['x']] }, { range: 'A9999', values: [['y']] }])), /exceeds grid limits/)
  assert.deepEqual(await google.values(id, 'A1'), [])
  const { data } = await write([{ range: 'A1:B1', values: [['x', 2]] }, { range: 'A3', values: [['y']] }])
  assert.deepEqual([data.totalUpdatedRows, data.totalUpdatedColumns, data.totalUpdatedCells, data.totalUpdatedSheets], [2, 3, 3, 1])
  assert.deepEqual(data.responses?.[0]?.updatedData, { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['x', '2']] })
  const { data: read } = await google.sheets.spreadsheets.values.batchGet({ spreadsheetId: id, ranges: ['A1:B1', 'A3'], valueRenderOption: 'UNFORMATTED_VALUE' })
  assert.deepEqual(read.valueRanges?.map(({ values }) => values), [[['x', 2]], [['y']]])
  const { data: cleared } = await google.sheets.spreadsheets.values.batchClear({ spreadsheetId: id, requestBody: { ranges: ['A1', 'A3:B3'] } })
  assert.deepEqual(cleared.clearedRanges, ['Sheet1!A1', 'Sheet1!A3:B3'])
  await google.sheets.spreadsheets.values.clear({ spreadsheetId: id, range: 'B:B' })
  assert.deepEqual(await google.values(id, 'Sheet1'), [])
})

test('an append goes below the last table, and makes room', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const append = (range: string, values: unknown[][], insertDataOption?: string) => google.sheets.spreadsheets.values.append({ spreadsheetId: id, range, valueInputOption: 'RAW', ...(insertDataOption && { insertDataOption }), requestBody: { values } })
  await google.put(id, 'B2', [['date', 'sum'], ['1', '2']])
  const { data } = await append('Sheet1', [['3', '4']])
  assert.deepEqual([data.tableRange, data.updates?.updatedRange], ['Sheet1!B2:C3', 'Sheet1!B4:C4'])
  await google.put(id, 'B6', [['below']])
  await append('B2', [['5', '6']], 'INSERT_ROWS')
  assert.deepEqual(await google.values(id, 'B2:B7'), [['date'], ['1'], ['3'], ['5'], [], ['below']])
  assert.equal((await append('Sheet1', [['the last table of the range']])).data.tableRange, 'Sheet1!B7')
  await google.put(id, 'A1000', [['last']])
  await append('A1000', [['beyond']])
  assert.deepEqual(await google.values(id, 'A1001'), [['beyond']])
})
