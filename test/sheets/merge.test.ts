import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { differs, mergeRow } from '../../src/sheets/merge.ts'
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
