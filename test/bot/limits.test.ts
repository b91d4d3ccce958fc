import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

interface Call { n: number, method: string, ok: boolean, description?: string, error_code?: number }
let seen = 0
/** The playground refuses what Telegram refuses: each test ends with a look at what it refused. */
afterEach(async () => {
  const calls = await scenario.control<Call[]>('GET', `/calls?after=${seen}`)
  seen = calls.at(-1)?.n ?? seen
  assert.deepEqual(calls.filter(({ ok, error_code }) => !ok && error_code === 400).map(({ method, description }) => `${method}: ${description}`), [])
})

const hour = 3_600_000
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const file = { name: 'kept.bin', mime: 'application/octet-stream', base64: pixel }

/** `units` UTF-16 units after `lead`: emoji throughout, so that any odd place to cut is within a pair. */
const filled = (lead: string, units: number) => `${lead}${'x'.repeat((units - lead.length) % 2)}${'😀'.repeat(Math.floor((units - lead.length) / 2))}`
const boldFrom = (lead: string, units: number) => [{ type: 'bold', offset: lead.length, length: units - lead.length }]

async function fullReminder(ada: Person, lead: string, units = 4_096) {
  return ada.ask(filled(lead, units), /Reminder set/, { entities: boldFrom(lead, units) })
}

for (const odd of [0, 1]) {
  test(`a full message (${odd ? 'odd' : 'even'} cut) cannot be set, or is refused when it is late, missed or repeated`, async () => {
    const ada = await scenario.person({ zone: 'UTC' })
    const card = await fullReminder(ada, `every hour look${'!'.repeat(odd)} `)
    assert.match(textOf(card), /shortened/)
    await scenario.control('POST', '/faults', { kind: 'lost-answer', method: 'sendMessage', chat_id: ada.user.id })
    await scenario.advance(3 * hour + 600_000)
    const delivered = await scenario.fromBot(ada.user.id, /late[^]*missed/, card.message_id)
    assert.match(textOf(delivered), /shortened/)
    await scenario.advance(10_000)
    const repeat = await scenario.fromBot(ada.user.id, /may be a repeat/, delivered.message_id)
    assert.ok(textOf(repeat).length <= 4_096 && textOf(repeat).isWellFormed())
    assert.ok(repeat.entities?.every(entity => entity.offset + entity.length <= textOf(repeat).length))
    await ada.press(repeat, /Done/)
    await scenario.changed(ada.user.id, repeat.message_id, /✅ Done/)
  })
}

test('a full message that is on time comes shortened', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const lead = 'in 1 hour '
  const card = await fullReminder(ada, lead)
  await scenario.advance(hour)
  const delivered = await scenario.fromBot(ada.user.id, /^😀/, card.message_id)
  assert.equal(textOf(delivered), '😀'.repeat((4_096 - lead.length) / 2))
})

test('a full caption cannot be set, or is refused when it is late or done', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const lead = 'in 2 hours look '
  await ada.say('', { photo: file, caption: filled(lead, 1_024), caption_entities: boldFrom(lead, 1_024) })
  const card = await scenario.fromBot(ada.user.id, /Reminder set/)
  await scenario.advance(3 * hour)
  const delivered = await scenario.fromBot(ada.user.id, message => message.message_id > card.message_id && 'photo' in message)
  assert.match(delivered.caption!, /shortened[^]*late/)
  await ada.press(delivered, /Done/)
  await scenario.changed(ada.user.id, delivered.message_id, /✅ Done/)
})

test('a text told with the time of a photo is longer than a caption, and lost', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('', { photo: file })
  const question = await scenario.fromBot(ada.user.id, /kept the photo/)
  const card = await ada.ask(filled('in 2 hours look ', 4_000), /Reminder set/, { replyTo: question.message_id })
  await scenario.advance(2 * hour)
  await scenario.fromBot(ada.user.id, message => message.message_id > card.message_id && 'photo' in message && /shortened/.test(message.caption!))
})

test('a bundle of long texts is refused, or cannot be pressed', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  for (let i = 0; i < 10; i++) await fullReminder(ada, `every hour look ${i} `, 4_000)
  await scenario.advance(5 * hour)
  const bundle = await scenario.fromBot(ada.user.id, /10 reminders were due/)
  assert.ok(textOf(bundle).isWellFormed())
  await ada.press(bundle, /^1\. .*Done/)
  await scenario.changed(ada.user.id, bundle.message_id, /✅ Done/)
  await ada.press(bundle, /All done/)
})

test('a list, a card or an undo of long texts is refused', async () => {
  const ada = await scenario.person({ zone: 'America/Argentina/ComodRivadavia' })
  const cards = []
  for (let i = 0; i < 9; i++) cards.push(await fullReminder(ada, `every weekday at 9:0${i} look `))
  await ada.ask('/list', /9 reminders/)
  await ada.ask('/why', /[^]/)
  const [card] = cards
  await ada.press(card!, /Delete/)
  const deleted = await scenario.changed(ada.user.id, card!.message_id, /Deleted/)
  await ada.press(deleted, /Undo/)
  await scenario.changed(ada.user.id, card!.message_id, /It is back/)
  await ada.ask('/pause', /[^]/)
  await ada.ask('/delete', /[^]/)
  await ada.ask('/timezone Asia/Tokyo', /[^]/)
})

test('a long name, or a long answer to the question for the zone, is refused', async () => {
  const ada = await scenario.person({ name: '😀'.repeat(32) })
  await ada.ask('/start', /Which time zone/)
  await ada.ask(filled('Llanfairpwllgwyngyllgogerychwyrndrobwll', 4_096), /[^]/)
})

test('a question about a full message is refused', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const question = await ada.ask(filled('look ', 4_096), /could not find a time/)
  await ada.ask('in 2 hours', /Reminder set/, { replyTo: question.message_id })
  await ada.ask(filled('yesterday at 9 look ', 4_096), /in the past/)
  await ada.ask(filled('on 03/04 at 9 look ', 4_096), /not sure what/)
  await ada.say(filled('we meet in 2 hours ', 4_096), { forward_origin: { type: 'hidden_user', sender_user_name: 'Bob', date: 1 } })
  await scenario.fromBot(ada.user.id, /names a time/)
})
