import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { NativeConnection, Worker } from '@temporalio/worker'
import { connectClient, pokeChat, workflowBundle } from '../../src/temporal.ts'
import { chatWorkflowId, deliverQueue, planQueue, sheetsQueue, zoneDataQueue, type ChatActivities, type ChatInput, type RetimeActivities, type SheetsActivities, type Wake } from '../../src/workflows/contract.ts'
import type { chat } from '../../src/workflows/chat.ts'
import type { retime } from '../../src/workflows/retime.ts'
import type { sheetsSync } from '../../src/workflows/sheetsSync.ts'

/**
 * Records one history of every kind of run against the dev server at TEST_TEMPORAL_ADDRESS, named by release:
 * `TEST_TEMPORAL_ADDRESS=127.0.0.1:7233 node test/workflows/record.ts [word]`, the word choosing among the kinds. Run once a release (`RELEASE`
 * names one that is still to come); what is recorded is never changed.
 */
const address = process.env.TEST_TEMPORAL_ADDRESS!
const taskQueue = `record-${process.pid}`
const { version: current } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }
const version = process.env.RELEASE ?? current
const word = process.argv[2] ?? ''
const folder = path.join(import.meta.dirname, 'histories')
mkdirSync(folder, { recursive: true })

const inMs = (ms: number): Wake => ({ wakeAtMs: Date.now() + ms, summary: 'next 2026-11-25 09:00 Europe/Berlin, reminder 1, 1 active', details: 'details' })
interface Script { plan: (call: number) => Wake | null, deliver?: (call: number) => Wake | null, pokeAfterMs?: number, laps?: number }

const scripts: Record<string, Script> = {
  'nothing-due': { plan: () => null },
  'delivered-once': { plan: () => inMs(300), deliver: () => null },
  'delivered-late-at-once': { plan: () => inMs(-5_000), deliver: () => null },
  'poked-asleep': { plan: call => call === 1 ? inMs(60_000) : null, pokeAfterMs: 600 },
  'series-across-continue-as-new': { plan: () => inMs(200), deliver: call => call < 5 ? inMs(200) : null, laps: 3 },
  'activity-retried': { plan: call => { if (call === 1) throw new Error('Postgres is away'); return null } },
  'asleep': { plan: () => inMs(20 * 86_400_000) },
}

/** Last chat of every page, null after the last; an error is one that passes. */
const pages: Record<string, (number | null | Error)[]> = {
  'retime-nothing': [null],
  'retime-two-pages': [104, 230, null],
  'retime-page-retried': [104, new Error('Postgres is away'), null],
  'retime-across-continue-as-new': [104, 230, 333, null],
}

/** What each Sheet's turn comes to: synced, none left, or a fault. */
const passes: Record<string, { listed: number | Error, turns: (boolean | Error)[] }> = {
  'sheets-nothing': { listed: 0, turns: [false] },
  'sheets-several': { listed: 2, turns: [true, true, true, false] },
  'sheets-one-fails': { listed: 1, turns: [true, new Error('Google is away'), true, false] },
  'sheets-not-listed': { listed: new Error('Google is away'), turns: [true, false] },
}

const client = await connectClient({ address, namespace: 'default', taskQueue })
const connection = await NativeConnection.connect({ address })
const bundle = await workflowBundle(path.join('/tmp', 'punctual-record'))
let script: Script
let calls = { plan: 0, deliver: 0 }
const activities: ChatActivities = {
  plan: async () => script.plan(++calls.plan),
  deliver: async () => script.deliver!(++calls.deliver),
}
let left: (number | null | Error)[] = []
async function retimePage(): Promise<number | null> {
  const next = left.shift()!
  if (next instanceof Error) throw next
  return next
}
let pass = passes['sheets-nothing']!
let turn = 0
const given = <T>(value: T | Error): Promise<T> => value instanceof Error ? Promise.reject(value) : Promise.resolve(value)
const sheets: SheetsActivities = { lookForChanges: () => given(pass.listed), syncNext: () => given(pass.turns[turn++] ?? false) }
const workers = await Promise.all([
  Worker.create({ connection, taskQueue: sheetsQueue(taskQueue), workflowBundle: bundle, activities: { ...sheets } }),
  Worker.create({ connection, taskQueue, workflowBundle: bundle }),
  Worker.create({ connection, taskQueue: planQueue(taskQueue), activities: { plan: activities.plan } }),
  Worker.create({ connection, taskQueue: deliverQueue(taskQueue), activities: { deliver: activities.deliver } }),
  Worker.create({ connection, taskQueue: zoneDataQueue(taskQueue, '2026f'), workflowBundle: bundle, activities: { retimePage } satisfies RetimeActivities }),
])
const runs = workers.map(worker => worker.run())
const chosen = <Kind>(kinds: Record<string, Kind>) => Object.entries(kinds).filter(([name]) => name.includes(word))
const save = async (name: string, run: { fetchHistory: () => Promise<Parameters<typeof historyToJSON>[0]> }) =>
  writeFileSync(path.join(folder, `${version}-${name}.json`), `${JSON.stringify(JSON.parse(historyToJSON(await run.fetchHistory())), null, 1)}\n`)

for (const [name, answers] of chosen(pages)) {
  left = [...answers]
  const handle = await client.workflow.start<typeof retime>('retime', {
    workflowId: `${name}-${process.pid}`, taskQueue: zoneDataQueue(taskQueue, '2026f'), args: [{ afterChat: 0, laps: name.endsWith('continue-as-new') ? 2 : 20 }],
  })
  await handle.result()
  await save(name, client.workflow.getHandle(handle.workflowId, handle.firstExecutionRunId))
  console.log(name)
}

for (const [name, script] of chosen(passes)) {
  pass = script
  turn = 0
  const handle = await client.workflow.start<typeof sheetsSync>('sheetsSync', { workflowId: `${name}-${process.pid}`, taskQueue: sheetsQueue(taskQueue), args: [{ lanes: 2, laps: 25 }] })
  await handle.result()
  await save(name, client.workflow.getHandle(handle.workflowId, handle.firstExecutionRunId))
  console.log(name)
}

let chatId = process.pid * 1_000
for (const [name, next] of chosen(scripts)) {
  script = next
  calls = { plan: 0, deliver: 0 }
  const input: ChatInput = { chatId: ++chatId, laps: next.laps ?? 20, due: false }
  const handle = await client.workflow.start<typeof chat>('chat', { workflowId: chatWorkflowId(chatId), taskQueue, args: [input] })
  if (next.pokeAfterMs) await delay(next.pokeAfterMs).then(() => pokeChat(client, taskQueue, chatId, 5_000))
  if (name === 'asleep') await delay(1_000)
  else await handle.result()
  const first = client.workflow.getHandle(chatWorkflowId(chatId), handle.firstExecutionRunId)
  await save(name, first)
  if (name === 'series-across-continue-as-new') await save(`${name}-last-run`, client.workflow.getHandle(chatWorkflowId(chatId)))
  if (name === 'asleep') await client.workflow.getHandle(chatWorkflowId(chatId)).terminate('recorded')
  console.log(name)
}
for (const worker of workers) worker.shutdown()
await Promise.all(runs)
await connection.close()
await client.connection.close()
