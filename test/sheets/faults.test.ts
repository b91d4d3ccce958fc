import { deepEqual, equal, match } from 'node:assert/strict'
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
  deepEqual(rows.filter(({ Id }) => Id).map(({ Id, Text, Note, When, Status }) => [Id, Text, Note, When, Status]).sort(), all.map(({ id, text }) => [`R${id}`, text, notes[text], 'every day at 09:00', '']).sort())
}

const passes = async ({ sync, cells, edit }: Linked) => {
  await sync().catch(() => undefined)
  await sync()
  const [names = []] = await cells()
  if (names.includes('Status') && !names.includes('Note')) await edit('J1', 'Note') // was in the row of names that a person deleted
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
  ['rows are hidden', 'hide', { rows: '3:4' }], ['a row is moved to the end', 'move', { rows: '2', to: '6' }],
  ['rows are sorted with the names', 'sort', { column: 'A', headerRows: 0 }], ['the row of names is deleted', 'delete', { rows: '1' }], ['a row is inserted above the names', 'insert', { rows: '1' }],
  ['a column is moved', 'move', { columns: 'J', to: 'B' }], ['two columns are deleted', 'delete', { columns: 'C:D' }], ['the tab is renamed', 'rename', { title: 'Mine' }], ['a column of ours is renamed', 'edit', { range: 'Reminders!A1', value: 'Text' }],
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

/** Between two reads of ours a person does this, and then everything goes on. */
const typedNew = async (): Promise<Linked> => {
  const linked = await changedOnBothSides()
  await linked.edit('A5', 'milk')
  await linked.edit('B5', '8:00 every day')
  await linked.edit('A6', 'someday')
  return linked
}
for (const [which, method, skip] of calls) {
  for (const [what, act, body] of acts.filter(([, name]) => name !== 'rename')) {
    test(`with rows just typed, and just before ${which} ${what}: each becomes one reminder, and what is no reminder stays`, async () => {
      const linked = await typedNew()
      await linked.fault({ kind: 'meanwhile', method, skip, act, body: { tab: 'Reminders', ...body } })
      await passes(linked)
      deepEqual((await linked.all()).map(({ text, state }) => [text, state]), ['a of the chat', 'b of the chat', 'c of the Sheet', 'd', 'milk'].map(text => [text, 'active']))
      deepEqual((await linked.rows()).filter(({ Text, Id }) => Text || Id).map(({ Text, Note, When, Id }) => [Text, Note, When, Id!.slice(0, 1)].join('|')).sort(), [
        'a of the chat|note a|every day at 09:00|R', 'b of the chat|note b|every day at 09:00|R', 'c of the Sheet|note c|every day at 09:00|R',
        'd||every day at 09:00|R', 'milk||every day at 08:00|R', 'someday|||'])
    })
  }
}

test('two workers at once on one Sheet: each row comes once, and says what both sides said', async () => {
  const linked = await typedNew()
  await Promise.allSettled([linked.sync(), linked.sync(), linked.sync()])
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['a of the chat', 'b of the chat', 'c of the Sheet', 'd', 'milk'].sort())
  deepEqual((await linked.rows()).map(({ Text, Note }) => [Text, Note].join('|')).sort(), ['a of the chat|note a', 'b of the chat|note b', 'c of the Sheet|note c', 'd|', 'milk|', 'someday|'])
})

test('a row is removed just before a write: its reminder goes or is back, and nothing of it is another’s', async () => {
  for (const rows of ['2', '3', '4']) {
    const linked = await changedOnBothSides()
    await linked.fault({ kind: 'meanwhile', method: methods.write, act: 'delete', body: { tab: 'Reminders', rows } })
    await passes(linked)
    await linked.sync()
    const living = (await linked.all()).filter(({ state }) => state === 'active').map(({ text }) => text)
    deepEqual((await linked.rows()).filter(({ State }) => State === 'active').map(({ Text }) => Text).sort(), living.sort())
    for (const { Text, Note } of await linked.rows()) if (Note) equal(Note, `note ${Text![0]}`)
  }
})

