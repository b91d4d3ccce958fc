import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { Api } from 'grammy'
import { createChatActivities } from '../../src/activities/chat.ts'
import { nextWake } from '../../src/activities/wake.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { pauseGate } from '../../src/storage/gate.ts'
import type { ChatActivities } from '../../src/workflows/contract.ts'
import { chatFixture } from '../support/chatFixture.ts'

const dueMs = Date.parse('2026-11-24T09:00:00Z')
const day = 86_400_000
const once: Rule = { anchor: 'wall', start: '2026-11-24T10:00:00', rrule: null, zone: 'Europe/Berlin' }
const daily: Rule = { ...once, rrule: 'FREQ=DAILY' }

let fixture: Awaited<ReturnType<typeof chatFixture>>
let activities: ChatActivities
let activitiesUntil: (stopping: AbortSignal) => ChatActivities
const calls: { atMs: number, chat: number, text: string }[] = []
/** Does what the real one does for one call: takes it and answers. */
const telegram = createServer((request, response) => {
  const atMs = Date.now()
  void request.toArray().then(chunks => {
    const { chat_id, text } = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as { chat_id: number, text: string }
    calls.push({ atMs, chat: chat_id, text })
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result: { message_id: calls.length, date: 0, chat: { id: chat_id } } }))
  })
})

before(async () => {
  fixture = await chatFixture(dueMs - day)
  await new Promise<void>(resolve => { telegram.listen(0, '127.0.0.1', resolve) })
  const api = new Api('1:test', { apiRoot: `http://127.0.0.1:${(telegram.address() as AddressInfo).port}` })
  activitiesUntil = stopping => createChatActivities({ pool: fixture.pool, clock: fixture.clock, api, stopping, onSent: () => undefined, heartbeat: () => undefined, onUnsettled: () => undefined })
  activities = activitiesUntil(new AbortController().signal)
})
after(async () => {
  telegram.close()
  telegram.closeAllConnections()
  await fixture.stop()
})

async function chatWith(rule: Rule, reminders = 1) {
  fixture.setNow(dueMs - day)
  const chat = await fixture.chat()
  for (let i = 0; i < reminders; i++) await fixture.remind(chat, rule, `reminder ${i}`)
  calls.length = 0
  await fixture.pool.query('delete from send_gate')
  return chat
}

test('a reminder that is held until due leaves early, or waits for its timer', async () => {
  const chat = await chatWith(once)
  fixture.setNow(dueMs - 1_200)
  const dueRealMs = fixture.clock.toRealMs(dueMs)
  assert.equal(await activities.deliver(chat), null)
  assert.equal(calls.length, 1)
  assert.ok(calls[0]!.atMs >= dueRealMs, `${dueRealMs - calls[0]!.atMs} ms early`)
  assert.ok(calls[0]!.atMs - dueRealMs < 300, `${calls[0]!.atMs - dueRealMs} ms late`)
})

test('a delivery woken too early spins instead of sleeping on', async () => {
  const chat = await chatWith(once)
  fixture.setNow(dueMs - 8_000)
  const wake = await activities.deliver(chat)
  assert.equal(calls.length, 0)
  assert.ok(wake!.wakeAtMs - Date.now() > 900)
})

test('a process that is told to end waits for what it only holds, or sends it early', async () => {
  const chat = await chatWith(once)
  fixture.setNow(dueMs - 4_500)
  const stopping = new AbortController()
  const startedMs = Date.now()
  const delivering = activitiesUntil(stopping.signal).deliver(chat)
  setTimeout(() => { stopping.abort() }, 100)
  const wake = await delivering
  assert.ok(Date.now() - startedMs < 1_500, `${Date.now() - startedMs} ms`)
  assert.equal(calls.length, 0)
  assert.ok(wake!.wakeAtMs > Date.now())
})

/** The gate's next slot lies this far ahead; a pause comes while it is waited for. */
async function pausedMeanwhile(slotInMs: number, pauseMs: number) {
  const chat = await chatWith(once)
  fixture.setNow(dueMs + 1_000)
  await fixture.pool.query(`insert into send_gate (bot, tat) values (1, now() + $1 * interval '1 millisecond')`, [slotInMs])
  const delivering = activities.deliver(chat)
  await delay(300)
  const pausedUntilMs = Date.now() + pauseMs
  await pauseGate(fixture.pool, 1, pauseMs)
  return { chat, pausedUntilMs, wake: await delivering }
}

test('a slot taken before a pause is used inside it', async () => {
  const { pausedUntilMs } = await pausedMeanwhile(1_000, 2_000)
  assert.ok(calls[0]!.atMs >= pausedUntilMs, `${pausedUntilMs - calls[0]!.atMs} ms inside the pause`)
})

test('a slot kept before a pause is used inside it', async () => {
  const { pausedUntilMs } = await pausedMeanwhile(2_500, 3_500)
  assert.ok(calls[0]!.atMs >= pausedUntilMs, `${pausedUntilMs - calls[0]!.atMs} ms inside the pause`)
})

test('a long pause is waited for in the activity instead of slept for', async () => {
  const { chat, pausedUntilMs, wake } = await pausedMeanwhile(500, 40_000)
  assert.equal(calls.length, 0)
  assert.ok(wake!.wakeAtMs > pausedUntilMs - 2_000)
  const { rows: [step] } = await fixture.pool.query<{ slot_at: number }>('select slot_at from steps where chat_id = $1', [chat])
  assert.ok(step!.slot_at >= pausedUntilMs, 'no slot kept behind the pause')
})

test('two reminders of one chat leave in the same second', async () => {
  const chat = await chatWith(once, 2)
  fixture.setNow(dueMs)
  for (let wake = await activities.deliver(chat); wake; wake = await activities.deliver(chat));
  assert.deepEqual(calls.map(call => call.text.split('\n')[0]), ['reminder 0', 'reminder 1'])
  assert.ok(calls[1]!.atMs - calls[0]!.atMs >= 990, `${calls[1]!.atMs - calls[0]!.atMs} ms apart`)
})

test('after an outage a chat gets one message per reminder', async () => {
  const chat = await chatWith(once, 3)
  fixture.setNow(dueMs + 3_600_000)
  assert.equal(await activities.deliver(chat), null)
  assert.equal(calls.length, 1)
  for (const text of ['reminder 0', 'reminder 1', 'reminder 2']) assert.match(calls[0]!.text, new RegExp(text))
})

test('a sleep is longer than thirty days', async () => {
  const chat = await chatWith({ ...once, start: '2027-06-01T09:00:00' })
  const { wakeAtMs } = (await nextWake(fixture, chat))!
  assert.ok(wakeAtMs - Date.now() <= 30 * day && wakeAtMs - Date.now() > 29 * day)
})

test('Temporal is told words of a reminder, or not what the Web UI shows', async () => {
  const chat = await chatWith(daily, 2)
  const { summary, details } = (await nextWake(fixture, chat))!
  assert.doesNotMatch(summary + details, /reminder 0/)
  assert.match(summary, /^next 2026-11-24 10:00 Europe\/Berlin, reminder \d+, 2 active$/)
  assert.match(details, /Next due 2026-11-24 10:00.*Europe\/Berlin.*active reminders: 2/)
  assert.equal(details.split('\n').filter(line => /^\| \d+ \| 2026-11-24 10:00 \| .* \| due \| waiting \|$/.test(line)).length, 2)
})
