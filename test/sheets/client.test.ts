import { deepEqual, equal, rejects } from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { createGoogle } from '../../src/sheets/client.ts'
import type { GoogleFault } from '../../src/sheets/failure.ts'
import { readGrid } from '../../src/sheets/grid.ts'
import { readKey } from '../../src/sheets/key.ts'
import { createTab, insertRows, isWhole, mendTab } from '../../src/sheets/structure.ts'
import { tabs, type Row } from '../../src/sheets/tabs.ts'
import { writeRequest } from '../../src/sheets/write.ts'
import { startGoogle } from '../playground/sheets/support.ts'

const tab = tabs.reminders
const labels: Row = { text: 'Text', when: 'When', next: 'Next', zone: 'Zone', state: 'State', tags: 'Tags', status: 'Status', id: 'Id' }
const row = (text: string): Row => ({ text, when: 'every day', next: '2026-11-25T09:00', zone: 'UTC', state: 'active', tags: '', status: '' })

async function fixture(t: TestContext) {
  const world = await startGoogle(t)
  const google = createGoogle({ key: world.stand.key, rootUrl: world.stand.rootUrl, permit: async () => undefined })
  const id = await world.spreadsheet()
  await google.change(id, createTab(tab, 'Reminders', labels))
  const grid = async () => readGrid(tab, labels, await google.read(id, [tab]))!
  const put = async (...writes: { index: number, cells: Row }[]) => { await google.write(id, writeRequest(tab, await grid(), writes)) }
  return { world, google, id, grid, put, act: (name: string, body: object) => world.act(id, name, { tab: 'Reminders', ...body }) }
}

const kindOf = (kind: string) => (error: GoogleFault) => error.kind === kind

test('what is written is read back, formula-looking text as text', async t => {
  const { grid, put, world, id } = await fixture(t)
  await put({ index: 1, cells: { ...row('=1+1'), id: 'R1' } })
  const { rows, rowCount } = await grid()
  deepEqual(rows.map(({ index, id, cells, beside, blank }) => ({ index, id, cells, beside, blank })), [{ index: 1, id: 'R1', cells: row('=1+1'), beside: '', blank: false }])
  equal(rowCount, 1_000)
  deepEqual(await world.values(id, 'Reminders!A2:C2', { valueRenderOption: 'FORMATTED_VALUE' }), [['=1+1', 'every day', '2026-11-25 09:00']])
})

test('columns are found after being moved, renamed and hidden, and a column inserted at the moment of a write keeps its cells', async t => {
  const { grid, put, act, google, id, world } = await fixture(t)
  await put({ index: 1, cells: { ...row('a'), id: 'R1' } })
  await act('move', { columns: 'H', to: 'A' })
  await act('edit', { range: 'Reminders!A1', value: 'Key' })
  await act('hide', { columns: 'A' })
  const before = await grid()
  equal(before.rows[0]!.id, 'R1')
  await act('insert', { columns: 'A' })
  await act('edit', { range: 'Reminders!A2', value: 'mine' })
  await google.write(id, writeRequest(tab, before, [{ index: 1, cells: { ...row('b'), id: 'R1' } }]))
  const { rows: [only] } = await grid()
  deepEqual([only!.id, only!.cells.text, only!.beside !== ''], ['R1', 'b', true])
  deepEqual(await world.values(id, 'Reminders!A2:B2'), [['mine', 'R1']])
})

test('a deleted column comes back behind all others, also where the grid is full, and cells that are not known are no empty ones', async t => {
  const { grid, put, act, google, id, world } = await fixture(t)
  await put({ index: 1, cells: { ...row('a'), id: 'R1' } })
  await act('delete', { columns: 'D' })
  await act('delete', { columns: 'I:M' })
  await act('edit', { range: 'Reminders!H2', value: 'mine' })
  const broken = await grid()
  deepEqual([isWhole(tab, broken), broken.rows[0]!.cells.zone], [false, undefined])
  await google.change(id, mendTab(tab, broken, labels))
  equal(isWhole(tab, await grid()), true)
  deepEqual(await world.values(id, 'Reminders!H1:I2'), [['', 'Zone'], ['mine']])
})

test('new rows are inserted where a person has cells below, also at the very end of the grid', async t => {
  const { grid, google, id, act } = await fixture(t)
  await act('edit', { range: 'Reminders!A2', value: 'total' })
  await google.change(id, insertRows(tab, await grid(), 1, 2))
  deepEqual((await grid()).rows.map(({ cells }) => cells.text), ['', '', 'total'])
  await google.change(id, insertRows(tab, { ...await grid(), rowCount: 1_002 }, 1_002, 1))
  equal((await grid()).rowCount, 1_004)
})

test('what Google answers is told apart by kind', async t => {
  const { google, id, world } = await fixture(t)
  await world.act(id, 'share', { role: 'reader' })
  await rejects(google.change(id, [{ deleteSheet: { sheetId: 1 } }]), kindOf('denied'))
  await rejects(google.file('nothing'), kindOf('gone'))
  const { id: document } = await world.control<{ id: string }>('POST', '/documents')
  await world.act(document, 'share')
  equal((await google.file(document)).isSheet, false)
  await world.act(id, 'delete-tab', { tab: 'Reminders' })
  await rejects(google.read(id, [tab]), kindOf('moved'))
  await world.control('POST', '/faults', { kind: 'error', code: 503 })
  await rejects(google.listTabs(id), kindOf('away'))
  await world.control('POST', '/faults', { kind: 'error', code: 429, retryAfterSeconds: 7 })
  await rejects(google.listTabs(id), (error: GoogleFault) => error.kind === 'quota' && error.retryInMs === 7_000)
  await world.control('POST', '/faults', { kind: 'lost-answer' })
  await rejects(google.listTabs(id), kindOf('away'))
  await world.control('POST', '/account', { revoked: true })
  await rejects(google.listTabs(id), kindOf('key'))
})

test('changes by people and by ourselves are told apart in the list of files', async t => {
  const { google, id, world } = await fixture(t)
  const [mine] = await google.changedFiles(0)
  deepEqual([mine!.id, mine!.byUs], [id, true])
  await world.act(id, 'edit', { range: 'Reminders!A2', value: 'x' })
  const [changed] = await google.changedFiles(mine!.modifiedAtMs)
  deepEqual([changed!.id, changed!.byUs], [id, false])
  deepEqual(await google.changedFiles(changed!.modifiedAtMs), [])
})

test('a key that is none is refused without being shown', () => {
  for (const text of ['', '{}', '[]', 'secret', '{"type":"service_account","private_key":"secret","client_email":"a"}']) {
    try { readKey(text); throw new Error('accepted') } catch (error) { equal(/secret|accepted/.test((error as Error).message), false) }
  }
})
