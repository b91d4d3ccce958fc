import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { run as doctor } from '../../src/cli/doctor.ts'
import { run as reconcile } from '../../src/cli/reconcile.ts'
import { lookAtSleeper } from '../../src/sleepers.ts'
import { connectClient } from '../../src/temporal.ts'
import { chatWorkflowId } from '../../src/workflows/contract.ts'
import { called } from '../support/cli.ts'
import { startScenario, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let ada: Person
before(async () => {
  scenario = await startScenario()
  ada = await scenario.person({ zone: 'Europe/Berlin' })
})
after(() => scenario.stop())

async function reminder(text: string, person = ada) {
  const card = await person.ask(text, /Reminder set/)
  const { rows: [row] } = await scenario.pool.query<{ id: number, chat_id: number }>('select id, chat_id from reminders order by id desc limit 1')
  return { ...row!, messageId: card.message_id }
}

async function untilAsleep(chatId: number): Promise<void> {
  const client = await connectClient({ address: scenario.environment.TEMPORAL_ADDRESS!, namespace: scenario.environment.TEMPORAL_NAMESPACE!, taskQueue: '' })
  const asleep = async () => {
    const { rows } = await scenario.pool.query('select from chats where id = $1 and next_at = armed_at', [chatId])
    return rows.length === 1 && (await lookAtSleeper(client, chatId)).state === 'asleep'
  }
  for (const until = Date.now() + 10_000; !await asleep() && Date.now() < until;) await delay(50)
  await client.connection.close()
}

/** Repairs, expects it told, and the bot in health after. */
async function repairs(told: RegExp) {
  const { said, code } = await called(reconcile, scenario.environment)
  assert.match(said, told)
  assert.equal(code, 0, said)
  let state = await called(doctor, scenario.environment)
  for (const until = Date.now() + 10_000; state.code !== 0 && Date.now() < until; await delay(100)) state = await called(doctor, scenario.environment) // what was long due is on its way
  assert.equal(state.code, 0, state.said)
  assert.match((await called(reconcile, scenario.environment)).said, /^Nothing to repair\.$/m)
}

test('an active reminder whose plan was lost never comes again', async () => {
  const { id, chat_id, messageId } = await reminder('every day at 21:00 enter your expenses')
  await scenario.pool.query(`delete from occurrences where reminder_id = $1`, [id])
  await repairs(new RegExp(`^reminder ${id} \\(chat ${chat_id}\\): planned for `, 'm'))
  await scenario.advance(86_400_000)
  await scenario.fromBot(ada.user.id, /^enter your expenses/, messageId)
})

test('a one-off whose time has passed meanwhile is ended unsent', async () => {
  const bob = await scenario.person({ zone: 'Europe/Berlin' }) // whatever else is due at that hour would come in one message with it
  const { id, messageId } = await reminder('in 2 hours feed the fish', bob)
  await scenario.pool.query(`update steps s set state = 'dropped' from occurrences o where o.id = s.occurrence_id and o.reminder_id = $1`, [id])
  await scenario.advance(3 * 3_600_000)
  await repairs(new RegExp(`reminder ${id} .*planned for`))
  await scenario.fromBot(bob.user.id, /^feed the fish/, messageId)
})

test('what other zone data planned stays at the wrong hour', async () => {
  const { id } = await reminder('tomorrow at 9 call mom')
  await scenario.pool.query(
    `with moved as (update occurrences set tzdb = '2001a', due_at = due_at + interval '1 hour' where reminder_id = $1 returning id)
     update steps set due_at = due_at + interval '1 hour', at = at + interval '1 hour' where occurrence_id in (select id from moved)`, [id])
  await repairs(new RegExp(`reminder ${id} .*: moved from .* to .*, as zone data`))
})

test('a sleeper that was terminated sleeps on for ever', async () => {
  const { chat_id, messageId } = await reminder('in 5 hours water the plants')
  await untilAsleep(chat_id) // else the poke for it starts the sleeper again
  const client = await connectClient({ address: scenario.environment.TEMPORAL_ADDRESS!, namespace: scenario.environment.TEMPORAL_NAMESPACE!, taskQueue: '' })
  await client.workflow.getHandle(chatWorkflowId(chat_id)).terminate('test')
  await client.connection.close()
  await repairs(new RegExp(`chat ${chat_id}: its workflow was ended, and is started again`))
  await scenario.advance(5 * 3_600_000 + 1_000)
  await scenario.fromBot(ada.user.id, /^water the plants/, messageId)
})

test('a next instant that drifted from the steps stays', async () => {
  const { chat_id } = await reminder('in 50 hours buy bread', await scenario.person({ zone: 'UTC' }))
  await untilAsleep(chat_id) // else the bot itself mends it, telling its sleeper
  await scenario.pool.query(`update chats set next_at = next_at + interval '9 days', armed_at = next_at + interval '9 days' where id = $1`, [chat_id])
  await repairs(new RegExp(`chat ${chat_id}: its next instant is that of its open steps again`))
})

test('what cannot be repaired passes for repaired', async () => {
  const { id, chat_id } = await reminder('every day at 8:00 stretch')
  await scenario.pool.query('delete from occurrences where reminder_id = $1', [id])
  await scenario.pool.query(`update reminders set zone = 'Mars/Olympus' where id = $1`, [id])
  const { said, code } = await called(reconcile, scenario.environment)
  assert.match(said, new RegExp(`✖ chat ${chat_id}: its reminders cannot be planned`))
  assert.equal(code, 1)
})
