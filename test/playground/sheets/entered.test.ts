import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startGoogle } from './support.ts'

const render = (valueRenderOption: string, dateTimeRenderOption = 'SERIAL_NUMBER') => ({ valueRenderOption, dateTimeRenderOption })

test('RAW keeps a text as it is; USER_ENTERED reads it as the editor does', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const typed = ['=1+1', '4.50', '12%', '$1,200.50', 'TRUE', '2026-11-24', '11/24/2026', '21:00', '2026-11-24 21:00', "'007", 'every day at 9', '1e3', '', '=']
  await google.put(id, 'A1', typed.map(text => [text]), 'RAW')
  await google.put(id, 'B1', typed.map(text => [text]), 'USER_ENTERED')
  assert.deepEqual((await google.values(id, 'A1:A14', render('UNFORMATTED_VALUE'))).map(row => row[0]), typed.map(text => text || undefined))
  const columns = await Promise.all([
    google.values(id, 'B1:B14'), google.values(id, 'B1:B14', render('UNFORMATTED_VALUE')), google.values(id, 'B1:B14', render('FORMULA', 'FORMATTED_STRING')),
  ])
  const [shown, plain, formula] = columns.map(rows => rows.map(row => row[0]))
  assert.deepEqual(shown, ['2', '4.5', '12%', '$1,200.50', 'TRUE', '2026-11-24', '11/24/2026', '21:00', '2026-11-24 21:00', '007', 'every day at 9', '1000', undefined, '='])
  assert.deepEqual(plain, [2, 4.5, 0.12, 1200.5, true, 46350, 46350, 0.875, 46350.875, '007', 'every day at 9', 1000, undefined, '='])
  assert.deepEqual([formula![0], formula![5], formula![7]], ['=1+1', '2026-11-24', '21:00'])
})

test('a locale of its own decides what is a number and what a date', async t => {
  const google = await startGoogle(t)
  const cases: [locale: string, text: string, value: unknown, shown: string][] = [
    ['de_DE', '4,50', 4.5, '4,5'], ['de_DE', '1.200,5', 1200.5, '1.200,50'], ['de_DE', '24.11.2026', 46350, '24.11.2026'], ['en_GB', '24/11/2026', 46350, '24/11/2026'],
    ['en_US', '4,50', '4,50', '4,50'], ['ru_RU', '3,5', 3.5, '3,5'], ['en_US', '24/11/2026', '24/11/2026', '24/11/2026'], ['en_IN', '₹300', 300, '₹300'],
  ]
  for (const [locale, text, value, shown] of cases) {
    const id = await google.spreadsheet({ locale })
    await google.act(id, 'edit', { range: 'A1', value: text })
    assert.deepEqual([await google.values(id, 'A1', render('UNFORMATTED_VALUE')), await google.values(id, 'A1')], [[[value]], [[shown]]], `${locale} ${text}`)
  }
})

test('formulas are worked out, follow rows and tabs, and say honestly what they cannot', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ tabs: ['Data', 'Sums'] })
  await google.put(id, 'Data!A1', [['coffee', 4.5], ['taxi', 12], ['tea', 2]])
  const formulas = ['=SUM(Data!B1:B3)', "=IF(Data!B2>10;\"much\";\"little\")", '=Data!A1&"!"', '=1/0', '=QUERY(Data!A:B)', '=SUM(', '=A7', '="a""b"', '=10^400', '=IF()', '1e400']
  await google.put(id, 'Sums!A1', formulas.map(text => [text]), 'USER_ENTERED')
  assert.deepEqual((await google.values(id, 'Sums!A1:A11')).flat(), ['18.5', 'much', 'coffee!', '#DIV/0!', '#NAME?', '#ERROR!', '#REF!', 'a"b', '#NUM!', '#N/A', '1e400'])
  await google.act(id, 'insert', { tab: 'Data', rows: '2' })
  await google.act(id, 'rename', { tab: 'Data', title: 'My data' })
  assert.deepEqual((await google.values(id, 'Sums!A1:A3', render('FORMULA'))).flat(), ["=SUM('My data'!B1:B4)", "=IF('My data'!B3>10;\"much\";\"little\")", "='My data'!A1&\"!\""])
  await google.act(id, 'delete', { tab: 'My data', rows: '3' })
  assert.deepEqual((await google.values(id, 'Sums!A1:A2')).flat(), ['6.5', '#REF!'])
})

test('a date is written as a number and shown by its format', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  await google.batch(id, { updateCells: { start: { sheetId: 0 }, fields: 'userEnteredValue,userEnteredFormat.numberFormat', rows: [{ values: [
    { userEnteredValue: { numberValue: 46350.875 }, userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'ddd d mmm yyyy hh:mm' } } },
    { userEnteredValue: { numberValue: 1234.5 }, userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0.00' } } },
    { userEnteredValue: { stringValue: '=HYPERLINK("x")' } },
  ] }] } })
  assert.deepEqual(await google.values(id, 'A1:C1'), [['Tue 24 Nov 2026 21:00', '1,234.50', '=HYPERLINK("x")']])
  assert.deepEqual(await google.values(id, 'A1:B1', render('UNFORMATTED_VALUE', 'FORMATTED_STRING')), [['Tue 24 Nov 2026 21:00', 1234.5]])
})
