import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

/** Opens a convention in the settings and chooses a value. */
async function choose(person: Person, convention: RegExp, value: RegExp, shown: RegExp): Promise<void> {
  const settings = await person.ask('/settings', /Settings/)
  const turn = async (label: RegExp, fits: RegExp) => person.press((await scenario.messages(person.user.id)).find(one => one.message_id === settings.message_id)!, label).then(() => scenario.changed(person.user.id, settings.message_id, fits))
  await turn(/Times and dates/, /tap one to change it/)
  await turn(convention, /\?/)
  await turn(value, shown)
}

test('a clock of twelve hours is not kept, or a card, a message or the list show another', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await choose(ada, /Clock/, /5:00 pm/, /Clock: 5:00 pm/)
  assert.match(textOf(await ada.ask('call mom tomorrow at 18:30, 30 min before', /Reminder set/)), /tomorrow 6:30 pm/)
  assert.match(textOf(await ada.ask('/list', /One reminder/)), /tomorrow 6:30 pm/)
  await scenario.advance(48 * 3_600_000)
  await scenario.fromBot(ada.user.id, /^call mom[^]*Was due .* 6:30 pm/)
})

test('own hours for parts of the day, the default time or the 24-hour clock are not heeded', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await choose(ada, /Evening/, /^18:30$/, /Evening: 18:30/)
  await choose(ada, /A day without a time/, /^17:00$/, /A day without a time: 17:00/)
  await choose(ada, /Clock/, /05:00$/, /Clock: .*05:00/)
  await ada.ask('run tomorrow evening', /tomorrow 18:30/)
  await ada.ask('call dad tomorrow', /tomorrow 17:00/)
  await ada.ask('gym tomorrow at 4', /tomorrow 04:00/)
  await choose(ada, /A day without a time/, /the morning/, /A day without a time: the morning/)
  await ada.ask('tomorrow buy milk', /tomorrow 09:00/)
})

test('a date that may be two is guessed, or asked about every time', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const question = await ada.ask('dentist on 3/4 at 10:00', /not sure[^]*Tap the time/)
  const offers = question.reply_markup!.inline_keyboard!.flat().map(({ text }) => text)
  assert.equal(offers.length, 2)
  assert.match(offers[0]!, /3 Apr/)
  await ada.press(question, /4 Mar/)
  await scenario.changed(ada.user.id, question.message_id, /3\/4 is 4 March from now on/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*dentist[^]*4 Mar/, question.message_id)
  await ada.ask('visit on 5/6 at 10:00', /Reminder set[^]*visit[^]*6 May/)
})
