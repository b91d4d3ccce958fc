import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { sheets_v4 } from '@googleapis/sheets'
import { refusal, startGoogle } from './support.ts'

const rows = (start: number, end: number, sheetId = 0) => ({ sheetId, dimension: 'ROWS', startIndex: start, endIndex: end })
const columns = (start: number, end: number, sheetId = 0) => ({ ...rows(start, end, sheetId), dimension: 'COLUMNS' })

test('one bad request of a batch undoes all, and is named', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const refused = await refusal(google.batch(id, { addSheet: { properties: { title: 'New' } } }, { deleteDimension: { range: rows(1000, 1001) } }))
  assert.equal(refused, "400 INVALID_ARGUMENT Invalid requests[1].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.")
  assert.equal((await google.sheets.spreadsheets.get({ spreadsheetId: id })).data.sheets?.length, 1)
})

test('refusals are worded as Google words them', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ tabs: ['One'] })
  await google.batch(id, { updateSheetProperties: { properties: { sheetId: 0, gridProperties: { frozenRowCount: 1, rowCount: 3, columnCount: 2 } }, fields: 'gridProperties(frozenRowCount,rowCount,columnCount)' } })
  for (const [request, message] of [
    [{ addSheet: { properties: { title: 'one' } } }, 'addSheet: A sheet with the name "one" already exists. Please enter another name.'],
    [{ deleteSheet: { sheetId: 0 } }, "deleteSheet: You can't remove all the sheets in a document."],
    [{ deleteSheet: { sheetId: 7 } }, 'deleteSheet: No sheet with id: 7'],
    [{ updateCells: { start: { sheetId: 7 }, rows: [], fields: '*' } }, 'updateCells: No grid with id: 7'],
    [{ updateCells: { start: { sheetId: 0, rowIndex: 3 }, rows: [{ values: [{}] }], fields: '*' } }, 'updateCells: Attempting to write row: 3, beyond the last requested row of: 2'],
    [{ appendCells: { sheetId: 0, rows: [{ values: [{}, {}, {}] }], fields: '*' } }, 'appendCells: Attempting to write column: 2, beyond the last requested column of: 1'],
    [{ updateCells: { start: { sheetId: 0, rowIndex: -1 }, rows: [{ values: [{}] }], fields: '*' } }, 'updateCells: Indexes must be >= 0'],
    [{ sortRange: { range: { sheetId: 0, startRowIndex: 2, endRowIndex: 1 }, sortSpecs: [] } }, 'sortRange: The end of a range must be after its start'],
    [{ moveDimension: { source: rows(0, 1), destinationIndex: 9 } }, 'moveDimension: The row index is beyond the grid.'],
    [{ updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }] } }, "updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"],
    [{ insertDimension: { range: columns(2, 3) } }, 'insertDimension: range.startIndex must be less than the grid size if inheritFromBefore is false'],
    [{ insertDimension: { range: rows(-1, 3) } }, 'insertDimension: DimensionRange indexes must be >= 0'],
    [{ deleteDimension: { range: rows(1, 3) } }, 'deleteDimension: Sorry, it is not possible to delete all non-frozen rows.'],
    [{ deleteDimension: { range: columns(0, 2) } }, "deleteDimension: You can't delete all the columns on the sheet."],
    [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5_000_000 } }, 'appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
  ] satisfies [sheets_v4.Schema$Request, string][]) assert.equal(await refusal(google.batch(id, request)), `400 INVALID_ARGUMENT Invalid requests[0].${message}`)
  assert.equal(await refusal(google.batch(id, { insertDimension: { rang: 1 } } as never)), `400 INVALID_ARGUMENT Invalid JSON payload received. Unknown name "rang" at 'requests[0].insertDimension': Cannot find field.`)
  assert.equal(await refusal(google.batch(id)), '400 INVALID_ARGUMENT Must specify at least one request.')
})

test('rows and columns are inserted, moved, appended and deleted with what is in them', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.put(id, 'A1', [['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'], ['a3', 'b3', 'c3']])
  await google.batch(id,
    { insertDimension: { range: rows(1, 2) } }, // a1 - a2 a3
    { moveDimension: { source: rows(3, 4), destinationIndex: 1 } }, // a1 a3 - a2
    { deleteDimension: { range: columns(1, 2) } },
    { moveDimension: { source: columns(0, 1), destinationIndex: 2 } })
  assert.deepEqual(await google.values(id, 'Sheet1'), [['c1', 'a1'], ['c3', 'a3'], [], ['c2', 'a2']])
  const { data } = await google.sheets.spreadsheets.get({ spreadsheetId: id, fields: 'sheets.properties.gridProperties' })
  assert.deepEqual(data, { sheets: [{ properties: { gridProperties: { rowCount: 1001, columnCount: 25 } } }] })
})

