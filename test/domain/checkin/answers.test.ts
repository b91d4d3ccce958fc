import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readAnswer } from '../../../src/domain/checkin.ts'
import { kindOf, rowsOf, written } from './tables.ts'

const asRead = ([locale, currency, kind, text]: string[]): string => written(readAnswer(text!, kindOf(kind!), { locale: locale!, currency: currency! }), text!)

for (const row of rowsOf('seen.tsv')) {
  test(`an answer is read as meant: ${row.slice(0, 4).join(' | ')}`, () => equal(asRead(row), row[4]))
}
