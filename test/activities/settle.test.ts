import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { databaseOutage } from '../support/outage.ts'
import { startScenario, type Scenario } from '../support/scenario.ts'
import { until } from '../start/launched.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

test('Postgres away when Telegram answers: the answer is forgotten and the reminder sent twice', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 2 hours water the plants', /Reminder set/)
  const { rows: [database] } = await scenario.pool.query<{ name: string }>('select current_database() as name')
  await scenario.control('POST', '/faults', { kind: 'delay', method: 'sendMessage', chat_id: ada.user.id, delayMs: 1_000 })
  await scenario.advance(2 * hour)
  await until(async () => (await scenario.pool.query(`select from steps where state = 'sending'`)).rowCount, () => 'It was never claimed.')

  const outage = await databaseOutage(database!.name)
  await scenario.fromBot(ada.user.id, /^water the plants/, card.message_id)
  await delay(500) // the answer finds no database
  await outage.end()

  const step = await until(async () => {
    const { rows } = await scenario.pool.query<{ state: string, attempts: number, late_ms: number }>(
      `select s.state, s.attempts, o.late_ms from steps s join occurrences o on o.id = s.occurrence_id where s.state <> 'sending'`)
    return rows[0]
  }, () => 'The send was never recorded.', 15_000)
  assert.deepEqual([step.state, step.attempts], ['sent', 1])
  assert.ok(step.late_ms < 2_000, `the outage counts as lateness: ${step.late_ms} ms`)
  assert.equal((await scenario.messages(ada.user.id)).filter(message => /^water the plants/.test(message.text ?? '')).length, 1)
})
