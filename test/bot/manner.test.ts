import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nagLimit } from '../../src/domain/manner.ts'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test('a reminder is not announced ahead, its card keeps that quiet, or an edit, Done and Undo forget it', async () => {
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  const said = await ada.say('in 3 hours call the bank, remind me 1 hour before')
  const card = await scenario.fromBot(ada.user.id, /Reminder set/, said.message_id)
  assert.match(textOf(card), /call the bank[^]*🔔 1 h before/)
  await ada.edit(said, 'in 3 hours call the bank, remind me 2 hours and 30 min before')
  await scenario.fromBot(ada.user.id, /Reminder changed[^]*2 h 30 min before/, card.message_id)
  await scenario.advance(31 * minute)
  const ahead = await scenario.fromBot(ada.user.id, /^call the bank[^]*Comes in 2 h (29|30) min: today/)
  assert.deepEqual(ahead.reply_markup?.inline_keyboard?.flat().map(button => button.text), ['✅ Done'])
  await ada.press(ahead, /Done/)
  const done = await scenario.changed(ada.user.id, ahead.message_id, /✅ Done/)
  await ada.press(done, /Not done/)
  await scenario.changed(ada.user.id, ahead.message_id, /Not done after all/)
  await scenario.advance(3 * hour)
  await scenario.fromBot(ada.user.id, message => /^call the bank/.test(textOf(message)) && !/Comes in/.test(textOf(message)), ahead.message_id)
  assert.match(textOf(await ada.ask('/why bank', /🔎/)), /told ahead .*: sent/)
})

test('an announcement for which it is too late is promised', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  assert.match(textOf(await ada.ask('in 3 hours call the bank, remind me 1 day and 1 hour before', /Reminder set/)), /too late for 1 day before this time/)
})

test('a reply of done to an announcement does not spare the reminder, or one with a time snoozes what has not come', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 3 hours send the letter, remind me 2 hours before', /Reminder set/)
  await scenario.advance(hour + minute)
  const ahead = await scenario.fromBot(ada.user.id, /^send the letter[^]*Comes in/)
  assert.match(textOf(await ada.ask('in 5 hours', /[^]/, { replyTo: ahead.message_id })), /Reminder changed/)
  await ada.ask('done', /Done already/, { replyTo: ahead.message_id })
  assert.match(textOf(await ada.ask('/list')), /Nothing is set/)
})

test('a nag comes once, does not say how it ends, or goes on after Done', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 1 hour take the pills, nag me every 10 min until I say done', /Reminder set/)
  assert.match(textOf(card), /take the pills[^]*again every 10 min until Done/)
  assert.match(textOf(card), new RegExp(`${nagLimit} times at most`))
  await scenario.advance(hour + 1_000)
  const first = await scenario.fromBot(ada.user.id, /^take the pills[^]*ask again every 10 min until Done/, card.message_id)
  assert.match(textOf(await ada.ask('/list')), /take the pills/)
  await scenario.advance(10 * minute)
  const second = await scenario.fromBot(ada.user.id, /^take the pills/, first.message_id)
  const answered = await ada.ask('done', /✅ Done/, { replyTo: second.message_id })
  await scenario.advance(20 * minute)
  assert.match(textOf(await ada.ask('/list')), /Nothing is set/)
  await ada.press(answered, /Undo/)
  await scenario.changed(ada.user.id, answered.message_id, /Not done after all/)
  await scenario.advance(11 * minute)
  await scenario.fromBot(ada.user.id, /^take the pills/, answered.message_id)
})

test('what counts from Done is planned without it, not planned by it, or its Undo leaves that plan', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('water the plants every 3 days after I do it at 18:00', /Reminder set/)
  assert.match(textOf(card), /water the plants[^]*again 3 days after Done[^]*never done, it does not come again/)
  await scenario.advance(4 * day)
  const first = await scenario.fromBot(ada.user.id, /^water the plants/, card.message_id)
  assert.match(textOf(await ada.ask('/list')), /water the plants — waits for Done/)
  const answered = await ada.ask('done', /✅ Done: water the plants. It comes again .*18:00/, { replyTo: first.message_id })
  await ada.press(answered, /Undo/)
  await scenario.changed(ada.user.id, answered.message_id, /Not done after all/)
  assert.match(textOf(await ada.ask('/list')), /water the plants — waits for Done/)
  await ada.press(first, /Done/)
  const done = await scenario.changed(ada.user.id, first.message_id, /✅ Done/)
  assert.match(textOf(await ada.ask('/list')), /water the plants — .*18:00/)
  await ada.press(done, /Not done/)
  await scenario.changed(ada.user.id, first.message_id, /^water the plants(?![^]*✅)/)
  assert.match(textOf(await ada.ask('/list')), /water the plants — waits for Done/)
  await ada.press(first, /Done/)
  await scenario.changed(ada.user.id, first.message_id, /✅ Done/)
  await scenario.advance(4 * day)
  await scenario.fromBot(ada.user.id, /^water the plants/, first.message_id)
})
