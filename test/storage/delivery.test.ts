import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nextWake } from '../../src/activities/wake.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { claimDue } from '../../src/storage/claim.ts'
import { chatsToPoke } from '../../src/storage/engine.ts'
import { pauseGate, takeSlot } from '../../src/storage/gate.ts'
import { holdLease, releaseLease } from '../../src/storage/leases.ts'
import { replan } from '../../src/storage/planning.ts'
import { transaction } from '../../src/storage/pool.ts'
import { patchReminder } from '../../src/storage/reminders.ts'
import { settle } from '../../src/storage/settle.ts'
import { applyUndo, recordUndo, snapshot } from '../../src/storage/undo.ts'
import { chatFixture } from '../support/chatFixture.ts'

const startMs = Date.parse('2026-11-24T08:00:00Z')
const day = 86_400_000
const daily: Rule = { anchor: 'wall', start: '2026-11-24T10:00:00', rrule: 'FREQ=DAILY', zone: 'Europe/Berlin' }
const once: Rule = { anchor: 'wall', start: '2026-11-24T10:00:00', rrule: null, zone: 'Europe/Berlin' }
const dueMs = Date.parse('2026-11-24T09:00:00Z')

let fixture: Awaited<ReturnType<typeof chatFixture>>
before(async () => { fixture = await chatFixture(startMs) })
after(() => fixture.stop())

/** A chat whose one reminder is due at this instant. */
async function due(rule: Rule) {
  fixture.setNow(dueMs - 1_000)
  const chat = await fixture.chat()
  const reminder = await fixture.remind(chat, rule)
  fixture.setNow(dueMs)
  return { chat, reminder }
}

const claim = (chatId: number) => claimDue(fixture.pool, fixture.clock, chatId, () => 1_000)
const sent = (messageId: number) => ({ outcome: { kind: 'sent', messageId } as const, code: 200, tookMs: 1 })

test('a reminder is claimed before it is due', async () => {
  fixture.setNow(startMs)
  const chat = await fixture.chat()
  await fixture.remind(chat, daily)
  assert.equal(await claim(chat), null)
  fixture.setNow(dueMs)
  assert.equal((await claim(chat))?.steps.length, 1)
})

test('two processes claim the same step', async () => {
  const { chat } = await due(daily)
  const claims = await Promise.all([claim(chat), claim(chat), claim(chat)])
  assert.equal(claims.filter(Boolean).length, 1)
})

test('a series stops after its first send', async () => {
  const { chat, reminder } = await due(daily)
  await settle(fixture.pool, fixture.clock, (await claim(chat))!, sent(1))
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]),
    [['2026-11-24T10:00:00', 'open'], ['2026-11-25T10:00:00', 'planned']])
})

test('a formatting or a file that Telegram refuses in words we do not know takes the text with it', async () => {
  const { chat, reminder } = await due(once)
  await fixture.pool.query(`update reminders set entities = '[{"type":"bold","offset":0,"length":4}]', media = '{"kind":"photo","fileId":"f"}' where id = $1`, [reminder.id])
  const left = []
  for (let taken = await claim(chat); taken; taken = await claim(chat)) {
    const { entities, media } = taken.steps[0]!.reminder
    left.push([entities.length, media?.gone ?? false])
    await settle(fixture.pool, fixture.clock, taken, { outcome: { kind: 'refused', reason: 'Bad Request: SOMETHING_INVALID' }, code: 400, tookMs: 1 })
  }
  assert.deepEqual(left, [[1, false], [0, false], [0, true]])
  assert.equal((await fixture.ledger(reminder.id))[0]!.state, 'failed')
})

test('a settlement that had committed unheard cannot be tried again', async () => {
  const { chat, reminder } = await due(daily)
  const inFlight = (await claim(chat))!
  await settle(fixture.pool, fixture.clock, inFlight, sent(1))
  await settle(fixture.pool, fixture.clock, inFlight, sent(1))
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]),
    [['2026-11-24T10:00:00', 'open'], ['2026-11-25T10:00:00', 'planned']])
})

test('a send whose outcome is unknown is repeated without saying so', async () => {
  const { chat } = await due(once)
  const first = (await claim(chat))!
  assert.equal(first.steps[0]!.repeat, false)
  fixture.setNow(dueMs + 21_000) // the claim of a killed process has expired
  assert.equal((await claim(chat))!.steps[0]!.repeat, true)
})

test('a definite failure is repeated as if it might have arrived', async () => {
  const { chat } = await due(once)
  await settle(fixture.pool, fixture.clock, (await claim(chat))!, { outcome: { kind: 'unsent', retryInMs: 5_000 }, code: null, tookMs: 1 })
  fixture.setNow(dueMs + 5_500)
  assert.equal((await claim(chat))!.steps[0]!.repeat, false)
})

