import { deepEqual, equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { itemRows, readAnswer } from '../../src/domain/checkin.ts'
import { writeAnswer } from '../../src/storage/answers.ts'
import { transaction } from '../../src/storage/pool.ts'
import { applyUndo } from '../../src/storage/undo.ts'
import { linkedChats, startMs } from './linked.ts'

const chats = await linkedChats()
after(() => chats.stop())

type Linked = Awaited<ReturnType<typeof chats.link>>

const log = ({ chatId }: Linked, text: string) => transaction(chats.pool, tx => {
  const parsed = readAnswer(text, { kind: 'amounts' }, { locale: 'en', currency: 'EUR' })
  return writeAnswer(tx, { chatId, reminderId: null, occurrenceId: null, person: 7, day: '2026-11-24', messageId: null, nowMs: startMs }, { text, parsed, items: itemRows(parsed, text), deleted: false })
})
const shown = async (linked: Linked) => (await linked.rows('Answers')).map(({ Date, Time, Text, Amount, Currency, Category }) => [Date, Time, Text, Amount, Currency, Category].join('|'))
const edit = (linked: Linked, range: string, value: string) => chats.world.act(linked.spreadsheetId, 'edit', { range: `Answers!${range}`, value })
const items = async ({ chatId }: Linked) => (await chats.pool.query<{ item: string }>(
  `select concat_ws('|', i.text, i.amount, i.currency, i.category) as item from answer_items i join answers a on a.id = i.answer_id where a.chat_id = $1 and i.deleted_at is null order by a.id, i.n`, [chatId])).rows.map(({ item }) => item)

test('each amount of an answer has a row of its own, in order, exact', async () => {
  const linked = await chats.link('a')
  await log(linked, 'coffee 4.50, taxi 12 usd #work')
  await linked.sync()
  deepEqual(await shown(linked), ['2026-11-24|13:00|coffee|4.5|EUR|', '2026-11-24|13:00|taxi|12|USD|work'])
  await log(linked, 'lunch 9.90')
  await linked.sync()
  equal((await shown(linked)).at(-1), '2026-11-24|13:00|lunch|9.9|EUR|')
})

test('an answer is corrected in its row, and one undo takes that back; what is no amount is put back and told', async () => {
  const linked = await chats.link('a')
  await log(linked, 'coffee 4.50, taxi 12')
  await linked.sync()
  for (const [range, value] of [['E2', '5.25'], ['D3', 'train'], ['F3', 'euros'], ['G3', '#travel']]) await edit(linked, range!, value!)
  await linked.sync()
  deepEqual(await items(linked), ['coffee|5.25|EUR', 'train|12.00|EUR|travel'])
  await edit(linked, 'E2', 'a lot')
  await linked.sync()
  const [row] = await linked.rows('Answers')
  equal(row!.Amount, '5.25')
  match(row!.Status!, /a lot/)
  await transaction(chats.pool, tx => applyUndo(tx, linked.chatId, {}, startMs))
  await linked.sync()
  equal((await items(linked))[1], 'taxi|12.00|EUR')
})

test('a row that is removed twice in a row deletes its amount with an undo, an answer deleted in the chat leaves an empty row', async () => {
  const linked = await chats.link('a')
  const answer = await log(linked, 'coffee 4.50, taxi 12')
  await linked.sync()
  await chats.world.act(linked.spreadsheetId, 'delete', { tab: 'Answers', rows: '2' })
  await linked.sync()
  await linked.sync()
  deepEqual(await items(linked), ['taxi|12.00|EUR'])
  await transaction(chats.pool, tx => applyUndo(tx, linked.chatId, {}, startMs))
  await linked.sync()
  deepEqual((await shown(linked)).sort(), ['2026-11-24|13:00|coffee|4.5|EUR|', '2026-11-24|13:00|taxi|12|EUR|'])
  const { rows: [{ rev } = { rev: 0 }] } = await chats.pool.query<{ rev: number }>('select rev from answers where id = $1', [answer.id])
  await transaction(chats.pool, tx => writeAnswer(tx, { ...answer, rev }, { text: answer.text, parsed: answer.parsed, items: answer.items, deleted: true }))
  await linked.sync()
  deepEqual(await shown(linked), [])
})

test('an answer that is deleted in the chat leaves what its person wrote beside it, and nothing more to write', async () => {
  const linked = await chats.link('a')
  const answer = await log(linked, 'coffee 4.50')
  await linked.sync()
  for (const [range, value] of [['L1', 'Note'], ['L2', 'my note']]) await edit(linked, range!, value!)
  await linked.sync()
  await transaction(chats.pool, tx => writeAnswer(tx, answer, { text: answer.text, parsed: answer.parsed, items: answer.items, deleted: true }))
  await linked.sync()
  deepEqual((await linked.rows('Answers')).map(({ Text, Note, Id }) => [Text, Note, Id]), [['', 'my note', '']])
})

test('an expense typed into a new row is logged', async () => {
  const linked = await chats.link('a')
  for (const [range, value] of [['A2', '2026-11-20'], ['D2', 'books'], ['E2', '30'], ['F2', 'EUR']]) await edit(linked, range!, value!)
  await edit(linked, 'D3', 'something')
  await linked.sync()
  deepEqual(await items(linked), ['books|30|EUR'])
  const rows = await linked.rows('Answers')
  deepEqual(rows.map(({ Date, Id }) => [Date, /^A\d+-1$/.test(Id!)]), [['2026-11-20', true], ['', false]])
  match(rows[1]!.Status!, /amount/)
})

test('deliveries come when they are wanted, and their tab is ours alone', async () => {
  const linked = await chats.link('a')
  await chats.pool.query(`update occurrences set state = 'done', due_at = $2, sent_at = $2, late_ms = 250 where chat_id = $1`, [linked.chatId, new Date(startMs - 3_600_000)])
  await chats.pool.query('update sheet_links set deliveries = true where id = $1', [linked.linkId])
  await linked.sync()
  const shownDeliveries = async () => (await linked.rows('Deliveries')).map(({ Reminder, Due, Sent, Outcome, ...rest }) => [Reminder, Due, Sent, rest['Late (s)'], Outcome])
  deepEqual(await shownDeliveries(), [['a', '2026-11-24 12:00', '2026-11-24 12:00', '0.3', 'done']])
  await chats.world.act(linked.spreadsheetId, 'edit', { range: 'Deliveries!A2', value: 'nonsense' })
  await linked.sync()
  deepEqual((await shownDeliveries())[0]![0], 'a')
})
