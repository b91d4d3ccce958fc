import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { earlyMs, nextWake } from '../../src/activities/wake.ts'
import { claimDue } from '../../src/storage/claim.ts'
import { settle } from '../../src/storage/settle.ts'
import { workflowBundle } from '../../src/temporal.ts'
import type { chat } from '../../src/workflows/chat.ts'
import { chatWorkflowId, deliverQueue, lapsPerRun, planQueue, type ChatActivities, type Wake } from '../../src/workflows/contract.ts'
import { chatFixture } from '../support/chatFixture.ts'
import { timeSkippingPath } from '../support/services.ts'

/**
 * A year of daily reminders through the real workflow and the real storage, on a server that skips what is slept through: only holding
 * and sending are left out. The bot's clock is the server's, moved to a fixed first day.
 */
const firstDay = '2026-11-25'
const days = 365
const taskQueue = 'year'
const minute = 60_000

/** What happens to each zone's clocks in that year, and what must come of it where a time is in the gap or comes twice. */
const zones = [
  { zone: 'Europe/Berlin', summer: ['2027-03-28', '2027-10-31'], offsets: ['+02:00', '+01:00'], times: {
    '02:30': { '2027-03-28': '2027-03-28T01:30:00Z', '2027-10-31': '2027-10-31T00:30:00Z' } } },
  { zone: 'America/New_York', summer: ['2027-03-14', '2027-11-07'], offsets: ['-04:00', '-05:00'], times: {
    '01:30': { '2027-03-14': '2027-03-14T06:30:00Z', '2027-11-07': '2027-11-07T05:30:00Z' } } },
  { zone: 'Australia/Lord_Howe', summer: ['2027-10-03', '2027-04-04'], offsets: ['+11:00', '+10:30'], times: {
    '02:15': { '2027-10-03': '2027-10-02T15:45:00Z' } } },
] as const

let env: TestWorkflowEnvironment
let fixture: Awaited<ReturnType<typeof chatFixture>>
let workers: Worker[]
let runs: Promise<void>[]
let shiftMs: number
const sent: { reminder: number, dueAtMs: number, atMs: number }[] = []

/** From here on the bot's clock shows what the server's does. */
const follow = async () => { fixture.setNow(await env.currentTimeMs() + shiftMs) }

/** In the server's time, and on the dot: its timers are, and a skipping clock cannot be held on. */
async function next(chatId: number): Promise<Wake | null> {
  const wake = await nextWake(fixture, chatId)
  return wake && { ...wake, wakeAtMs: wake.wakeAtMs + earlyMs + fixture.clock.offsetMs() - shiftMs }
}

const activities: ChatActivities = {
  async plan(chatId) {
    await follow()
    return next(chatId)
  },
  async deliver(chatId) {
    await follow()
    const claim = await claimDue(fixture.pool, fixture.clock, chatId, () => 0)
    if (!claim) return next(chatId)
    for (const { reminder, dueAtMs } of claim.steps) sent.push({ reminder: reminder.id, dueAtMs, atMs: fixture.clock.nowMs() })
    await settle(fixture.pool, fixture.clock, claim, { outcome: { kind: 'sent', messageId: sent.length }, code: 200, tookMs: 0 })
    return next(chatId)
  },
}

before(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) })
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: await timeSkippingPath() } } })
  shiftMs = Date.parse(`${firstDay}T00:00:00Z`) - 86_400_000 - await env.currentTimeMs()
  fixture = await chatFixture(await env.currentTimeMs() + shiftMs)
  const bundle = await workflowBundle(mkdtempSync(path.join(tmpdir(), 'punctual-year-')))
  const common = { connection: env.nativeConnection, ...(env.namespace ? { namespace: env.namespace } : {}) }
  workers = await Promise.all([
    Worker.create({ ...common, taskQueue, workflowBundle: bundle }),
    Worker.create({ ...common, taskQueue: planQueue(taskQueue), activities: { plan: activities.plan } }),
    Worker.create({ ...common, taskQueue: deliverQueue(taskQueue), activities: { deliver: activities.deliver } }),
  ])
  runs = workers.map(worker => worker.run())
})
after(async () => {
  for (const worker of workers) worker.shutdown()
  await Promise.all(runs)
  await env.teardown()
  await fixture.stop()
})

test('in a year of clock changes a daily reminder is early, late, doubled or missing on some day', async () => {
  const expected = new Map<number, string[]>()
  const chats = await Promise.all(zones.map(async ({ zone, summer, offsets, times }) => {
    const chatId = await fixture.chat(zone)
    for (const [time, changes] of Object.entries(times)) {
      const { id } = await fixture.remind(chatId, { anchor: 'wall', start: `${firstDay}T${time}:00`, rrule: `FREQ=DAILY;COUNT=${days}`, zone })
      expected.set(id, Array.from({ length: days }, (_, i) => new Date(Date.parse(firstDay) + i * 86_400_000).toISOString().slice(0, 10)).map(date => {
        const north = summer[0] < summer[1]
        const isSummer = north ? date >= summer[0] && date < summer[1] : date >= summer[0] || date < summer[1]
        return (changes as Record<string, string>)[date] ?? `${date}T${time}:00${offsets[isSummer ? 0 : 1]}`
      }))
    }
    return chatId
  }))

  const handles = await Promise.all(chats.map(chatId => env.client.workflow.start<typeof chat>('chat', {
    workflowId: chatWorkflowId(chatId), taskQueue, args: [{ chatId, laps: lapsPerRun, due: false }],
  })))
  // One after another: two waiting at once would let the server skip time while an activity runs.
  for (const handle of handles) await handle.result()

  for (const [reminder, instants] of expected) {
    const got = sent.filter(delivery => delivery.reminder === reminder)
    assert.deepEqual(got.map(({ dueAtMs }) => new Date(dueAtMs).toISOString()), instants.map(instant => new Date(instant).toISOString()))
    for (const { atMs, dueAtMs } of got) {
      assert.ok(atMs >= dueAtMs, `${dueAtMs - atMs} ms early on ${new Date(dueAtMs).toISOString()}`)
      assert.ok(atMs - dueAtMs < minute, `${atMs - dueAtMs} ms late on ${new Date(dueAtMs).toISOString()}`)
    }
  }
})
