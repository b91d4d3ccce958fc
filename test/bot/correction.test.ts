import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let ada: Person
before(async () => {
  scenario = await startScenario()
  ada = await scenario.person({ zone: 'UTC' })
})
after(() => scenario.stop())

test('a correction right after the card sets another reminder, hides what changed, or cannot be taken back', async () => {
  await ada.ask('call mom tomorrow at 9', /Reminder set/)
  await ada.ask('no, at 6', /Reminder changed[^]*call mom[^]*tomorrow 06:00[^]*before: once, on .* at 09:00/)
  const weekly = await ada.ask('every two weeks', /Reminder changed[^]*every other \w+ at 06:00/)
  await ada.press(weekly, /Undo/)
  await scenario.changed(ada.user.id, weekly.message_id, /As it was before[^]*tomorrow 06:00/)
  assert.match(textOf(await ada.ask('/list')), /One reminder[^]*call mom — tomorrow 06:00/)
})

test('a correction by reply changes another reminder, moves the series, or leaves what it set besides on Undo', async () => {
  const person = await scenario.person({ zone: 'UTC' })
  const gym = await person.ask('gym every day at 23:00', /Reminder set/)
  await person.ask('read every day at 22:00', /Reminder set/)
  await person.ask('not tomorrow', /Reminder changed[^]*gym[^]*except/, { replyTo: gym.message_id })
  const moved = await person.ask('on friday at 7am instead', /Reminder (set|changed)[^]*gym/, { replyTo: gym.message_id })
  assert.match(textOf(await person.ask('/list', /Three|3 reminders/)), /gym[^]*gym/)
  const changed = await scenario.fromBot(person.user.id, /Reminder changed[^]*except/, moved.message_id - 1)
  await person.press(changed, /Undo/)
  await scenario.changed(person.user.id, changed.message_id, /As it was before/)
  assert.match(textOf(await person.ask('/list')), /2 reminders/)
})

test('a whole new reminder, or one said long after the card, is taken as a correction', async () => {
  const person = await scenario.person({ zone: 'UTC' })
  await person.ask('call mom tomorrow at 9', /Reminder set/)
  await person.ask('tomorrow at 10 call dad', /Reminder set[^]*call dad/)
  await scenario.advance(11 * 60_000)
  await person.ask('at 6', /What shall I remind you of/)
})

test('a time said to what was delivered moves the reminder instead of snoozing it', async () => {
  const person = await scenario.person({ zone: 'UTC' })
  const card = await person.ask('stretch every hour', /Reminder set/)
  await scenario.advance(61 * 60_000)
  const delivered = await scenario.fromBot(person.user.id, /^stretch/, card.message_id)
  await person.ask('in 20 min', /Again/, { replyTo: delivered.message_id })
  await person.ask('every 3 hours', /Reminder changed[^]*every 3 hours/, { replyTo: delivered.message_id })
})
