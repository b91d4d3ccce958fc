import { deepEqual } from 'node:assert/strict'
import { after, test } from 'node:test'
import { syncLink } from '../../src/sheets/sync.ts'
import type { Google } from '../../src/sheets/client.ts'
import { daily, linkedChats } from './linked.ts'

const chats = await linkedChats()
after(() => chats.stop())

type Linked = Awaited<ReturnType<typeof chats.link>>

/** Three rows with a person's note beside each; both sides have changed since they were synced. */
async function changedOnBothSides(): Promise<Linked> {
  const linked = await chats.link('a', 'b', 'c')
  await linked.edit('J1', 'Note')
  for (const [at, note] of ['note a', 'note b', 'note c'].entries()) await linked.edit(`J${at + 2}`, note)
  await linked.sync()
  await linked.patch(linked.reminders[0]!.id, { text: 'a of the chat' })
  await linked.patch(linked.reminders[1]!.id, { text: 'b of the chat' })
  await linked.edit('A4', 'c of the Sheet')
  await chats.remind(linked.chatId, daily, 'd')
  return linked
}

/** Every reminder has one row, says there what it says here, and each note is where it was. */
async function agree(linked: Linked, title = 'Reminders'): Promise<void> {
  const all = await linked.all()
  const rows = await linked.rows(title)
  const notes: Record<string, string> = { 'a of the chat': 'note a', 'b of the chat': 'note b', 'c of the Sheet': 'note c', 'd': '' }
  deepEqual(all.map(({ text, state }) => [text, state]), Object.keys(notes).map(text => [text, 'active']))
  deepEqual(rows.map(({ Id, Text, Note, When, Status }) => [Id, Text, Note, When, Status]).sort(), all.map(({ id, text }) => [`R${id}`, text, notes[text], 'every day at 09:00', '']).sort())
}

const passes = async ({ sync }: Linked) => {
  await sync().catch(() => undefined)
  await sync()
}

const methods = { read: 'spreadsheets.getByDataFilter', write: 'spreadsheets.values.batchUpdateByDataFilter' }
const calls = [['the first read', methods.read, 0], ['the write', methods.write, 0], ['the read after it', methods.read, 1]] as const
const failures = [
  ['its answer is lost', { kind: 'lost-answer' }], ['it never arrives', { kind: 'drop' }], ['it fails', { kind: 'error', code: 500 }],
  ['it is refused as too many', { kind: 'error', code: 429 }], ['Google is away', { kind: 'error', code: 503 }],
] as const
const acts = [
  ['rows are sorted', 'sort', { column: 'A', descending: true, headerRows: 1 }], ['rows are sorted by a person’s own column', 'sort', { column: 'J', descending: true, headerRows: 1 }],
  ['a row is inserted', 'insert', { rows: '2' }], ['a row is moved', 'move', { rows: '4', to: '2' }],
  ['a column of ours is deleted', 'delete', { columns: 'D' }], ['the column of ids is deleted', 'delete', { columns: 'H' }], ['a column is inserted', 'insert', { columns: 'A' }],
  ['a column is moved', 'move', { columns: 'J', to: 'B' }], ['the tab is renamed', 'rename', { title: 'Mine' }], ['a column of ours is renamed', 'edit', { range: 'Reminders!A1', value: 'Text' }],
] as const

for (const [which, method, skip] of calls) {
  for (const [what, fault] of failures) {
    test(`at ${which} ${what}: one more pass puts all right`, async () => {
      const linked = await changedOnBothSides()
      await linked.fault({ ...fault, method, skip })
      await passes(linked)
      await agree(linked)
    })
  }
  for (const [what, act, body] of acts) {
    test(`just before ${which} ${what}: one more pass puts all right`, async () => {
      const linked = await changedOnBothSides()
      await linked.fault({ kind: 'meanwhile', method, skip, act, body: { tab: 'Reminders', ...body } })
      await passes(linked)
      await agree(linked, act === 'rename' ? 'Mine' : 'Reminders')
    })
  }
}

for (const method of ['spreadsheets.get', 'spreadsheets.batchUpdate', methods.read, methods.write]) {
  for (const kind of ['lost-answer', 'drop']) {
    test(`linking: ${kind} at ${method} leaves one tab of each kind, with every row once`, async () => {
      const linked = await chats.link('a', 'b')
      await linked.act('delete-tab', {})
      await linked.fault({ kind, method })
      await passes(linked)
      deepEqual((await linked.rows()).map(({ Text }) => Text), ['a', 'b'])
    })
  }
}

test('cut off between a write and its record, with rows sorted meanwhile: the next pass puts all right', async () => {
  const linked = await changedOnBothSides()
  await linked.fault({ kind: 'meanwhile', method: methods.write, act: 'sort', body: { tab: 'Reminders', column: 'J', descending: true, headerRows: 1 } })
  const cutOff: Google = { ...chats.google, write: async (id, data) => { await chats.google.write(id, data); throw new Error('killed') } }
  await syncLink({ ...chats.deps, google: cutOff }, linked.linkId).catch(() => undefined)
  await linked.sync()
  await agree(linked)
})

test('cut off after a new row’s reminder was made and before its id was written: it is made once', async () => {
  const linked = await chats.link('a')
  await linked.edit('A3', 'milk')
  await linked.edit('B3', 'every day at 8')
  await linked.fault({ kind: 'drop', method: methods.write })
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['a', 'milk'])
  deepEqual((await linked.rows()).map(({ Text }) => Text), ['a', 'milk'])
})

test('cut off after a new time was taken and before it was written: it is no conflict', async () => {
  const linked = await chats.link('a')
  await linked.edit('B2', 'tomorrow at 10')
  await linked.fault({ kind: 'drop', method: methods.write })
  await passes(linked)
  deepEqual((await linked.rows()).map(({ When, Status }) => [When, Status]), [['once, on Wed 25 Nov 2026 at 10:00', '']])
})

test('a person’s rows below ours are in nobody’s way, whatever is lost while room is made for new ones', async () => {
  for (const kind of ['lost-answer', 'drop']) {
    const linked = await chats.link('a')
    await linked.edit('J3', 'my total')
    await linked.fault({ kind, method: 'spreadsheets.batchUpdate' })
    await chats.remind(linked.chatId, daily, 'b')
    await chats.remind(linked.chatId, daily, 'c')
    await passes(linked)
    deepEqual((await linked.cells()).slice(1).map(row => row[0] || row[9]), ['a', 'b', 'c', 'my total'])
  }
})

test('a cell of a new row that a person edits before it is read back is an edit, and not written over', async () => {
  const linked = await chats.link('a')
  await chats.remind(linked.chatId, daily, 'b')
  await linked.fault({ kind: 'meanwhile', method: methods.read, skip: 1, act: 'edit', body: { range: 'Reminders!A3', value: 'b of the Sheet' } })
  await linked.sync()
  deepEqual((await linked.all()).map(({ text }) => text), ['a', 'b of the Sheet'])
  deepEqual((await linked.rows()).map(({ Text, Status }) => [Text, Status]), [['a', ''], ['b of the Sheet', '']])
})
