import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import { nextWake } from '../src/activities/wake.ts'
import { createLog } from '../src/log.ts'
import { sweep } from '../src/sweeper.ts'
import { connectClient } from '../src/temporal.ts'
import { chatWorkflowId } from '../src/workflows/contract.ts'
import { chatFixture } from './support/chatFixture.ts'
import { lineTo } from './support/line.ts'
import { freshNamespace, startScenario, type Person, type Scenario } from './support/scenario.ts'
import { temporalAddress } from './support/services.ts'

const hour = 3_600_000
let scenario: Scenario
let line: Awaited<ReturnType<typeof lineTo>>
let client: Client
before(async () => {
  line = await lineTo(await temporalAddress())
  scenario = await startScenario({ environment: { TEMPORAL_ADDRESS: line.address } })
  client = await connectClient({ address: await temporalAddress(), namespace: scenario.environment.TEMPORAL_NAMESPACE!, taskQueue: '' })
})
after(async () => {
  line.mend()
  await scenario.stop()
  await client.connection.close()
  line.stop()
})

const chatOf = async (person: Person) => (await scenario.pool.query<{ id: number, armed: boolean }>(
  'select id, next_at is not distinct from armed_at as armed from chats where tg_id = $1', [person.user.id])).rows[0]!

async function until(look: () => Promise<boolean>, ms: number): Promise<number> {
  const from = Date.now()
  while (!await look()) {
    if (Date.now() - from > ms) assert.fail(`not within ${ms} ms`)
    await delay(20)
  }
  return Date.now() - from
}

async function asleep(text: string) {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask(`in 3 hours ${text}`, /Reminder set/)
  await until(async () => (await chatOf(ada)).armed, 10_000)
  const { id } = await chatOf(ada)
  return { ada, card, chat: id, sleeper: client.workflow.getHandle(chatWorkflowId(id)) }
}

/** Long due; `armed`: its sleeper had been told. */
async function overdue(chat: number, armed: boolean): Promise<void> {
  const at = new Date(await scenario.nowMs() - 31_000)
  await scenario.pool.query('update steps set at = $2, due_at = $2 where chat_id = $1', [chat, at])
  await scenario.pool.query(`update chats set next_at = $2, armed_at = case when $3 then $2::timestamptz end where id = $1`, [chat, at, armed])
}

test('a reminder set while Temporal is away is noticed minutes after it is back', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  line.cut()
  const card = await ada.ask('in 3 hours call mom', /Reminder set/) // the person is answered all the same
  await delay(4_000)
  assert.equal((await chatOf(ada)).armed, false)
  line.mend()
  assert.ok(await until(async () => (await chatOf(ada)).armed, 20_000) < 8_000, 'armed too late')
  await scenario.advance(3 * hour + 1_000)
  await scenario.fromBot(ada.user.id, /^call mom/, card.message_id)
})

test('a sleeper that somebody ends in the Web UI takes its reminders with it', async () => {
  const { ada, card, chat, sleeper } = await asleep('water the plants')
  await sleeper.terminate('by hand')
  await overdue(chat, true)
  await scenario.fromBot(ada.user.id, /^water the plants/, card.message_id)
})

test('a sleeper that cannot go on stays jammed, whether its plan stands or it never takes its plan', async () => {
  const jammed = [await asleep('feed the cat'), await asleep('feed the dog')] as const
  for (const { chat, sleeper } of jammed) {
    await sleeper.terminate('makes room')
    // As one whose release is gone: every task of it fails.
    await client.workflow.start('ofAnotherRelease', { workflowId: chatWorkflowId(chat), taskQueue: 'punctual', args: [] })
  }
  await overdue(jammed[0].chat, true)
  await overdue(jammed[1].chat, false)
  const delivered = async ({ ada, card }: typeof jammed[number]) =>
    (await scenario.messages(ada.user.id)).some(m => m.message_id > card.message_id && m.text?.startsWith('feed the'))
  await until(async () => await delivered(jammed[0]) && await delivered(jammed[1]), 40_000)
})

test('after Temporal was lost, who is due last is armed first, or one who cannot be reached stops the others', async () => {
  const address = await temporalAddress()
  const namespace = await freshNamespace(address)
  const fixture = await chatFixture(Date.parse('2026-11-24T08:00:00Z'))
  const another = await connectClient({ address, namespace, taskQueue: '' })
  const chats: number[] = []
  for (let i = 0; i < 120; i++) {
    const chat = await fixture.chat('UTC')
    await fixture.remind(chat, { anchor: 'wall', start: new Date(Date.parse('2026-11-25T00:00:00Z') + i * 60_000).toISOString().slice(0, 19), rrule: null, zone: 'UTC' })
    await nextWake(fixture, chat)
    chats.push(chat)
  }
  await fixture.pool.query(`update engine set namespace_id = 'the lost one'`)
  const unreachable = chatWorkflowId(chats[0]!)
  const poked: string[] = []
  const holed = Object.create(another, { workflow: { value: {
    signalWithStart: async (type: string, options: Parameters<Client['workflow']['signalWithStart']>[1]) => {
      if (options.workflowId === unreachable) throw new Error('Temporal cannot take this one')
      poked.push(options.workflowId)
      return another.workflow.signalWithStart(type, options)
    },
  } } }) as Client
  const abort = new AbortController()
  const sweeping = sweep({ pool: fixture.pool, client: holed, taskQueue: 'nobody', clock: fixture.clock, log: createLog('silent') }, abort.signal)
  await until(async () => poked.length >= 119, 20_000)
  abort.abort()
  await sweeping
  assert.deepEqual([...new Set(poked.slice(0, 49))].sort(), chats.slice(1, 50).map(chatWorkflowId).sort(), 'not the soonest first')
  assert.equal(new Set(poked).size, 119)
  const last = await another.workflow.getHandle(chatWorkflowId(chats.at(-1)!)).describe()
  assert.equal(last.status.name, 'RUNNING')
  await another.connection.close()
  await fixture.stop()
})
