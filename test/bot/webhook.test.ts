import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { freePort } from '../../src/playground/local/port.ts'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

const secret = 'scenario-secret'
let scenario: Scenario
before(async () => { scenario = await startScenario({ webhook: true }) })
after(() => scenario.stop())

const post = (body: string, token: string = secret) => fetch(scenario.environment.WEBHOOK_URL!, {
  method: 'POST', body, headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': token },
})

let updateId = 0 // far below those of the playground, which a poller counts on from
const message = ({ user }: Person, text: string) => JSON.stringify({
  update_id: ++updateId,
  message: { message_id: updateId, date: Math.floor(Date.now() / 1000), from: user, chat: { id: user.id, type: 'private', first_name: user.first_name }, text,
    ...(text.startsWith('/') ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] } : {}) },
})

async function received(): Promise<number> {
  const { rows } = await scenario.pool.query<{ n: number }>('select count(*)::int as n from inbox')
  return rows[0]!.n
}

/** Another process on the same parts. */
async function another(changes: Record<string, string | undefined>, args: string[] = []) {
  const port = await freePort()
  const environment = { ...scenario.environment, PUNCTUAL_ROLES: 'bot,web', PORT: String(port), ...changes }
  return startApp(loadConfig(environment, args), createLog('silent'))
}

const telegram = () => `${scenario.playgroundUrl}/bot${scenario.environment.BOT_TOKEN}`
const webhookUrl = async () => {
  const answer = await fetch(`${telegram()}/getWebhookInfo`)
  return (await answer.json() as { result: { url: string } }).result.url
}

test('a reminder set by webhook never arrives', async () => {
  const ada = await scenario.person({ zone: 'Europe/Berlin' })
  const card = await ada.ask('in 3 hours call mom', /Reminder set/)
  await scenario.advance(3 * 3_600_000 + 1_000)
  await scenario.fromBot(ada.user.id, /^call mom/, card.message_id)
})

test('anybody who finds the address can speak as a person', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const before = await received()
  for (const token of ['', 'wrong-secret', `${secret}x`]) assert.equal((await post(message(ada, 'in 1 hour intrude'), token)).status, 401)
  assert.equal((await fetch(scenario.environment.WEBHOOK_URL!, { method: 'POST', body: message(ada, 'in 1 hour intrude') })).status, 401)
  assert.equal(await received(), before)
})

test('an update that Telegram delivers twice takes effect twice', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const from = (await scenario.messages(ada.user.id)).at(-1)!.message_id
  const update = message(ada, '/list')
  assert.deepEqual((await Promise.all([post(update), post(update)])).map(answer => answer.status), [200, 200])
  await scenario.fromBot(ada.user.id, /Nothing is set/, from)
  assert.equal((await post(update)).status, 200)
  await ada.ask('/help')
  assert.equal((await scenario.messages(ada.user.id)).filter(m => m.message_id > from && /Nothing is set/.test(textOf(m))).length, 1)
})

test('an update that could not be kept is confirmed, and lost', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await scenario.pool.query('alter table inbox rename to inbox_elsewhere')
  assert.equal((await post(message(ada, 'in 2 hours water the plants'))).status, 500)
  const said = await ada.say('in 2 hours feed the fish')
  await scenario.pool.query('alter table inbox_elsewhere rename to inbox')
  await scenario.fromBot(ada.user.id, /feed the fish/, said.message_id) // Telegram sent it again
})

test('a body that is no update, or too large, ends in a fault of ours', async () => {
  for (const body of ['no JSON', '[]', 'null', '{"message":{}}']) assert.equal((await post(body)).status, 400, body)
  assert.equal((await post(`{"update_id":1,"x":"${'x'.repeat(5_000_001)}"}`)).status, 413)
})

test('a bot that is served by a webhook elsewhere is taken away unasked', async () => {
  await assert.rejects(another({ WEBHOOK_URL: undefined, WEBHOOK_SECRET: undefined }), /--take-over/)
  await assert.rejects(another({ WEBHOOK_URL: 'http://127.0.0.1:9/elsewhere' }), /--take-over/)
  assert.equal(await webhookUrl(), scenario.environment.WEBHOOK_URL)
})

test('a switch from webhook to polling, or back, loses what is said meanwhile', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const polling = await another({ WEBHOOK_URL: undefined, WEBHOOK_SECRET: undefined }, ['--take-over'])
  assert.equal(await webhookUrl(), '')
  const between = await ada.say('in 2 hours buy bread')
  await scenario.app.stop()
  await scenario.fromBot(ada.user.id, /buy bread/, between.message_id)
  await fetch(`${telegram()}/setWebhook?url=http://127.0.0.1:9/elsewhere`) // the process that was taken over from sets it again
  await ada.ask('in 4 hours buy cheese', /buy cheese/)

  const port = await freePort()
  const webhook = await another({ PORT: String(port), WEBHOOK_URL: `http://127.0.0.1:${port}/telegram` })
  await polling.stop()
  await ada.ask('in 3 hours buy milk', /buy milk/)
  assert.equal(await webhookUrl(), `http://127.0.0.1:${port}/telegram`)
  await webhook.stop()
})
