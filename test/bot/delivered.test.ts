import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

async function delivered(text: string) {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask(`in 2 hours ${text}`, /Reminder set/)
  await scenario.advance(2 * hour + 1_000)
  return { ada, message: await scenario.fromBot(ada.user.id, new RegExp(`^${text}`), card.message_id) }
}

test('Done is not shown on the message, or cannot be taken back', async () => {
  const { ada, message } = await delivered('water the plants')
  await ada.press(message, /Done/)
  const done = await scenario.changed(ada.user.id, message.message_id, /✅ Done/)
  await ada.press(done, /Not done/)
  const again = await scenario.changed(ada.user.id, message.message_id, /^water the plants$/)
  assert.ok(again.reply_markup?.inline_keyboard?.flat().some(button => /10 min/.test(button.text)))
})

test('a snoozed reminder does not come again', async () => {
  const { ada, message } = await delivered('call the bank')
  await ada.press(message, /^1 h$/)
  await scenario.changed(ada.user.id, message.message_id, /💤/)
  await scenario.advance(hour + 1_000)
  await scenario.fromBot(ada.user.id, /^call the bank/, message.message_id)
})

test('a deleted reminder comes all the same, or cannot be brought back', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 3 hours feed the cat', /Reminder set/)
  await ada.press(card, /Delete/)
  const deleted = await scenario.changed(ada.user.id, card.message_id, /Deleted/)
  assert.match(textOf(await ada.ask('/list')), /Nothing is set/)
  await ada.press(deleted, /Undo/)
  await scenario.changed(ada.user.id, card.message_id, /It is back/)
  assert.match(textOf(await ada.ask('/list')), /feed the cat/)
})

test('a new time for a reminder is asked for and not taken', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 3 hours feed the dog', /Reminder set/)
  await ada.press(card, /Change time/)
  const question = await scenario.fromBot(ada.user.id, /When instead/, card.message_id)
  const changed = await ada.ask('every day at 18:30', /changed/, { replyTo: question.message_id })
  assert.match(textOf(changed), /feed the dog/)
  assert.match(textOf(changed), /18:30/)
})

test('a time typed after "Other…" or "Change time" without replying is no answer', async () => {
  const { ada, message } = await delivered('air the room')
  await ada.press(message, /Other/)
  await scenario.fromBot(ada.user.id, /Until when/, message.message_id)
  await ada.ask('30 min', /^💤 Again/)
  const card = await ada.ask('every day at 9 stretch', /Reminder set/)
  await ada.press(card, /Change time/)
  await scenario.fromBot(ada.user.id, /When instead/, card.message_id)
  assert.match(textOf(await ada.ask('9:30', /changed/)), /stretch[^]*🔁 every day at 09:30/)
  await ada.press(card, /Change time/)
  await ada.ask('in 3 hours feed the dog', /Reminder set[^]*feed the dog/)
})

test('a press forgets what the first send had said of an outage, a delay or a repeat', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const chat = ada.user.id
  const card = await ada.ask('every day at 9 stretch', /Reminder set/)
  await scenario.control('POST', '/block', { user_id: chat })
  await scenario.advance(3 * 24 * hour)
  await scenario.control('POST', '/unblock', { user_id: chat })
  const late = await scenario.fromBot(chat, /^stretch[^]*late[^]*2 times before this one were missed/, card.message_id)
  await ada.press(late, /Done/)
  await scenario.changed(chat, late.message_id, /^stretch[^]*late[^]*2 times before this one were missed[^]*✅ Done/)
  await scenario.control('POST', '/faults', { kind: 'lost-answer', method: 'sendMessage', chat_id: chat })
  await scenario.advance(24 * hour)
  const lost = await scenario.fromBot(chat, /^stretch/, late.message_id)
  await scenario.advance(60_000)
  const repeat = await scenario.fromBot(chat, /may be a repeat/, lost.message_id)
  await ada.press(repeat, /^1 h$/)
  await scenario.changed(chat, repeat.message_id, /may be a repeat[^]*💤/)
  await ada.press(lost, /Done/)
  await scenario.changed(chat, lost.message_id, /✅ Done/)
})

test('a press before its delivery is recorded is refused', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 2 hours feed the fish', /Reminder set/)
  await scenario.control('POST', '/faults', { kind: 'lost-answer', method: 'sendMessage', chat_id: ada.user.id })
  await scenario.advance(2 * hour + 1_000)
  const lost = await scenario.fromBot(ada.user.id, /^feed the fish/, card.message_id)
  await ada.press(lost, /Done/)
  await scenario.changed(ada.user.id, lost.message_id, /✅ Done/)
})
