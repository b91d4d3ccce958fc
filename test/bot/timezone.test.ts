import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000
const day = 24 * hour

/** Moves on to the next time that UTC shows this hour. No zone in this file keeps summer time: Dubai +4, Tokyo +9, Bogota -5. */
async function comeTo(utcHour: number): Promise<void> {
  const sinceMidnight = await scenario.nowMs() % day
  await scenario.advance((utcHour * hour - sinceMidnight + day) % day || day)
}

const labels = (message: BotMessage) => message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []
const set = (person: Person, text: string) => person.ask(text, /Reminder set/)
const list = async (person: Person) => textOf(await person.ask('/list'))
const arrived = async (person: Person, text: RegExp) => (await scenario.messages(person.user.id)).filter(message => message.from?.is_bot && text.test(textOf(message))).length

async function moveTo(person: Person, place: string): Promise<BotMessage> {
  const preview = await person.ask(`/timezone ${place}`, /Move from/)
  await person.press(preview, /^✅ Move/)
  return scenario.changed(person.user.id, preview.message_id, /Your time zone is/)
}

test('/timezone does not tell the zone, what its clock shows, or how to change it', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const clock = new Date(await scenario.nowMs() + 4 * hour).toISOString().slice(11, 13)
  const said = await ada.ask('/timezone', /Your time zone is/)
  assert.match(textOf(said), new RegExp(`Asia/Dubai \\(UTC\\+4\\): it is ${clock}:`))
  await scenario.fromBot(ada.user.id, /Which time zone are you in/, said.message_id)
  await ada.ask('Tokyo', /Move from Asia\/Dubai \(UTC\+4\) to Asia\/Tokyo \(UTC\+9\)/)
})

test('the preview does not tell what moves, how, and what stays', async () => {
  await comeTo(6) // 10:00 in Dubai, 15:00 in Tokyo
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await set(ada, 'every day at 21:00 expenses')
  await set(ada, 'tomorrow at 9 call mom')
  await set(ada, 'tomorrow at 8am JST dial in')
  await set(ada, 'in 3 hours take the cake out')
  const preview = textOf(await ada.ask('/timezone Tokyo', /Move from/))
  assert.match(preview, /2 reminders keep their time of day/)
  assert.match(preview, /expenses: today 21:00, 5 h earlier/)
  assert.match(preview, /call mom: tomorrow 09:00, 5 h earlier/)
  assert.match(preview, /2 do not move/)
  assert.match(preview, /dial in: tomorrow 08:00, since it is fixed to UTC\+09:00/)
  assert.match(preview, /take the cake out: today 18:00, since it counts time/)
})

test('a preview moves by itself, or Keep moves all the same', async () => {
  await comeTo(6)
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await set(ada, 'today at 15:00 stretch')
  const preview = await ada.ask('/timezone UTC', /Move from/)
  await ada.press(preview, /^Keep Asia\/Dubai/)
  await scenario.changed(ada.user.id, preview.message_id, /time zone is Asia\/Dubai/)
  await scenario.advance(5 * hour + 60_000) // 15:01 in Dubai
  await scenario.fromBot(ada.user.id, /^stretch/, preview.message_id)
})

test('a moved reminder comes by the old clock, or one that counts time or is fixed to a zone moves', async () => {
  await comeTo(6)
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await set(ada, 'every day at 19:00 expenses')
  await set(ada, 'in 5 hours take the cake out')
  await set(ada, 'today at 9pm JST dial in')
  const moved = await moveTo(ada, 'Tokyo')
  assert.match(textOf(moved), /One reminder moved/)
  await scenario.advance(4 * hour + 60_000) // 19:01 in Tokyo, 14:01 in Dubai
  await scenario.fromBot(ada.user.id, /^expenses/, moved.message_id)
  assert.equal(await arrived(ada, /^take the cake out/), 0)
  await scenario.advance(hour)
  await scenario.fromBot(ada.user.id, /^take the cake out/, moved.message_id)
  await scenario.advance(hour) // 21:01 in Tokyo
  await scenario.fromBot(ada.user.id, /^dial in/, moved.message_id)
})

