import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { GridRow } from '../../src/sheets/grid.ts'
import { matchRows, type KnownRow, type Wrote } from '../../src/sheets/match.ts'

const known = (key: string, text: string, confirmed = true): KnownRow => ({ key, base: { text }, confirmed })
const row = (index: number, id: string, text: string, beside = ''): GridRow => ({ index, id, cells: { text }, beside, blank: !id && !text && !beside })
const nothing: Wrote = { keys: new Set(), beside: new Map() }
const wrote = (...rows: [key: string, beside: string][]): Wrote => ({ keys: new Set(rows.map(([key]) => key)), beside: new Map(rows) })

function places(rows: GridRow[], all: KnownRow[], what = nothing) {
  const { at, fresh, odd, strays, missing } = matchRows(rows, all, what)
  return {
    ...Object.fromEntries([...at].map(([key, { index }]) => [key, index])),
    ...fresh.length && { fresh: fresh.map(({ index }) => index) }, ...odd.length && { odd: odd.map(({ index }) => index) },
    ...strays.length && { strays: strays.map(({ index }) => index) }, ...missing.length && { missing },
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
  deepEqual(places(rows, all, wrote(['R1', 'beside a'], ['R3', 'beside c'])), { R1: 3, R2: 2, R3: 1 })
})

test('a sort of rows that are all written shows in nothing but what stands beside them', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  deepEqual(places([row(1, 'R1', 'a', 'two'), row(2, 'R2', 'b', 'one')], all, wrote(['R1', 'one'], ['R2', 'two'])), { R1: 2, R2: 1 })
})

test('a row inserted just before a write leaves nothing of ours in the new row', () => {
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a', 'mine')], [known('R1', 'a')], wrote(['R1', 'mine'])), { R1: 2, strays: [1] })
})

test('a row that was gone before a write began is not given the place that the write hit', () => {
  const all = [known('R1', 'a'), known('R2', 'b'), known('R3', 'c', false)]
  deepEqual(places([row(1, 'R1', 'a'), row(2, 'R3', 'c'), row(3, 'R3', 'c')], all, wrote(['R1', ''], ['R3', ''])), { R1: 1, R3: 2, strays: [3], missing: ['R2'] })
})

test('after a crash in the middle of a write the row that was overwritten is found without what stood beside it', () => {
  const all = [known('R1', 'a'), known('R2', 'b')]
  deepEqual(places([row(1, 'R1', 'new'), row(2, 'R1', 'a')], all, { keys: new Set(['R1']), beside: new Map([['R2', 'b']]) }), { R1: 2, R2: 1 })
})

test('a person’s note beside a written row, changed meanwhile, does not make it another row', () => {
  deepEqual(places([row(1, 'R1', 'new', 'note 2'), row(2, 'R2', 'b', 'x')], [known('R1', 'a'), known('R2', 'b')], wrote(['R1', 'note 1'], ['R2', 'x'])), { R1: 1, R2: 2 })
})

test('a new row whose id was never written is known by its words and does not become two reminders', () => {
  deepEqual(places([row(1, '', 'milk'), row(2, '', 'bread')], [known('R1', 'milk', false)]), { R1: 1, fresh: [2] })
})

test('what a write hit is not read as an edit, an own row is', () => {
  const { overwritten } = matchRows([row(1, 'R1', 'new', 'b'), row(2, 'R1', 'a', 'a')], [known('R1', 'a'), known('R2', 'b')], wrote(['R1', 'a'], ['R2', 'b']))
  equal(overwritten.size, 2)
  equal(matchRows([row(1, 'R1', 'new', 'note')], [known('R1', 'a')], wrote(['R1', ''])).overwritten.size, 0)
})