test('a row that is cut and pasted elsewhere is the same row, also when that happens between a read and a write', async () => {
  for (const skip of [null, 0]) {
    const linked = await changedOnBothSides()
    const [, , row] = await linked.cells()
    const paste = { range: 'Reminders!A8:J8', values: [row!.map(value => value && `'${value}`)] }
    const cut = { range: 'Reminders!A3:J3', values: [row!.map(() => '')] }
    const sheetId = 771_000_001
    const cell = (value: string) => ({ userEnteredValue: value ? { stringValue: value } : undefined })
    const both = { requests: [[7, row!.map(cell)], [2, row!.map(() => ({}))]].map(([rowIndex, values]) => ({ updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' } })) }
    if (skip === null) { await chats.world.act(linked.spreadsheetId, 'edit', paste); await chats.world.act(linked.spreadsheetId, 'edit', cut) }
    else await linked.fault({ kind: 'meanwhile', method: methods.write, act: 'requests', body: both })
    await passes(linked)
    await agree(linked)
  }
})

test('a copied row is told so and stays a copy, whatever the chat and a sort do to the original, and becomes a reminder when its id is cleared', async () => {
  const linked = await chats.link('a', 'b')
  const [, row] = await linked.cells()
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Reminders!A6:H6', values: [row!.map(value => value && `'${value}`)] })
  await linked.sync()
  for (const text of ['a 2', 'a 3']) {
    await linked.patch(linked.reminders[0]!.id, { text })
    await linked.fault({ kind: 'meanwhile', method: methods.write, act: 'insert', body: { tab: 'Reminders', rows: '2' } })
    await passes(linked)
  }
  deepEqual((await linked.rows()).map(({ Text, Id }) => [Text, Id]), [['a 3', `R${linked.reminders[0]!.id}`], ['b', `R${linked.reminders[1]!.id}`], ['a', `R${linked.reminders[0]!.id}`]])
  match((await linked.rows())[2]!.Status!, /Clear it/)
  const at = (await linked.cells()).findIndex(cells => cells[0] === 'a') + 1
  await linked.edit(`H${at}`, '')
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['a 3', 'b', 'a'])
})

test('the column of ids, or of texts, pasted a second time is its person’s own', async () => {
  const linked = await changedOnBothSides()
  for (const [from, to] of [[7, 'L'], [0, 'M']] as const) {
    const values = (await linked.cells()).map(row => [row[from]])
    await chats.world.act(linked.spreadsheetId, 'edit', { range: `Reminders!${to}1:${to}${values.length}`, values })
  }
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['a of the chat', 'b of the chat', 'c of the Sheet', 'd'])
  deepEqual((await linked.cells()).map(row => row[12]), ['Text', 'a', 'b', 'c of the Sheet', ''].slice(0, (await linked.cells()).length).map((text, at) => text || (at === 4 ? undefined : text)))
})

test('a column that is cut out and pasted elsewhere goes on there, one that is cleared with its name comes back', async () => {
  const linked = await chats.link('call mom #family', 'b')
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Reminders!L1:L3', values: (await linked.cells()).map(row => [row[5]]) })
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Reminders!F1:F3', values: [[''], [''], ['']] })
  await passes(linked)
  await linked.edit('L3', 'work')
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['call mom #family', 'b #work'])
  for (const column of ['L', 'A', 'B', 'E', 'H']) {
    await chats.world.act(linked.spreadsheetId, 'edit', { range: `Reminders!${column}1:${column}3`, values: [[''], [''], ['']] })
    await passes(linked)
    deepEqual((await linked.rows()).map(({ Text, When, State, Tags, Status }) => [Text, When, State, Tags, Status]), [
      ['call mom #family', 'every day at 09:00', 'active', 'family', ''], ['b #work', 'every day at 09:00', 'active', 'work', '']])
  }
  deepEqual((await linked.all()).map(({ text, state }) => [text, state]), [['call mom #family', 'active'], ['b #work', 'active']])
})

test('a tab whose cells are all cleared, names too, is written anew, and deletes no reminder', async () => {
  const linked = await chats.link('a', 'b')
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Reminders!A1:J9', values: Array.from({ length: 9 }, () => Array.from({ length: 10 }, () => '')) })
  await passes(linked)
  deepEqual((await linked.rows()).map(({ Text }) => Text), ['a', 'b'])
  deepEqual((await linked.all()).map(({ state }) => state), ['active', 'active'])
})

test('a formula in a cell of ours is read as what it shows, and one that fails is put back', async () => {
  const linked = await chats.link('a', 'b')
  await linked.edit('A2', '="a of "&LOWER("CELLS")')
  await linked.edit('A3', '=NONSENSE(1)')
  await linked.edit('J2', '=LEN(A2)')
  await passes(linked)
  deepEqual((await linked.all()).map(({ text }) => text), ['a of cells', 'b'])
  await linked.patch(linked.reminders[0]!.id, { text: 'longer than before' })
  await passes(linked)
  deepEqual((await linked.cells()).slice(1).map(row => [row[0], row[9] ?? '']), [['longer than before', '18'], ['b', '']])
})

test('emptied cells that cannot be empty are put back and told why', async () => {
  const linked = await chats.link('a', 'b', 'c #x')
  await linked.edit('A2', '')
  await linked.edit('B3', '')
  await linked.edit('F4', '')
  await passes(linked)
  deepEqual((await linked.rows()).map(({ Text, When, Tags }) => [Text, When, Tags]), [['a', 'every day at 09:00', ''], ['b', 'every day at 09:00', ''], ['c', 'every day at 09:00', '']])
  deepEqual((await linked.rows()).map(({ Status }) => Status !== ''), [true, true, false])
})

test('a conflict is seen in the Sheet, also when the write that says so is lost and the chat goes on', async () => {
  const linked = await chats.link('a')
  await linked.edit('A2', 'from the Sheet')
  await linked.patch(linked.reminders[0]!.id, { text: 'from the chat' })
  await linked.fault({ kind: 'drop', method: methods.write })
  await linked.sync().catch(() => undefined)
  await linked.patch(linked.reminders[0]!.id, { text: 'again from the chat' })
  await passes(linked)
  const [row] = await linked.rows()
  equal(row!.Text, 'again from the chat')
  match(row!.Status!, /from the Sheet/)
})

test('a time typed twice, the first one’s write being lost, is no conflict', async () => {
  const linked = await chats.link('a')
  await linked.edit('B2', 'mondays at 9')
  await linked.fault({ kind: 'drop', method: methods.write })
  await linked.sync().catch(() => undefined)
  await linked.edit('B2', 'tuesdays at 9')
  await passes(linked)
  deepEqual((await linked.rows()).map(({ When, Status }) => [When, Status]), [['every Tuesday at 09:00', '']])
})

test('a removed row that its person brings back, after its reminder was deleted for it, brings the reminder back', async () => {
  const linked = await chats.link('a', 'b')
  const [, row] = await linked.cells()
  await linked.act('delete', { rows: '2' })
  await passes(linked)
  deepEqual((await linked.all()).map(({ state }) => state), ['deleted', 'active'])
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Reminders!A5:H5', values: [row!.map(value => value && `'${value}`)] })
  await passes(linked)
  deepEqual((await linked.all()).map(({ state }) => state), ['active', 'active'])
  deepEqual((await linked.rows()).map(({ Text, State }) => [Text, State]), [['b', 'active'], ['a', 'active']])
})
