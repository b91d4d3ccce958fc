import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { run } from '../../src/cli/doctor.ts'
import { connectClient } from '../../src/temporal.ts'
import { chatWorkflowId } from '../../src/workflows/contract.ts'
import { called } from '../support/cli.ts'
import { startScenario, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let reminder: { id: number, chat_id: number }
before(async () => {
  scenario = await startScenario()
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  await ada.ask('every day at 21:00 enter your expenses', /Reminder set/)
  reminder = (await scenario.pool.query<{ id: number, chat_id: number }>('select id, chat_id from reminders')).rows[0]!
})
after(() => scenario.stop())

const doctor = (environment: Record<string, string> = {}) => called(run, { ...scenario.environment, ...environment })
const sql = (text: string) => scenario.pool.query(text.replaceAll('$chat', String(reminder.chat_id)).replaceAll('$reminder', String(reminder.id)))

/** Breaks something in the database, expects it named, and mends it. */
function fault(name: string, broken: string, mended: string, named: (ids: { chat: string, reminder: string }) => RegExp, code = 1) {
  test(name, async () => {
    await sql(broken)
    try {
      const { said, code: exit } = await doctor()
      assert.match(said, named({ chat: `chat ${reminder.chat_id}`, reminder: `reminder ${reminder.id} \\(chat ${reminder.chat_id}\\)` }))
      assert.equal(exit, code)
    } finally {
      await sql(mended)
    }
  })
}

test('a bot in health is said to be sick', async () => {
  const { said, code } = await doctor()
  assert.match(said, /^✔ Nothing stands in the way/m)
  assert.equal(code, 0)
})

fault('an active reminder with nothing planned stays unseen', `update steps set state = 'dropped'`, `update steps set state = 'waiting'`,
  ({ reminder }) => new RegExp(`✖ ${reminder} is active, and nothing is planned for it. Fix: .*reconcile`))
fault('a zone that our data do not know stays unseen', `update reminders set zone = 'Mars/Olympus'`, `update reminders set zone = 'Europe/Berlin'`,
  ({ reminder }) => new RegExp(`✖ ${reminder} has the zone "Mars/Olympus"`))
fault("a chat's zone that our data do not know stays unseen", `update chats set zone = 'IST'`, `update chats set zone = 'Europe/Berlin'`,
  ({ chat }) => new RegExp(`✖ ${chat} has the zone "IST"`))
fault('a rule that cannot be read stays unseen until it jams its chat', `update reminders set rrule = 'FREQ=SOMETIMES'`, `update reminders set rrule = 'FREQ=DAILY'`,
  ({ reminder }) => new RegExp(`✖ ${reminder} has a rule that cannot be read`))
fault('what was planned with newer zone data than ours is not told', `update occurrences set tzdb = '2099z'`, `update occurrences set tzdb = '2026f'`,
  ({ reminder }) => new RegExp(`✖ ${reminder} was planned with zone data 2099z, and this release has the older`))
fault('what older zone data planned for another hour is not told', `update occurrences set tzdb = '2001a', due_at = due_at + interval '1 hour'`,
  `update occurrences set tzdb = '2026f', due_at = due_at - interval '1 hour'`, ({ reminder }) => new RegExp(`✖ ${reminder} is planned for .* with zone data 2001a; 2026f says`))
fault('a suspended chat stays unseen', `update chats set state = 'suspended', state_reason = 'bot was blocked by the user', next_at = null, armed_at = null`,
  `update chats set state = 'active', next_at = (select min(at) from steps where state = 'waiting')`, ({ chat }) => new RegExp(`✖ ${chat} is suspended with 1 active reminders: bot was blocked`))
fault('a next instant that is not that of the open steps stays unseen', `update chats set next_at = next_at + interval '1 day', armed_at = armed_at + interval '1 day'`,
  `update chats set next_at = s.at, armed_at = s.at from (select min(at) as at from steps where state = 'waiting') s`, ({ chat }) => new RegExp(`✖ ${chat} keeps another next instant`))
fault('a message that was given up stays unseen', `insert into inbox (bot, update_id, chat, done_at, failed) select bot, 1, tg_id, now(), true from chats`, 'delete from inbox where failed',
  ({ chat }) => new RegExp(`✖ message \\d+ of the inbox \\(${chat}\\) was given up`))
fault('a pause of the send gate stays unseen', `insert into send_gate (bot, paused_until) select bot, now() + interval '90 s' from chats on conflict (bot) do update set paused_until = excluded.paused_until`,
  `update send_gate set paused_until = '-infinity'`, () => /✖ Telegram told bot \d+ to pause: nothing is sent for [12] min/)
fault('a send that nobody repeats stays unseen', `update steps set state = 'sending', claimed_at = now() - interval '2 min'`, `update steps set state = 'waiting', claimed_at = null`,
  ({ reminder }) => new RegExp(`✖ ${reminder} was being sent at .*; what became of it is not known`))
fault('a backlog in the inbox stays unseen', `insert into inbox (bot, update_id, received_at, try_at) select bot, 2, now() - interval '5 min', 'infinity' from chats`, 'delete from inbox where update_id = 2',
  () => /✖ 1 received messages were not worked off/)
fault('paused reminders count as a fault, or not at all', `update reminders set state = 'paused'`, `update reminders set state = 'active'`, () => /^· paused by their people: 1 reminders[^]*✔/m, 0)

test('a sleeper that somebody terminated stays unseen until it is due', async () => {
  const client = await connectClient({ address: scenario.environment.TEMPORAL_ADDRESS!, namespace: scenario.environment.TEMPORAL_NAMESPACE!, taskQueue: '' })
  await client.workflow.getHandle(chatWorkflowId(reminder.chat_id)).terminate('test')
  await client.connection.close()
  const { said, code } = await doctor()
  assert.match(said, new RegExp(`✖ chat ${reminder.chat_id}: its workflow has ended \\(terminated\\), due at .* Fix: .*reconcile`))
  assert.equal(code, 1)
})

test('sleepers on a task queue without a worker are taken for safe', async () => {
  const { said } = await doctor({ TEMPORAL_TASK_QUEUE: 'another' })
  for (const queue of ['another', 'another-plan', 'another-deliver']) assert.match(said, new RegExp(`✖ no worker runs: nobody polls the task queue ${queue}\\.`))
})

test('a webhook that takes the messages away stays unseen', async () => {
  const call = (method: string, body: object) => fetch(`${scenario.playgroundUrl}/bot${scenario.environment.BOT_TOKEN}/${method}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' },
  })
  await call('setWebhook', { url: 'http://127.0.0.1:9/elsewhere' })
  const { said, code } = await doctor()
  await call('deleteWebhook', {})
  assert.match(said, /✖ a webhook is set for this bot elsewhere/)
  assert.equal(code, 1)
})

test('another program that polls with this token stays unseen', { timeout: 30_000 }, async () => {
  const abort = new AbortController()
  const foreign = (async () => {
    while (!abort.signal.aborted) {
      await fetch(`${scenario.playgroundUrl}/bot${scenario.environment.BOT_TOKEN}/getUpdates?timeout=5`, { signal: abort.signal }).catch(() => undefined)
    }
  })()
  const named = async () => /✖ poller:\d+ does not get through: another program polls this bot/.test((await doctor()).said)
  while (!await named()) await delay(200)
  abort.abort()
  await foreign
  await (await scenario.person()).say('hello') // a poll that brings something tells that all is well
  while (await named()) await delay(200)
})

test('a refused token, a Temporal that is away and a missing namespace are not named', async () => {
  assert.match((await doctor({ BOT_TOKEN: '1:wrong' })).said, /✖ Telegram does not know this bot token/)
  assert.match((await doctor({ TEMPORAL_NAMESPACE: 'nowhere' })).said, /✖ Temporal has no namespace "nowhere"/)
  const { said, code } = await doctor({ TEMPORAL_ADDRESS: '127.0.0.1:9' })
  assert.match(said, /✖ Temporal cannot be reached at 127.0.0.1:9/)
  assert.equal(code, 1)
})

test('a database that cannot be looked at passes for a clean one', async () => {
  const { said, code } = await doctor({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' })
  assert.match(said, /✖ Postgres cannot be used \(ECONNREFUSED\)/)
  assert.equal(code, 2)
})

test('a bot that was stopped leaves no sign', async () => {
  await sql(`update leases set until = now() - interval '1 s', holder = 'gone'`)
  const { said } = await doctor()
  assert.match(said, /✖ nobody receives messages for bot \d+: no process holds the lease poller:/)
})