test('cells are written with only the fields that are named', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.batch(id, { updateCells: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 }, fields: 'userEnteredValue,note', rows: [{ values: [{ userEnteredValue: { stringValue: '=1' }, note: 'n' }, { userEnteredValue: { formulaValue: '=1+1' } }] }] } })
  await google.batch(id, { updateCells: { start: { sheetId: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { boolValue: true } }] }] } },
    { repeatCell: { range: { sheetId: 0, startColumnIndex: 3, endColumnIndex: 4, endRowIndex: 2 }, cell: { userEnteredValue: { numberValue: 7 } }, fields: 'userEnteredValue' } },
    { setDataValidation: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, rule: { condition: { type: 'BOOLEAN' } } } },
    { appendCells: { sheetId: 0, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: 'end' } }] }] } })
  const { data } = await google.sheets.spreadsheets.get({ spreadsheetId: id, ranges: ['Sheet1!A1:D3'], fields: 'sheets.data(rowData.values(userEnteredValue,formattedValue,note,dataValidation),rowMetadata.hiddenByUser)' })
  assert.deepEqual(data.sheets?.[0]?.data?.[0]?.rowData, [
    { values: [{ userEnteredValue: { boolValue: true }, formattedValue: 'TRUE', note: 'n' }, { userEnteredValue: { formulaValue: '=1+1' }, formattedValue: '2' }, {}, { userEnteredValue: { numberValue: 7 }, formattedValue: '7' }] },
    { values: [{ dataValidation: { condition: { type: 'BOOLEAN' } } }, {}, {}, { userEnteredValue: { numberValue: 7 }, formattedValue: '7' }] },
    { values: [{ userEnteredValue: { stringValue: 'end' }, formattedValue: 'end' }] },
  ])
})

test('a sort moves whole rows of the range, numbers before texts, blanks last, formulas along', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.put(id, 'A1', [['name', 'n', 'twice', 'mine'], ['b', 2, '=B2*2', 1], ['', '', '', 2], ['a', 10, '=B4*2', 3], ['c', 'text', '', 4]], 'USER_ENTERED')
  const sort = (sortOrder: string) => google.batch(id, { sortRange: { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }, sortSpecs: [{ dimensionIndex: 1, sortOrder }] } })
  await sort('DESCENDING')
  assert.deepEqual(await google.values(id, 'A2:D5'), [['c', 'text', '', '1'], ['a', '10', '20', '2'], ['b', '2', '4', '3'], ['', '', '', '4']])
  await sort('ASCENDING')
  assert.deepEqual(await google.values(id, 'A2:C5', { valueRenderOption: 'FORMULA' }), [['b', 2, '=B2*2'], ['a', 10, '=B3*2'], ['c', 'text']])
})

test('a spreadsheet is created, its tabs renamed, moved, hidden', async t => {
  const google = await startGoogle(t)
  const { data: made } = await google.sheets.spreadsheets.create({ requestBody: { properties: { title: 'Mine', locale: 'de_DE' }, sheets: [{ properties: { title: 'A' } }, { properties: { title: 'B', gridProperties: { rowCount: 5, columnCount: 3 } } }] } })
  const [a, b] = made.sheets!.map(sheet => sheet.properties!.sheetId!)
  const replies = await google.batch(made.spreadsheetId!, { addSheet: { properties: { title: 'C', index: 0 } } },
    { updateSheetProperties: { properties: { sheetId: b, title: 'B2', hidden: true, index: 3 }, fields: 'title,hidden,index' } }, { updateSpreadsheetProperties: { properties: { title: 'Ours' }, fields: 'title' } })
  assert.equal(replies[0]?.addSheet?.properties?.title, 'C')
  assert.deepEqual(replies.slice(1), [{}, {}])
  const { data } = await google.sheets.spreadsheets.get({ spreadsheetId: made.spreadsheetId! })
  assert.deepEqual([data.properties?.title, data.properties?.locale, data.sheets?.map(({ properties }) => [properties?.title, properties?.sheetId === a, properties?.hidden])], ['Ours', 'de_DE', [['C', false, undefined], ['A', true, undefined], ['B2', false, true]]])
})
