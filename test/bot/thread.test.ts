import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DateTime } from 'luxon'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

test('a reminder set in a chat never arrives', async () => {
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  const card = await ada.ask('tomorrow at 9 call mom', /Reminder set/)
  assert.match(textOf(card), /call mom/)
  const nowMs = await scenario.nowMs()
  const due = DateTime.fromMillis(nowMs, { zone: 'Europe/Berlin' }).plus({ days: 1 }).set({ hour: 9, minute: 0, second: 0, millisecond: 0 })
  await scenario.advance(due.toMillis() - nowMs)
  await scenario.fromBot(ada.user.id, /^call mom/, card.message_id)
})

test('a daily reminder set by /remind stops after its first day', async () => {
  const ada = await scenario.person({ zone: 'America/New_York' })
  let last = await ada.ask('/remind 21:00 Don\'t forget to enter your expenses', /Reminder set/)
  for (let day = 0; day < 3; day++) {
    await scenario.advance(24 * 3_600_000)
    last = await scenario.fromBot(ada.user.id, /^Don't forget to enter your expenses/, last.message_id)
  }
})
