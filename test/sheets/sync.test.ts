import { deepEqual, equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { applyUndo } from '../../src/storage/undo.ts'
import { transaction } from '../../src/storage/pool.ts'
import { linkedChats, startMs } from './linked.ts'

const chats = await linkedChats()
after(() => chats.stop())

test('reminders are written once, with what they say, and nothing more is written after', async () => {
  const { rows, reminders, sync, calls } = await chats.link('call mom #family', '=HYPERLINK("http://example.com","x")')
  deepEqual(await rows(), reminders.map(({ id, text }, at) => ({
    Text: text, When: 'every day at 09:00', Next: '2026-11-25 09:00', Zone: 'Europe/Berlin', State: 'active', Tags: at === 0 ? 'family' : '', Status: '', Id: `R${id}`,
  })))
  const before = (await calls()).length
  await sync()
  deepEqual((await calls()).slice(before), ['spreadsheets.getByDataFilter'])
})

test('a change in the chat reaches its row alone, in two reads and one write', async () => {
  const { rows, reminders: [first], sync, calls, patch, edit } = await chats.link('a', 'b')
  await edit('J1', 'Note')
  await edit('J2', 'my note')
  await sync()
  const before = (await calls()).length
  await patch(first!.id, { text: 'changed' })
  await sync()
  deepEqual((await rows()).map(row => [row.Text, row.Note]), [['changed', 'my note'], ['b', '']])
  deepEqual((await calls()).slice(before), ['spreadsheets.getByDataFilter', 'spreadsheets.values.batchUpdateByDataFilter', 'spreadsheets.getByDataFilter'])
})

test('text, time, state and tags edited in the Sheet change the reminder, and one undo takes it back', async () => {
  const { rows, chatId, reminders: [first], sync, edit, reminder } = await chats.link('call mom')
  await edit('A2', 'call dad')
  await edit('B2', 'every weekday at 10:30')
  await edit('F2', 'family, urgent')
  await sync()
  const changed = await reminder(first!.id)
  deepEqual([changed.text, changed.rrule, changed.next_due_at], ['call dad #family #urgent', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', Date.parse('2026-11-25T09:30:00Z')])
  deepEqual((await rows()).map(({ Text, When, Next, Tags, Status }) => [Text, When, Next, Tags, Status]), [['call dad #family #urgent', 'every weekday at 10:30', '2026-11-25 10:30', 'family, urgent', '']])
  await transaction(chats.pool, tx => applyUndo(tx, chatId, {}, startMs))
  await sync()
  deepEqual((await rows()).map(({ Text, When }) => [Text, When]), [['call mom', 'every day at 09:00']])
})

test('states: paused, active again, deleted, and brought back', async () => {
  const { reminders: [first], sync, edit, reminder, rows } = await chats.link('a')
  for (const [typed, state] of [['paused', 'paused'], ['Active', 'active'], ['deleted', 'deleted'], ['active', 'active']]) {
    await edit('E2', typed!)
    await sync()
    equal((await reminder(first!.id)).state, state)
    deepEqual((await rows()).map(({ State, Status }) => [State, Status]), [[state, '']])
  }
  equal((await reminder(first!.id)).next_due_at, Date.parse('2026-11-25T08:00:00Z'))
  await edit('E2', 'sleeping')
  await sync()
  deepEqual((await rows()).map(({ State }) => State), ['active'])
  match((await rows())[0]!.Status!, /sleeping/)
})

test('a time that cannot be read keeps the old one and says why, until the row is put right', async () => {
  const { rows, reminders: [first], sync, edit, reminder } = await chats.link('a')
  await edit('B2', 'when pigs fly')
  await sync()
  equal((await reminder(first!.id)).rrule, 'FREQ=DAILY')
  const [row] = await rows()
  equal(row!.When, 'every day at 09:00')
  match(row!.Status!, /when pigs fly/)
  await sync()
  match((await rows())[0]!.Status!, /when pigs fly/)
  await edit('B2', '21:15')
  await sync()
  deepEqual((await rows()).map(({ When, Status }) => [When, Status]), [['every day at 21:15', '']])
})

test('changed on both sides: the chat counts, and the Sheet’s value is shown', async () => {
  const { rows, reminders: [first], sync, edit, patch } = await chats.link('a')
  await edit('A2', 'from the Sheet')
  await patch(first!.id, { text: 'from the chat' })
  await sync()
  const [row] = await rows()
  equal(row!.Text, 'from the chat')
  match(row!.Status!, /from the Sheet/)
})

test('a new row becomes a reminder, with its time in its column or in its text; one without waits and says so', async () => {
  const { rows, sync, edit, all } = await chats.link('a')
  await edit('A3', 'water the plants')
  await edit('B3', 'every monday at 8')
  await edit('A4', 'dentist tomorrow at 15:00')
  await edit('A5', 'someday')
  await sync()
  deepEqual((await all()).map(({ text }) => text), ['a', 'water the plants', 'dentist'])
  const shown = await rows()
  deepEqual(shown.map(({ Text, When, Id }) => [Text, When, Id!.slice(0, 1)]), [
    ['a', 'every day at 09:00', 'R'], ['water the plants', 'every Monday at 08:00', 'R'], ['dentist', 'once, on Wed 25 Nov 2026 at 15:00', 'R'], ['someday', '', '']])
  match(shown[3]!.Status!, /When column/)
  await edit('B5', 'in 3 days')
  await sync()
  deepEqual((await rows()).map(({ Status }) => Status), ['', '', '', ''])
  equal((await all()).length, 4)
})

test('a row that is gone twice in a row deletes its reminder with a message and an undo; one that comes back is left alone', async () => {
  const { rows, reminders: [first, second], chatId, sync, act, all, patch } = await chats.link('a', 'b', 'c')
  await act('delete', { rows: '2' })
  chats.deps.patienceMs = 60_000
  equal((await sync()).waits, true)
  deepEqual((await all()).map(({ state }) => state), ['active', 'active', 'active'])
  chats.deps.patienceMs = 0
  await sync()
  deepEqual((await all()).map(({ state }) => state), ['deleted', 'active', 'active'])
  const { rows: [notice] } = await chats.pool.query<{ body: { sheet: { archived: number, undo: number } } }>(`select body from steps where chat_id = $1 and kind = 'notice'`, [chatId])
  equal(notice!.body.sheet.archived, 1)
  await transaction(chats.pool, tx => applyUndo(tx, chatId, { undoId: notice!.body.sheet.undo }, startMs))
  await sync()
  deepEqual(new Set((await rows()).map(({ Id }) => Id)), new Set((await all()).map(({ id }) => `R${id}`)))
  equal((await all()).find(({ id }) => id === first!.id)!.state, 'active')

  await act('delete', { rows: '2' })
  chats.deps.patienceMs = 60_000
  await sync()
  await patch(second!.id, { text: 'b changed' })
  chats.deps.patienceMs = 0
  await sync()
  match((await rows()).find(({ Id }) => Id === `R${second!.id}`)!.Status!, /it is back/)
})

test('rows that a person copied, or whose id is made up, make nothing and are told how', async () => {
  const { rows, sync, edit, all, reminders: [first] } = await chats.link('a')
  await edit('A3', 'copy')
  await edit('H3', `R${first!.id}`)
  await edit('A4', 'b')
  await edit('H4', 'R999999')
  await sync()
  deepEqual((await all()).map(({ text }) => text), ['a'])
  deepEqual((await rows()).map(({ Status }) => /Clear it/.test(Status!)), [false, true, true])
  await edit('H3', '')
  await edit('B3', 'daily at 8')
  await sync()
  deepEqual((await all()).map(({ text }) => text), ['a', 'copy'])
})

test('a whole tab that was deleted is made again with all its rows, and deletes no reminder', async () => {
  const { rows, sync, act, all } = await chats.link('a', 'b')
  await act('delete-tab', {})
  await sync()
  await sync()
  deepEqual((await rows()).map(({ Text }) => Text), ['a', 'b'])
  deepEqual((await all()).map(({ state }) => state), ['active', 'active'])
})

test('a deleted column comes back with what it said, and has emptied nothing', async () => {
  const { rows, sync, act, all, cells } = await chats.link('call mom #family')
  for (const name of ['Text', 'When', 'State', 'Tags']) {
    const [header] = await cells()
    await act('delete', { columns: String.fromCharCode(65 + header!.indexOf(name)) })
    await sync()
    deepEqual((await rows()).map(({ Text, When, State, Tags, Status }) => [Text, When, State, Tags, Status]), [['call mom #family', 'every day at 09:00', 'active', 'family', '']])
  }
  deepEqual((await all()).map(({ text, state }) => [text, state]), [['call mom #family', 'active']])
})
