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
