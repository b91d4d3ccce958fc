import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

test('a word put into a category is not known the next time', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const read = await ada.ask('/log coffee 4.50', /Noted/)
  await ada.press(read, /🏷 coffee/)
  const question = await scenario.fromBot(ada.user.id, /Which category is “coffee”/, read.message_id)
  await ada.ask('Eating out', /• coffee: \$4\.50 #Eating out/, { replyTo: question.message_id })
  await ada.ask('/log coffee 5', /• coffee: \$5 #Eating out/)
  const cake = await ada.ask('/log cake 3', /• cake: \$3\n/)
  await ada.press(cake, /🏷 cake/)
  await ada.press(await scenario.fromBot(ada.user.id, /Which category is “cake”/, cake.message_id), /^Eating out$/)
  await scenario.fromBot(ada.user.id, /• cake: \$3 #Eating out/, cake.message_id)
})

test('the currency is guessed in silence, or cannot be changed by its name', async () => {
  const ada = await scenario.person({ zone: 'Asia/Kolkata' })
  const read = await ada.ask('/log chai 20', /• chai: ₹20[^]*without a currency are INR/)
  await ada.press(read, /💱 INR/)
  const choices = await scenario.fromBot(ada.user.id, /Which currency/, read.message_id)
  await ada.press(choices, /Another/)
  const question = await scenario.fromBot(ada.user.id, /Which one\?/, choices.message_id)
  await ada.ask('swiss francs', /do not know/, { replyTo: question.message_id })
  await ada.ask('CHF', /are CHF from now on/)
  const next = await ada.ask('/log chai 5', /Noted/)
  assert.match(textOf(next), /• chai: CHF\s5/)
  assert.doesNotMatch(textOf(next), /without a currency/)
})

test('what is said of spending is noted though it was not switched on, or is not though it was', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('coffee 4.50', /could not find a time/)
  const bob = await scenario.person({ name: 'Bob', zone: 'UTC' })
  const settings = await bob.ask('/settings', /Spending is noted with \/log/)
  await bob.press(settings, /Note plainly/)
  await scenario.changed(bob.user.id, settings.message_id, /noted without \/log/)
  await bob.ask('coffee 4.50', /Noted for today\n• coffee: \$4\.50/)
  await bob.ask('tomorrow at 9 pay 20 to mom', /Reminder set/)
  await bob.ask('call mom', /could not find a time/)
})

test('an answer at night counts for the next day though the day ends later', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const settings = await ada.ask('/settings', /A day ends at 00:00/)
  await ada.press(settings, /Day ends/)
  await ada.press(await scenario.changed(ada.user.id, settings.message_id, /Until when/), /^03:00$/)
  await scenario.changed(ada.user.id, settings.message_id, /A day ends at 03:00/)
  const nowMs = await scenario.nowMs()
  await scenario.advance(24 * hour - nowMs % (24 * hour) + hour)
  await ada.ask('/log taxi 30', /Noted for today/)
  const { rows } = await scenario.pool.query<{ late: boolean }>(
    `select a.day < (a.answered_at at time zone 'UTC')::date as late from answers a join chats c on c.id = a.chat_id where c.tg_id = $1`, [ada.user.id])
  assert.deepEqual(rows, [{ late: true }])
})

test('a /log that cannot be read is lost once it is mended by an edit', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const said = await ada.say('/log coffee')
  const told = await scenario.fromBot(ada.user.id, /find no amount in “coffee”/, said.message_id)
  await ada.edit(said, '/log coffee 4')
  await scenario.fromBot(ada.user.id, /Noted for today\n• coffee: \$4/, told.message_id)
})

test('/log of a check-in by its name is taken for spending, does not answer what was asked today, or cannot be mended', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const at = new Date(await scenario.nowMs() + hour).toISOString().slice(11, 16)
  await ada.ask('/log yes', /no amount in “yes”[^]*or “skip”\.$/)
  await ada.ask(`/ask ${at} weight?`, /Check-in set/)
  await ada.ask(`/ask ${at} how many coffees?`, /Check-in set/)
  await ada.ask('/log', /Say what was spent[^]*by its name: \/log weight\? …/)
  await ada.ask('/log yes', /no amount in “yes”[^]*by its name/)
  const said = await ada.say('/log weight 72.4')
  const noted = await scenario.fromBot(ada.user.id, /✍️ weight\? \(today\)\n72\.4/, said.message_id)
  await ada.edit(said, '/log Weight: 72.9')
  await scenario.fromBot(ada.user.id, /✍️ weight\? \(today\)\n72\.9/, noted.message_id)
  const told = await ada.ask('/log weight heavy', /no number in “heavy”/)
  await ada.ask('73', /✍️ weight\? \(today\)\n73/, { replyTo: told.message_id })
  await ada.ask('/log coffee 4', /Noted for today\n• coffee: \$4/)
  await scenario.advance(hour)
  const question = await scenario.fromBot(ada.user.id, /^❓ weight\?/, told.message_id)
  await ada.ask('/log weight 71', /✍️ weight\? \(today\)\n71/)
  await scenario.changed(ada.user.id, question.message_id, /✅ 71/)
})
