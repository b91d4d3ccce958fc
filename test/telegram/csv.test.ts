import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from '../../src/telegram/csv.ts'

const row = (text: string, amount: string | null = null) => ({ day: '2026-11-24', question: null, by: null, said: text, item: { text, amount, currency: null, category: null, tags: [] } })
const cellsOf = (text: string, amount: string | null = null) => csvOf(['d', 'q', 'b', 't', 'a', 'c', 'k', 'g'], [row(text, amount)]).split('\r\n')[1]

test('a spreadsheet runs what somebody wrote as a formula', () => {
  for (const text of ['=1+1', '+1+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFF1D1']) equal(/^2026-11-24,,,"?'/.test(cellsOf(text)!), true, text)
})

test('a refund is text and cannot be summed', () => {
  deepEqual(cellsOf('refund', '-20.00'), '2026-11-24,,,refund,-20.00,,,')
})

test('commas, quotes and lines break the table, or letters beyond ASCII are lost in Excel', () => {
  equal(csvOf(['d', 'q', 'b', 't', 'a', 'c', 'k', 'g'], [row('tea, "green"\ncake')]), '\uFEFFd,q,b,t,a,c,k,g\r\n2026-11-24,,,"tea, ""green""\ncake",,,,\r\n')
})