test('a slot that was sent comes again by the new clock, or the next one is swallowed', async () => {
  await comeTo(4) // 08:00 in Dubai
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const card = await set(ada, 'every day at 9:00 pills')
  await scenario.advance(hour + 60_000)
  const first = await scenario.fromBot(ada.user.id, /^pills/, card.message_id)
  await moveTo(ada, 'UTC') // 05:01 there: 09:00 is still to come
  await scenario.advance(4 * hour)
  assert.match(await list(ada), /pills — tomorrow 09:00/)
  assert.equal(await arrived(ada, /^pills/), 1)
  await scenario.advance(day)
  await scenario.fromBot(ada.user.id, /^pills/, first.message_id)
  assert.equal(await arrived(ada, /^pills/), 2)
})

test('a slot that the new clock puts into the past is dropped without a word, or cannot be had now', async () => {
  await comeTo(8) // 17:00 in Tokyo
  const ada = await scenario.person({ zone: 'UTC' })
  await set(ada, 'today at 10:00 call Bob')
  await set(ada, 'every day at 9:00 pills')
  const preview = await ada.ask('/timezone Tokyo', /the time of 2 is past already/)
  assert.match(textOf(preview), /call Bob: today 10:00/)
  await ada.press(preview, /^✅ Move/)
  const question = await scenario.fromBot(ada.user.id, /has not come yet/, preview.message_id)
  assert.deepEqual(labels(question), ['1. Remind now', '1. tomorrow 10:00', '1. Drop it', '2. Remind now', '2. Skip it'])
  await Promise.all([ada.press(question, /^2. Remind now/), ada.press(question, /^2. Remind now/)])
  const asked = await scenario.changed(ada.user.id, question.message_id, /Comes now: pills/)
  await scenario.fromBot(ada.user.id, /^pills/, question.message_id)
  await ada.press(asked, /^1. Remind now/)
  await scenario.fromBot(ada.user.id, /^call Bob/, question.message_id)
  assert.match(await list(ada), /pills — tomorrow 09:00/)
  assert.equal(await arrived(ada, /^pills/), 1)
})

test('a one-off that the new clock puts into the past cannot come tomorrow, or be dropped', async () => {
  await comeTo(8)
  const ada = await scenario.person({ zone: 'UTC' })
  await set(ada, 'today at 10:00 call Bob')
  await set(ada, 'today at 11:00 call Eve')
  const moved = await moveTo(ada, 'Tokyo')
  const question = await scenario.fromBot(ada.user.id, /has not come yet/, moved.message_id)
  await ada.press(question, /^1. tomorrow 10:00/)
  const asked = await scenario.changed(ada.user.id, question.message_id, /Comes tomorrow 10:00: call Bob/)
  await ada.press(asked, /^2. Drop it/)
  const done = await scenario.changed(ada.user.id, question.message_id, /Dropped: call Eve/)
  assert.deepEqual(labels(done), [])
  const left = await list(ada)
  assert.match(left, /call Bob — tomorrow 10:00/)
  assert.doesNotMatch(left, /call Eve/)
})

test('Undo of a move leaves the zone, or reminders set since, or those that had ended by it', async () => {
  await comeTo(8)
  const ada = await scenario.person({ zone: 'UTC' })
  await set(ada, 'today at 10:00 call Bob')
  await set(ada, 'every day at 20:00 expenses')
  const moved = await moveTo(ada, 'Tokyo')
  await scenario.fromBot(ada.user.id, /has not come yet/, moved.message_id)
  await set(ada, 'tomorrow at 7:00 run')
  await ada.press(moved, /Undo/)
  await scenario.changed(ada.user.id, moved.message_id, /time zone is UTC/)
  const back = await list(ada)
  for (const line of [/call Bob — today 10:00/, /expenses — today 20:00/, /run — tomorrow 07:00/]) assert.match(back, line)
  await scenario.advance(2 * hour + 60_000)
  await scenario.fromBot(ada.user.id, /^call Bob/, moved.message_id)
  const card = await set(ada, 'today at 23:00 sleep')
  assert.match(textOf(card), /today 23:00, UTC/)
})

test('Undo of a move swallows what its clock puts into the past', async () => {
  await comeTo(6)
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await set(ada, 'every day at 12:00 lunch')
  const moved = await moveTo(ada, 'UTC') // 12:00 UTC is 16:00 in Dubai
  await scenario.advance(3 * hour) // 13:00 in Dubai
  await ada.press(moved, /Undo/)
  const question = await scenario.fromBot(ada.user.id, /has not come yet/, moved.message_id)
  await ada.press(question, /Remind now/)
  await scenario.fromBot(ada.user.id, /^lunch/, question.message_id)
})

