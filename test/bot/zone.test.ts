import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const labels = (message: BotMessage) => message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []
const markup = (message: BotMessage) => message.reply_markup as { keyboard?: { text: string, request_location?: boolean }[][], remove_keyboard?: boolean } | undefined

/** Somebody who has been asked for the zone and has not answered yet. */
async function newcomer(language = 'en'): Promise<Person> {
  const person = await scenario.person({ language })
  await person.ask('/start', /Which time zone/)
  return person
}

/** Where a reminder shows that the zone is known: the card names it. */
async function zoneOf(person: Person, zone: RegExp): Promise<void> {
  assert.match(textOf(await person.ask('tomorrow at 9 call mom', /Reminder set/)), zone)
}

test('/start does not ask for the zone, or offers none that is likely', async () => {
  const ada = await scenario.person({ language: 'pl' })
  const greeting = await ada.ask('/start', /Hello, Ada/)
  assert.ok(markup(greeting)?.keyboard?.flat().some(button => button.request_location), 'no button shares the location')
  const question = await scenario.fromBot(ada.user.id, /Which time zone/, greeting.message_id)
  await ada.press(question, /Europe\/Warsaw/)
  await scenario.changed(ada.user.id, question.message_id, /Your time zone is Europe\/Warsaw/)
  await scenario.fromBot(ada.user.id, message => markup(message)?.remove_keyboard === true, question.message_id)
  await zoneOf(ada, /Europe\/Warsaw/)
})

test('a shared location or venue is not taken for the zone, or its button stays', async () => {
  const ada = await newcomer()
  const said = await ada.say('', { location: { latitude: 35.68, longitude: 139.69 } })
  const answer = await scenario.fromBot(ada.user.id, /time zone is Asia\/Tokyo/, said.message_id)
  assert.equal(markup(answer)?.remove_keyboard, true)
  await zoneOf(ada, /Asia\/Tokyo/)
})

test('a city is not taken for the zone, or becomes a reminder', async () => {
  const ada = await newcomer()
  await ada.ask('I live in Lisbon', /time zone is Europe\/Lisbon/)
  assert.match(textOf(await ada.ask('/list')), /Nothing is set/)
})

test('a greeting from somebody new is taken for a place', async () => {
  const ada = await scenario.person()
  const hello = await ada.ask('hi', /Hello/)
  await scenario.fromBot(ada.user.id, /Which time zone/, hello.message_id)
  await ada.ask('hi', /do not know a place called “hi”/)
})

test('a card tells today\'s offset of a day on the other side of a clock change', async () => {
  const ada = await scenario.person({ zone: 'Berlin' })
  assert.match(textOf(await ada.ask('on 1 july at 9 swim', /swim/)), /09:00, Europe\/Berlin \(UTC\+2\)/)
  assert.match(textOf(await ada.ask('on 15 january at 9 ski', /ski/)), /09:00, Europe\/Berlin \(UTC\+1\)/)
})

test('a city of several zones is guessed', async () => {
  const ada = await newcomer()
  const question = await ada.ask('Portland', /Which “Portland”/)
  await ada.press(question, /Portland, US: America\/Los Angeles/)
  await scenario.changed(ada.user.id, question.message_id, /time zone is America\/Los Angeles/)
})

test('a misspelt city is kept as a reminder, or the person is not told what else can be typed', async () => {
  const ada = await newcomer()
  const said = await ada.say('Berlni')
  const answer = await scenario.fromBot(ada.user.id, /do not know a place called “Berlni”.*UTC\+5:30/, said.message_id)
  await ada.edit(said, 'Berlin')
  await scenario.fromBot(ada.user.id, /time zone is Europe\/Berlin/, answer.message_id)
  assert.match(textOf(await ada.ask('/list')), /Nothing is set/)
})

test('an IANA name in any case is refused', async () => {
  const ada = await newcomer()
  await ada.ask('america/new york', /time zone is America\/New York/)
})

test('an offset is refused, or the person is not told that it does not follow clock changes', async () => {
  for (const [typed, zone] of [['UTC+5:30', 'UTC+05:30'], ['+05:30', 'UTC+05:30'], ['GMT-3', 'UTC-03:00']] as const) {
    const ada = await newcomer()
    const answer = textOf(await ada.ask(typed, /time zone is/))
    assert.ok(answer.includes(zone), answer)
    assert.match(answer, /does not follow clock changes/)
  }
})

test('an abbreviation is guessed: BST is taken for Dhaka or for London', async () => {
  const ada = await newcomer()
  const question = await ada.ask('BST', /“BST” can mean several clocks/)
  assert.ok(['Europe/London', 'Asia/Dhaka'].every(zone => labels(question).some(label => label.includes(zone))), labels(question).join())
  assert.match(textOf(await ada.ask('tomorrow at 9 call mom', /./)), /must know the time zone first/)
  await ada.press(question, /Europe\/London/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*Europe\/London/, question.message_id)
})

