import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { connectClient, pokeChat, workflowBundle } from '../../src/temporal.ts'
import { deliverQueue, planQueue, type Wake } from '../../src/workflows/contract.ts'
import { craftHistory } from '../support/history.ts'
import { temporalAddress } from '../support/services.ts'

/** A replay is the real worker driving the real workflow, and fails unless it commands exactly what the history says that it did. */
type History = ReturnType<typeof craftHistory>
const minute = 60_000

let bundle: { code: string }
before(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) })
  bundle = await workflowBundle(mkdtempSync(path.join(tmpdir(), 'punctual-driver-')))
})

const replays = ({ events }: History) => Worker.runReplayHistory({ workflowBundle: bundle }, { events }, 'chat:1')
const isRefused = (history: History) => assert.rejects(replays(history), /TMPRL1100|[Nn]ondeterminis/)

/** A poke and an activity's result in one activation, in both orders. */
const together = (history: () => History, kind: 'plan' | 'deliver', inMs: number | null): [string, () => History][] => [
  ['result, then poke', () => history().answered(kind, inMs).poked().task()],
  ['poke, then result', () => history().poked().answered(kind, inMs).task()],
]
const planning = () => craftHistory().task().calls('plan')
const delivering = () => craftHistory({ due: true }).task().calls('deliver')

for (const [order, met] of together(planning, 'plan', null)) {
  test(`a poke that comes with "nothing is due" is lost with the workflow: ${order}`, async () => {
    await replays(met().calls('plan').answered('plan', null).task().ends())
    await isRefused(met().ends())
  })
}

for (const [order, met] of together(planning, 'plan', minute)) {
  test(`a poke that comes with the plan is slept through, or asks twice: ${order}`, async () => {
    await replays(met().calls('plan').answered('plan', minute).task().sleeps())
    await isRefused(met().sleeps())
    await isRefused(met().calls('plan').answered('plan', minute).task().calls('plan'))
  })
}

for (const [order, met] of together(delivering, 'deliver', minute)) {
  test(`a poke that comes with a delivery's end is slept through, or delivers again: ${order}`, async () => {
    await replays(met().calls('plan').answered('plan', null).task().ends())
    await isRefused(met().sleeps())
    await isRefused(met().calls('deliver'))
  })
}

for (const [order, met] of together(delivering, 'deliver', -minute)) {
  test(`a poke that comes as the next delivery is due holds it up: ${order}`, () => replays(met().calls('deliver').answered('deliver', null).task().ends()))
}

test('two pokes ask twice', async () => {
  const asleep = () => planning().answered('plan', minute).task().sleeps()
  await replays(asleep().poked().poked().task().stopsSleeping().calls('plan').answered('plan', minute).task().sleeps())
  await isRefused(asleep().poked().poked().task().stopsSleeping().calls('plan').answered('plan', minute).task().calls('plan'))
})

test('a poke as the workflow ends is lost: the server refuses the end', () =>
  replays(planning().answered('plan', null).refusedTask().poked().task().calls('plan').answered('plan', null).task().ends()))

test('a poke as a run hands over is lost, or the hand-over with it: the server refuses that too', async () => {
  const lastLap = () => craftHistory({ laps: 1 }).task().calls('plan').answered('plan', minute).task().sleeps()
  await replays(lastLap().wokeUp().task().handsOver())
  await replays(lastLap().wokeUp().refusedTask().poked().task().handsOver()) // and the new run begins by asking
  await replays(lastLap().poked().task().stopsSleeping().handsOver())
})

test('against a real server, one of many pokes that meet ends and hand-overs is lost', async () => {
  const address = await temporalAddress()
  const taskQueue = `driver-${process.pid}`
  const client = await connectClient({ address, namespace: 'default', taskQueue })
  const connection = await NativeConnection.connect({ address })
  let changes = 0
  let seen = 0
  let calls = 0
  const read = async (): Promise<Wake | null> => {
    seen = changes
    return ++calls % 3 ? { wakeAtMs: Date.now() + calls % 7, summary: 'next', details: '' } : null
  }
  const workers = await Promise.all([
    Worker.create({ connection, taskQueue, workflowBundle: bundle }),
    Worker.create({ connection, taskQueue: planQueue(taskQueue), activities: { plan: read } }),
    Worker.create({ connection, taskQueue: deliverQueue(taskQueue), activities: { deliver: read } }),
  ])
  const runs = workers.map(worker => worker.run())
  const chatId = process.pid
  for (const end = Date.now() + 8_000; Date.now() < end;) {
    for (let burst = 0; burst < 5; burst++) {
      changes++
      await pokeChat(client, taskQueue, chatId, 5_000)
    }
    for (const patience = Date.now() + 5_000; seen !== changes && Date.now() < patience;) await delay(1)
    assert.equal(seen, changes, 'the last change was never read')
    await delay(Math.random() * 20)
  }
  for (const worker of workers) worker.shutdown()
  await Promise.all(runs)
  await connection.close()
  await client.connection.close()
})
