import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapesOf } from '../../../src/playground/sheets/api/shapes.ts'

test('the shapes are those of the clients\' own declarations, those written inside others included', () => {
  const [sheets, drive] = [shapesOf('sheets'), shapesOf('drive')]
  assert.equal(sheets.fault('ValueRange', { range: 'A1', values: [['x', 1, null]] }), undefined)
  assert.equal(sheets.fault('ValueRange', { values: ['x'] }), `Invalid value at 'values[0]', "x"`)
  assert.equal(sheets.fault('BatchUpdateValuesRequest', { data: [{ rang: 'A1' }] }), `Invalid JSON payload received. Unknown name "rang" at 'data[0]': Cannot find field.`)
  assert.equal(sheets.fault('Request', { setBasicFilter: { filter: { criteria: { 0: { hiddenValues: ['x'] } } } } }), undefined)
  assert.equal(drive.fault('File', { capabilities: { canEdit: true }, appProperties: { any: 'x' } }), undefined)
  assert.equal(drive.fault('File', { capabilities: { canFly: true } }), `Invalid JSON payload received. Unknown name "canFly" at 'capabilities': Cannot find field.`)
  assert.deepEqual([...sheets.parameters('Params$Resource$Spreadsheets$Get').keys()].filter(name => !['$.xgafv', 'auth', 'access_token', 'alt', 'callback', 'key', 'oauth_token', 'prettyPrint', 'quotaUser', 'uploadType', 'upload_protocol'].includes(name)).sort(),
    ['commentsViewMode', 'excludeTablesInBandedRanges', 'fields', 'includeGridData', 'ranges', 'spreadsheetId'])
})
