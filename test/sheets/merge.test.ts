import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { differs, mergeRow, takenFrom } from '../../src/sheets/merge.ts'
import { tabs, type Row } from '../../src/sheets/tabs.ts'

const tab = tabs.reminders
const row = (text: string, when = 'every day at 09:00'): Row => ({ text, when, next: '', zone: 'UTC', state: 'active', tags: '', status: '' })

const table: [name: string, base: Row | null, database: Row, sheet: Row, edits: Row, conflicts: Row][] = [
  ['nothing changed', row('a'), row('a'), row('a'), {}, {}],
  ['the Sheet alone wins', row('a'), row('a'), row('b'), { text: 'b' }, {}],
  ['the database alone wins', row('a'), row('b'), row('a'), {}, {}],
  ['both alike is no conflict', row('a'), row('b'), row('b'), {}, {}],
  ['both keep the database and show the Sheet', row('a'), row('b'), row('c'), {}, { text: 'c' }],
  ['each side its own cell: both win', row('a'), row('b'), row('a', 'every day at 10:00'), { when: 'every day at 10:00' }, {}],
  ['one cell in conflict does not hold up another', row('a'), row('b'), row('c', 'mondays at 9'), { when: 'mondays at 9' }, { text: 'c' }],
  ['cells that nobody may change are no edit', row('a'), row('a'), { ...row('a'), zone: 'Mars', next: 'soon' }, {}, {}],
  ['without a base the Sheet has changed nothing', null, row('a'), row('b'), {}, {}],
  ['a column that is gone has not been emptied', row('a'), row('a'), { text: 'a', when: 'every day at 09:00' }, {}, {}],
  ['an emptied cell is an edit', row('a'), row('a'), row(''), { text: '' }, {}],
  ['line breaks of another system, spaces at the end and an apostrophe are no edit', row('a\nb'), row('a\nb'), row("'a\r\nb "), {}, {}],
]

for (const [name, base, database, sheet, edits, conflicts] of table) {
  test(`merge: ${name}`, () => { deepEqual(mergeRow(tab, { base, database, sheet }), { edits, conflicts }) })
}

test('a row is written where a cell cannot be read, and not where the Sheet says it already', () => {
  equal(differs(tab, row('a'), row('a')), false)
  equal(differs(tab, { ...row('a'), zone: 'Mars' }, row('a')), true)
  equal(differs(tab, { text: 'a' }, row('a')), true)
})

test('a person’s words for a time are no change of the chat, so that they may change them again before they are written back', () => {
  const typed = row('a', 'mon 9')
  const database = row('a', 'every Monday at 09:00')
  const taken = takenFrom(tab, { base: row('a'), database: row('a'), sheet: typed }, database)
  deepEqual(taken, { when: 'every Monday at 09:00' })
  deepEqual(mergeRow(tab, { base: typed, taken, database, sheet: row('a', 'tue 9') }), { edits: { when: 'tue 9' }, conflicts: {} })
  deepEqual(mergeRow(tab, { base: typed, taken, database: row('a', 'every day at 10:00'), sheet: row('a', 'tue 9') }), { edits: {}, conflicts: { when: 'tue 9' } })
  equal(takenFrom(tab, { base: typed, taken, database, sheet: database }, database), null)
})

test('a conflict stays one until the Sheet says what the chat does', () => {
  const sides = { base: row('a'), database: row('b'), sheet: row('c') }
  const taken = takenFrom(tab, sides, row('b'))
  deepEqual(mergeRow(tab, { base: row('c'), taken, database: row('b'), sheet: row('d') }), { edits: {}, conflicts: { text: 'd' } })
})
