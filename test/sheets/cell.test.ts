import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { decode, encode } from '../../src/sheets/cell.ts'

const number = (numberValue: number, formattedValue = 'as shown') => ({ effectiveValue: { numberValue }, formattedValue })
const text = (stringValue: string) => ({ effectiveValue: { stringValue }, formattedValue: stringValue })

test('dates, times and moments are the days that a spreadsheet counts, there and back', () => {
  equal(encode('date', '2026-11-24'), 46_350)
  equal(encode('time', '21:00'), 0.875)
  equal(encode('moment', '2026-11-24T21:00'), 46_350.875)
  equal(decode('date', number(46_350)), '2026-11-24')
  equal(decode('time', number(0.875)), '21:00')
  equal(decode('moment', number(encode('moment', '2026-03-29T02:31') as number)), '2026-03-29T02:31')
})

test('an amount is a number only where a float holds it exactly', () => {
  equal(encode('decimal', '4.50'), 4.5)
  equal(encode('decimal', '0.1'), 0.1)
  equal(encode('decimal', '12345678901234567.89'), '12345678901234567.89')
  equal(decode('decimal', number(4.5)), '4.5')
  equal(decode('decimal', text('4,50')), '4.5')
  equal(decode('decimal', text('1 200,5')), '1200.5')
  equal(decode('decimal', text('a few')), 'a few')
})

test('text stays text, typed numbers are read as they are shown, a failing formula as nothing', () => {
  equal(encode('text', '=HYPERLINK("http://example.com")'), '=HYPERLINK("http://example.com")')
  equal(decode('text', number(0.375, '9:00')), '9:00')
  equal(decode('text', undefined), '')
  equal(decode('text', { effectiveValue: { errorValue: { type: 'NAME' } }, formattedValue: '#NAME?' }), undefined)
})