test('what a clock shows now offers no zone, or takes one without asking', async () => {
  const ada = await newcomer()
  const shown = new Date(await scenario.nowMs() + 9 * 3_600_000).toISOString().slice(11, 16) // nobody keeps summer time there
  const question = await ada.ask(`it's ${shown}`, /Several places show that time/)
  await ada.press(question, /Asia\/Tokyo/)
  await scenario.changed(ada.user.id, question.message_id, /time zone is Asia\/Tokyo/)
})

test('a clock that nowhere shows that is not told so', async () => {
  const ada = await newcomer()
  const odd = new Date(await scenario.nowMs() + 23 * 60_000).toISOString().slice(11, 16)
  await ada.ask(`my clock says ${odd}`, /No clock in the world shows that now/)
})

test('reminders said before the zone is known are lost, or only one of them is kept, or counts from when the zone was told', async () => {
  const ada = await scenario.person()
  await ada.ask('in 20 minutes call mom', /kept that/)
  await ada.ask('tomorrow at 9 nice dinner', /kept that/)
  await ada.ask('/remind 21:00 Enter your expenses', /kept that/)
  await scenario.advance(5 * 60_000)
  const said = await ada.say('Nairobi')
  const set = await scenario.fromBot(ada.user.id, /Reminder set[^]*call mom/, said.message_id)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*nice dinner[^]*tomorrow 09:00, Africa\/Nairobi/, said.message_id)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*Enter your expenses[^]*every day at 21:00/, said.message_id)
  await scenario.advance(15 * 60_000 + 1_000)
  await scenario.fromBot(ada.user.id, /^call mom/, set.message_id)
})

test('a draft whose time came before the zone was told is lost', async () => {
  const ada = await scenario.person()
  const said = await ada.say('in 2 minutes take the cake out')
  await scenario.fromBot(ada.user.id, /kept that/, said.message_id)
  await scenario.advance(10 * 60_000)
  await ada.ask('Berlin', /time zone is/)
  await scenario.fromBot(ada.user.id, /^take the cake out[^]*late/, said.message_id)
})

test('a draft that is corrected is set as it was first said', async () => {
  const ada = await scenario.person()
  const said = await ada.say('tomorrow at 9 call mum')
  await scenario.fromBot(ada.user.id, /kept that/, said.message_id)
  await ada.edit(said, 'tomorrow at 10 call mom')
  await ada.ask('Berlin', /Reminder set[^]*call mom[^]*tomorrow 10:00/)
})

test('a photo or a forward that came before the zone is lost, or is read as an answer', async () => {
  const ada = await scenario.person()
  const photo = { name: 'door.png', mime: 'image/png', base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' }
  const sent = await ada.say('', { photo, caption: 'tomorrow at 9 paint the door' })
  await scenario.fromBot(ada.user.id, /kept that/, sent.message_id)
  await ada.ask('Paris', /kept that/, { forward_origin: { type: 'hidden_user', sender_user_name: 'Eve', date: 1_790_000_000 } })
  const said = await ada.say('Berlin')
  await scenario.fromBot(ada.user.id, /Reminder set[^]*paint the door[^]*Europe\/Berlin/, said.message_id)
})

test('an answer of Telegram\'s greatest length, or with every kind of sign, fails', async () => {
  const ada = await newcomer()
  await ada.ask('🏙'.repeat(2_048), /do not know a place called/)
  await ada.ask('{ $zone } | <b>&amp;', /do not know a place called/)
})

test('something is stored without a zone', async () => {
  const { rows } = await scenario.pool.query('select from reminders where zone is null')
  assert.equal(rows.length, 0)
  await assert.rejects(scenario.pool.query(`insert into reminders (chat_id, creator, text, anchor, anchor_local, zone, floating, created_at)
    select id, 1, 'x', 'wall', '2026-01-01', '', true, now() from chats limit 1`), /check/)
})

test('a group cannot tell its zone, keeps more than one, or is offered a location', async () => {
  const [ada, bob] = [await scenario.person({ zone: 'UTC' }), await scenario.person({ name: 'Bob', zone: 'Asia/Tokyo' })]
  const group = await scenario.group([ada, bob])
  const asked = await ada.say('/remind 21:00 take the bins out', { in: group.id })
  const question = await scenario.fromBot(group.id, message => /Which time zone is this group in/.test(textOf(message)) && message.reply_to_message?.message_id === asked.message_id)
  assert.equal(markup(question)?.keyboard, undefined)
  await bob.ask('Madrid', /group's time zone is Europe\/Madrid/, { in: group.id, replyTo: question.message_id })
  await scenario.fromBot(group.id, /Reminder set[^]*take the bins out[^]*Europe\/Madrid/, question.message_id)
})
