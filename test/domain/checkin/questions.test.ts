import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { guessKind } from '../../../src/domain/checkin.ts'
import { rowsOf, writtenKind } from './tables.ts'

const guessed = ([locale, question]: string[]): string => writtenKind(guessKind(question!, locale!))

for (const row of rowsOf('questions.tsv')) {
  test(`the kind is guessed from the question: ${row.slice(0, 2).join(' | ')}`, () => equal(guessed(row), row[2]))
}