test('a late answer of an expired claim settles the step of the next one', async () => {
  const { chat } = await due(once)
  const zombie = (await claim(chat))!
  fixture.setNow(dueMs + 21_000)
  await claim(chat)
  await settle(fixture.pool, fixture.clock, zombie, { outcome: { kind: 'refused', reason: 'late' }, code: 400, tookMs: 1 })
  const { rows } = await fixture.pool.query<{ state: string }>('select state from steps where chat_id = $1', [chat])
  assert.deepEqual(rows.map(row => row.state), ['sending'])
})

test('an outage leaves one row per missed slot, or swallows them', async () => {
  fixture.setNow(dueMs - 1_000)
  const chat = await fixture.chat()
  const reminder = await fixture.remind(chat, daily)
  fixture.setNow(dueMs + 5 * day + 60_000)
  const late = (await claim(chat))!
  assert.equal(late.steps[0]!.missedBefore, 5)
  assert.deepEqual(await fixture.ledger(reminder.id), [
    { slot: '2026-11-24T10:00:00', state: 'missed', last_slot: '2026-11-28T10:00:00', missed_count: 5 },
    { slot: '2026-11-29T10:00:00', state: 'planned', last_slot: null, missed_count: null },
  ])
})

test('what was due in an outage arrives as a burst', async () => {
  fixture.setNow(dueMs - 1_000)
  const chat = await fixture.chat()
  for (const text of ['one', 'two', 'three']) await fixture.remind(chat, once, text)
  fixture.setNow(dueMs + 6 * 60_000)
  assert.equal((await claim(chat))!.steps.length, 3)
})

test('an edit while a send is in flight is overwritten by the settlement', async () => {
  const { chat, reminder } = await due(daily)
  const inFlight = (await claim(chat))!
  await transaction(fixture.pool, async tx => {
    await replan(tx, await patchReminder(tx, reminder.id, { rule: { ...daily, start: '2026-11-24T12:00:00' } }), fixture.clock.nowMs())
  })
  await settle(fixture.pool, fixture.clock, inFlight, sent(9))
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]),
    [['2026-11-24T10:00:00', 'open'], ['2026-11-24T12:00:00', 'planned']])
})

test('a slot that was sent is sent again after an edit and its undo', async () => {
  fixture.setNow(dueMs - 1_000)
  const chat = await fixture.chat()
  const reminder = await fixture.remind(chat, daily)
  await transaction(fixture.pool, async tx => {
    const changed = await patchReminder(tx, reminder.id, { text: 'other' })
    await recordUndo(tx, { chatId: chat, label: 'edit', before: [snapshot(reminder)], after: [changed], nowMs: fixture.clock.nowMs() })
  })
  fixture.setNow(dueMs)
  await settle(fixture.pool, fixture.clock, (await claim(chat))!, sent(3))
  fixture.setNow(dueMs - 500) // a clock stepped back
  const undone = await transaction(fixture.pool, tx => applyUndo(tx, chat, {}, fixture.clock.nowMs()))
  assert.equal(undone?.restored[0]?.text, 'call mom')
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]),
    [['2026-11-24T10:00:00', 'open'], ['2026-11-25T10:00:00', 'planned']])
})

test('a changed plan is not noticed by the sleeper', async () => {
  fixture.setNow(startMs)
  const chat = await fixture.chat()
  await fixture.remind(chat, daily)
  assert.ok((await chatsToPoke(fixture.pool, 1_000)).some(c => c.id === chat))
  const wake = await nextWake(fixture, chat)
  assert.ok(wake && wake.wakeAtMs < fixture.clock.toRealMs(dueMs))
  assert.ok(!(await chatsToPoke(fixture.pool, 1_000)).some(c => c.id === chat))
})

test('a blocked chat loses its reminders, or keeps being asked', async () => {
  const { chat, reminder } = await due(daily)
  await settle(fixture.pool, fixture.clock, (await claim(chat))!, { outcome: { kind: 'unreachable', reason: 'blocked' }, code: 403, tookMs: 1 })
  assert.equal(await nextWake(fixture, chat), null)
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => o.state), ['planned'])
})

test('two senders are given the same slot, or one inside a pause', async () => {
  const slots = await Promise.all(Array.from({ length: 20 }, () => takeSlot(fixture.pool, 77)))
  slots.sort((a, b) => a - b)
  for (let i = 1; i < slots.length; i++) assert.ok(slots[i]! - slots[i - 1]! >= 33, `${slots[i]! - slots[i - 1]!} ms apart`)
  await pauseGate(fixture.pool, 77, 5_000)
  assert.ok(await takeSlot(fixture.pool, 77) - Date.now() > 4_000)
})

test('two pollers hold one lease, or a released one blocks the standby', async () => {
  assert.deepEqual([await holdLease(fixture.pool, 'l', 'a'), await holdLease(fixture.pool, 'l', 'b')], [true, false])
  await releaseLease(fixture.pool, 'l', 'a')
  assert.equal(await holdLease(fixture.pool, 'l', 'b'), true)
})
