import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let ada: Person
before(async () => {
  scenario = await startScenario()
  ada = await scenario.person({ zone: 'Europe/Berlin' })
})
after(() => scenario.stop())

const hours = 3_600_000

/** What is said, and how the card says it. */
const kinds: [said: string, shown: RegExp, text: string][] = [
  ['every hour stretch', /every hour/, 'stretch'],
  ['every day at 7:15 feed the 🐈', /every day at 07:15/, 'feed the 🐈'],
  ['weekdays at 8:30 stand-up', /every weekday at 08:30/, 'stand-up'],
  ['gym every tuesday and thursday at 18:00', /every Tuesday and Thursday at 18:00/, 'gym'],
  ['every month on the 31st at 10 backup', /every month on the 31st at 10:00/, 'backup'],
  ['every year on february 29 at 12:00 leap', /every year on 29 February at 12:00/, 'leap'],
  ['every 3 days at 20:00 water the plants', /every 3 days at 20:00/, 'water the plants'],
  ['every 2 weeks on friday at 16:00 retro', /every other Friday at 16:00/, 'retro'],
  ['pills at 8:00 and 20:00 every day', /every day at 08:00 and 20:00/, 'pills'],
  ['the day after tomorrow at noon lunch', /12:00/, 'lunch'],
]

for (const [said, shown, text] of kinds) {
  test(`a card does not say when in words, when next, in which zone, or how to correct it: ${said}`, async () => {
    const card = await ada.ask(said, /Reminder set/)
    assert.match(textOf(card), shown)
    assert.ok(textOf(card).includes(text), textOf(card))
    assert.match(textOf(card), /Next: .*Europe\/Berlin \(UTC\+[12]\)/)
    const labels = card.reply_markup!.inline_keyboard!.flat().map(button => button.text).join(' ')
    for (const label of [/Change time/, /Delete/, /Undo/]) assert.match(labels, label)
  })
}

test('a repeated reminder comes once, or its card names another time than it comes at', async () => {
  const grace = await scenario.person({ zone: 'Asia/Kolkata' })
  let last = await grace.ask('every 2 hours drink water', /every 2 hours/)
  for (let lap = 0; lap < 3; lap++) {
    await scenario.advance(lap === 0 ? 2 * hours + 60_000 : 2 * hours)
    last = await scenario.fromBot(grace.user.id, /^drink water/, last.message_id)
  }
})

test('a message with several reminders sets one of them, or one Undo takes all', async () => {
  const grace = await scenario.person({ zone: 'UTC' })
  const said = await grace.say('buy milk tomorrow and feed the dog in 2 hours')
  await scenario.fromBot(grace.user.id, /buy milk/, said.message_id)
  const dog = await scenario.fromBot(grace.user.id, /feed the dog/, said.message_id)
  await grace.press(dog, /Undo/)
  await scenario.changed(grace.user.id, dog.message_id, /Taken back/)
  const list = textOf(await grace.ask('/list', /reminder/))
  assert.match(list, /buy milk/)
  assert.doesNotMatch(list, /feed the dog/)
})

test('/remind with a time is not daily, or without one says nothing of how', async () => {
  const grace = await scenario.person({ zone: 'America/New_York' })
  assert.match(textOf(await grace.ask('/remind 21:00 Don\'t forget to enter your expenses', /Reminder set/)), /every day at 21:00[^]*America\/New York/)
  assert.match(textOf(await grace.ask('/remind')), /\/remind 21:00/)
})

test('bold, links and emoji are lost on the way to the delivered message', async () => {
  const text = 'in 2 hours read 📖 the docs now'
  const entities = [{ type: 'bold', offset: 11, length: 4 }, { type: 'text_link', offset: 23, length: 4, url: 'https://example.org/' }]
  const card = await ada.ask(text, /Reminder set/, { entities })
  await scenario.advance(2 * hours + 1_000)
  const delivered = await scenario.fromBot(ada.user.id, /^read 📖 the docs now/, card.message_id) as { entities?: { type: string, offset: number, length: number }[] }
  assert.deepEqual(delivered.entities?.map(({ type, offset, length }) => [type, offset, length]), [['bold', 0, 4], ['text_link', 12, 4]])
})
