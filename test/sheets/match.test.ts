import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { GridRow } from '../../src/sheets/grid.ts'
import { matchRows, type KnownRow } from '../../src/sheets/match.ts'
import type { SheetWriting } from '../../src/storage/sheetLinks.ts'

const known = (key: string, text: string, confirmed = true): KnownRow => ({ key, base: { text }, confirmed })
const row = (index: number, id: string, text: string, beside = ''): GridRow => ({ index, id, cells: { text }, beside, blank: !id && !text && !beside })
/** A write of these texts to these ids, and what stood beside each row before. */
const wrote = (texts: Record<string, string>, beside: Record<string, string>, more: Partial<SheetWriting> = {}): SheetWriting =>
  ({ cells: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [{ text }]])), beside, copies: {}, others: [], emptied: false, ...more })
const nothing = wrote({}, {})

function places(rows: GridRow[], all: KnownRow[], what = nothing) {
  const { at, fresh, odd, strays, missing, hit } = matchRows(rows, all, what)
  return {
    ...Object.fromEntries([...at].map(([key, { index }]) => [key, index])),
    ...fresh.length && { fresh: fresh.map(({ index }) => index) }, ...odd.length && { odd: odd.map(({ index }) => index) },
    ...strays.length && { strays: strays.map(({ index }) => index) }, ...missing.length && { missing }, ...hit.size && { hit: [...hit] },
  }
}

test('rows are known by their ids wherever they are', () => {
  deepEqual(places([row(1, 'R2', 'b'), row(2, '', ''), row(3, 'R1', 'a')], [known('R1', 'a'), known('R2', 'b')]), { R1: 3, R2: 1 })
})

test('a row that a person copied is not taken for the original', () => {
  deepEqual(places([row(1, 'R1', 'changed'), row(2, 'R1', 'a')], [known('R1', 'a')]), { R1: 2, odd: [1] })
})

test('an id that is nobody’s and a row without one are told apart from rows of ours', () => {
  deepEqual(places([row(1, 'R9', 'x'), row(2, '', 'new'), row(3, 'R1', 'a')], [known('R1', 'a')]), { R1: 3, fresh: [2], odd: [1] })
})

test('a sort just before a write: the row that was hit gets its own words back, the one written is found elsewhere', () => {
  const all = [known('R1', 'a'), known('R2', 'b'), known('R3', 'c')]
  const rows = [row(1, 'R1', 'new', 'beside c'), row(2, 'R2', 'b', 'beside b'), row(3, 'R1', 'a', 'beside a')]
  deepEqual(places(rows, all, wrote({ R1: 'new' }, { R1: 'beside a', R2: 'beside b', R3: 'beside c' })), { R1: 3, R2: 2, R3: 1 })
})

test('a sort of rows that are all written shows in nothing but what stands beside them', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  deepEqual(places([row(1, 'R1', 'a', 'two'), row(2, 'R2', 'b', 'one')], all, wrote({ R1: 'a', R2: 'b' }, { R1: 'one', R2: 'two' })), { R1: 2, R2: 1 })
})

test('a row inserted just before a write leaves nothing of ours in the new row', () => {
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a', 'mine')], [known('R1', 'a')], wrote({ R1: 'new' }, { R1: 'mine' })), { R1: 2, strays: [1] })
})

test('a row that was gone before a write began is not given the place that the write hit', () => {
  const all = [known('R1', 'a'), known('R2', 'b'), known('R3', 'c', false)]
  deepEqual(places([row(1, 'R1', 'a'), row(2, 'R3', 'c'), row(3, 'R3', 'c')], all, wrote({ R3: 'c' }, { R1: '', R3: '' })), { R1: 1, R3: 2, strays: [3], missing: ['R2'] })
})

test('after a crash in the middle of a write the row that was overwritten is found without what stood beside it', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a')], all, wrote({ R1: 'new' }, { R2: 'b' })), { R1: 2, R2: 1 })
})

test('a person’s note beside a written row, changed meanwhile, does not make it another row', () => {
  deepEqual(places([row(1, 'R1', 'new', 'note 2'), row(2, 'R2', 'b', 'x')], [known('R1', 'a'), known('R2', 'b')], wrote({ R1: 'new' }, { R1: 'note 1', R2: 'x' })), { R1: 1, R2: 2 })
})

test('a new row whose id was never written is known by its words and does not become two reminders', () => {
  deepEqual(places([row(1, '', 'milk'), row(2, '', 'bread')], [known('R1', 'milk', false)]), { R1: 1, fresh: [2] })
})