test('after a move, what was changed before it cannot be undone', async () => {
  await comeTo(6)
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const card = await set(ada, 'every day at 20:00 expenses')
  await ada.press(card, /Change time/)
  const question = await scenario.fromBot(ada.user.id, /When instead/, card.message_id)
  await ada.ask('every day at 21:30', /changed/, { replyTo: question.message_id })
  await moveTo(ada, 'Tokyo')
  await ada.ask('/undo', /time zone is Asia\/Dubai/)
  await ada.ask('/undo', /expenses[^]*every day at 20:00[^]*Asia\/Dubai/)
})

test('what was deleted before a move comes back on the old clock', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const card = await set(ada, 'every day at 22:00 teeth')
  await ada.press(card, /Delete/)
  const deleted = await scenario.changed(ada.user.id, card.message_id, /Deleted/)
  await moveTo(ada, 'Tokyo')
  await ada.press(deleted, /Undo/)
  await scenario.changed(ada.user.id, card.message_id, /teeth[^]*22:00, Asia\/Tokyo/)
})

test('a zone that the person named moves, since it was the chat\'s', async () => {
  const ada = await scenario.person({ zone: 'Asia/Tokyo' })
  await set(ada, 'every day at 8:00 JST dial in')
  await ada.ask('/timezone Dubai', /One does not move[^]*dial in.*fixed to Asia\/Tokyo/)
})

test('the zone that is set already is moved to, or a place is guessed', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await ada.ask('/timezone Dubai', /^🌍 Your time zone is Asia\/Dubai/)
  const question = await ada.ask('/timezone EST', /can mean several clocks/)
  await ada.press(question, /America\/New York/)
  await scenario.changed(ada.user.id, question.message_id, /Move from Asia\/Dubai.*to America\/New York/)
  await ada.ask('/timezone Nowhereville', /do not know a place called “Nowhereville”/)
  await ada.ask('/timezone tomorrow at 9 call mom', /do not know a place/)
})

test('a traveller\'s location moves without being asked for', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const said = await ada.say('', { location: { latitude: 4.71, longitude: -74.07 } })
  await scenario.fromBot(ada.user.id, /Move from Asia\/Dubai.*to America\/Bogota/, said.message_id)
})

test('whatever is said after /timezone is for a quarter of an hour no place I know', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await ada.ask('/timezone', /Which time zone/)
  await ada.ask('Tokio, Japan', /Move from/)
  await ada.ask('/timezone', /Which time zone/)
  await ada.ask('Tokjo', /do not know a place called “Tokjo”/)
  await ada.ask('Tokyo', /Move from/)
  await ada.ask('buy milk', /could not find a time|do not know when|[Ww]hen/)
})

test('a place said better after "/timezone San Jose" is no answer, or what else is said then is one', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  await ada.ask('/timezone San Jose', /Which “San Jose” do you mean/)
  const preview = await ada.ask('San José, Costa Rica', /Move from Asia\/Dubai \(UTC\+4\) to America\/Costa Rica \(UTC-6\)\? It is \d\d:\d\d there now/)
  await ada.press(preview, /^Keep/)
  await ada.ask('/timezone asdfgh', /do not know a place/)
  await ada.ask('buy milk', /could not find a time/)
})

test('a reminder typed after /timezone is taken for a place, or a reply to another question for a clock', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const card = await set(ada, 'every day at 20:00 expenses')
  await ada.ask('/timezone', /Which time zone/)
  await set(ada, 'in 20 minutes call mom')
  await ada.press(card, /Change time/)
  const question = await scenario.fromBot(ada.user.id, /When instead/, card.message_id)
  await ada.ask('21:30', /changed/, { replyTo: question.message_id })
})

test('in a group nobody but who asked can move the zone, or it moves twice', async () => {
  const [ada, bob] = [await scenario.person({ zone: 'UTC' }), await scenario.person({ name: 'Bob', zone: 'UTC' })]
  const group = await scenario.group([ada, bob])
  const question = await scenario.fromBot(group.id, /Which time zone is this group in/)
  await ada.press(question, /Europe\/London/)
  await scenario.changed(group.id, question.message_id, /group's time zone is Europe\/London/)
  const preview = await ada.ask('/timezone Tokyo', /Move from Europe\/London/, { in: group.id })
  await Promise.all([bob.press(preview, /^✅ Move/), ada.press(preview, /^✅ Move/)])
  await scenario.changed(group.id, preview.message_id, /group's time zone is Asia\/Tokyo/)
  await ada.ask('/undo', /group's time zone is Europe\/London/, { in: group.id })
  await ada.ask('/undo', /nothing to undo/, { in: group.id })
})