test('what a write hit is not read as an edit, an own row is', () => {
  const { overwritten } = matchRows([row(1, 'R1', 'new', 'b'), row(2, 'R1', 'a', 'a')], [known('R1', 'a'), known('R2', 'b')], wrote({ R1: 'new' }, { R1: 'a', R2: 'b' }))
  deepEqual([...overwritten].map(({ index }) => index), [1])
  equal(matchRows([row(1, 'R1', 'new', 'note')], [known('R1', 'a')], wrote({ R1: 'new' }, { R1: '' })).overwritten.size, 0)
})

test('a sort just before a write where nobody has notes: the row that no write hit stays its own, with what was edited in it', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  const rows = [row(1, 'R1', 'new'), row(2, 'R1', 'a edited')]
  deepEqual(places(rows, all, wrote({ R1: 'new' }, { R1: '', R2: '' })), { R1: 2, R2: 1 })
  deepEqual([...matchRows(rows, all, wrote({ R1: 'new' }, { R1: '', R2: '' })).overwritten].map(({ index }) => index), [1])
})

test('a person’s new row that moved just before it was given its id is known without it', () => {
  const all = [known('R1', 'a'), known('R2', 'milk', false)]
  deepEqual(places([row(1, '', 'milk'), row(2, 'R2', 'milk, tomorrow')], all, wrote({ R2: 'milk, tomorrow' }, { R1: '', R2: '' })), { R1: 2, R2: 1 })
  deepEqual(places([row(1, 'R1', 'a'), row(2, 'R2', 'milk, tomorrow'), row(3, '', 'milk')], all, wrote({ R2: 'milk, tomorrow' }, { R1: '', R2: '' })), { R1: 1, R2: 3, strays: [2] })
})

test('a copy that a person had made stays theirs when the original is written', () => {
  const copied = wrote({ R1: 'new' }, { R1: '', R2: '' }, { copies: { R1: 2 } })
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a')], [known('R1', 'a')], copied), { R1: 1, odd: [2] })
  deepEqual(places([row(1, 'R1', 'a'), row(2, 'R1', 'new')], [known('R1', 'a')], copied), { R1: 2, odd: [1] })
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a'), row(3, 'R1', 'a')], [known('R1', 'a')], copied), { R1: 2, odd: [3], strays: [1] })
})

test('what a write put into nobody’s row is taken away only as long as it says that', () => {
  deepEqual(places([row(1, 'R1', 'new and more'), row(2, 'R1', 'a', 'mine')], [known('R1', 'a')], wrote({ R1: 'new' }, { R1: 'mine' })), { R1: 2, odd: [1] })
})

test('a row that is missing after a write was hit by it only where a row may be what is left of it', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  deepEqual(places([row(1, 'R1', 'new')], all, wrote({ R1: 'new' }, { R1: '', R2: '' })), { R1: 1, missing: ['R2'], hit: ['R2'] })
  deepEqual(places([row(1, 'R1', 'new')], all, wrote({ R1: 'new' }, { R1: '', R2: 'note' })), { R1: 1, missing: ['R2'] })
  deepEqual(places([row(1, 'R1', 'new', 'note')], all, wrote({ R1: 'new' }, { R1: 'one', R2: 'note' })), { R2: 1, missing: ['R1'] })
  deepEqual(places([row(1, 'R1', 'a')], all, wrote({ R1: 'new' }, { R1: '', R2: '' })), { R1: 1, missing: ['R2'] })
})

test('a row that was emptied in another’s stead is known by what stands beside it; one that a person emptied is missing', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  const rows = [row(1, '', '', 'note'), row(2, 'R2', 'b')]
  deepEqual(places(rows, all, wrote({}, { R1: 'note', R2: '' }, { emptied: true })), { R1: 1, R2: 2 })
  deepEqual(places(rows, all, wrote({ R2: 'b' }, { R1: 'note', R2: '' })), { R2: 2, fresh: [1], missing: ['R1'] })
})

test('a new row that was written into a person’s own row is taken out of it again', () => {
  const elsewhere = wrote({ R1: 'new' }, { R1: '' }, { others: [{ tab: 'reminders', id: '', cells: {}, beside: 'total' }] })
  deepEqual(places([row(1, 'R1', 'new', 'total')], [known('R1', 'new', false)], elsewhere), { strays: [1], missing: ['R1'] })
  deepEqual(places([row(1, 'R1', 'new', 'note')], [known('R1', 'new', false)], elsewhere), { R1: 1 })
})
