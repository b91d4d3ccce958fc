import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nagLimit } from '../../src/domain/manner.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { claimDue } from '../../src/storage/claim.ts'
import { countFromDone } from '../../src/storage/fromDone.ts'
import { markOccurrenceDone, snooze, unmarkDone } from '../../src/storage/marks.ts'
import { replan } from '../../src/storage/planning.ts'
import { transaction } from '../../src/storage/pool.ts'
import { patchReminder, ruleOf, type Reminder } from '../../src/storage/reminders.ts'
import { unplanned } from '../../src/storage/repair.ts'
import { settle } from '../../src/storage/settle.ts'
import { changeState } from '../../src/storage/state.ts'
import { applyUndo, recordUndo, snapshot } from '../../src/storage/undo.ts'
import { chatFixture } from '../support/chatFixture.ts'

const startMs = Date.parse('2026-11-24T06:00:00Z')
const minute = 60_000
const hour = 60 * minute
const once: Rule = { anchor: 'wall', start: '2026-11-24T10:00:00', rrule: null, zone: 'Europe/Berlin' }
const daily: Rule = { ...once, rrule: 'FREQ=DAILY' }
const dueMs = Date.parse('2026-11-24T09:00:00Z')
const quarter = { months: 0, days: 0, seconds: 900 }
const day = { months: 0, days: 1, seconds: 0 }

let fixture: Awaited<ReturnType<typeof chatFixture>>
before(async () => { fixture = await chatFixture(startMs) })
after(() => fixture.stop())

async function set(rule: Rule) {
  fixture.setNow(startMs)
  const chat = await fixture.chat()
  return { chat, reminder: await fixture.remind(chat, rule) }
}

let messages = 0
const sent = () => ({ outcome: { kind: 'sent', messageId: ++messages } as const, code: 200, tookMs: 1 })

/** What is sent at an instant: kinds, in order. */
async function sendAt(chat: number, atMs: number): Promise<string[]> {
  const kinds: string[] = []
  for (;;) {
    fixture.setNow(atMs)
    const claim = await claimDue(fixture.pool, fixture.clock, chat, () => 0)
    if (!claim) return kinds
    kinds.push(claim.steps.map(step => step.kind).join('+'))
    await settle(fixture.pool, { nowMs: () => atMs }, claim, sent())
  }
}

/** Steps that wait, in minutes from when the occurrence of this morning is due. */
async function waiting(reminder: Reminder): Promise<string[]> {
  const { rows } = await fixture.pool.query<{ kind: string, due_at: number }>(
    `select s.kind, s.due_at from steps s join occurrences o on o.id = s.occurrence_id where o.reminder_id = $1 and s.state = 'waiting' order by s.due_at, s.kind`, [reminder.id])
  return rows.map(({ kind, due_at }) => `${kind} ${(due_at - dueMs) / minute}`)
}

const occurrenceOf = async (reminder: Reminder, state: string): Promise<number> =>
  (await fixture.pool.query<{ id: number }>('select id from occurrences where reminder_id = $1 and state = $2', [reminder.id, state])).rows[0]!.id

const inTx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(fixture.pool, work)

test('an announcement opens the occurrence, moves the series, or is planned for a moment past', async () => {
  const { chat, reminder } = await set({ ...daily, leads: [day, quarter] })
  assert.deepEqual(await waiting(reminder), ['pre -15', 'due 0'])
  assert.deepEqual(await sendAt(chat, dueMs - 15 * minute), ['pre'])
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => o.state), ['planned'])
  assert.deepEqual(await sendAt(chat, dueMs), ['due'])
  assert.deepEqual(await waiting(reminder), ['pre 1425', 'due 1440'])
})

test('an announcement late past its occurrence is sent', async () => {
  const { chat, reminder } = await set({ ...once, leads: [quarter] })
  assert.deepEqual(await sendAt(chat, dueMs + minute), ['due'])
  assert.deepEqual(await waiting(reminder), [])
})

test('several late ones bundle an announcement of what is still to come', async () => {
  const { chat } = await set({ ...once, leads: [{ ...quarter, seconds: 7200 }] })
  await fixture.remind(chat, { ...once, start: '2026-11-24T09:00:00' }, 'a')
  await fixture.remind(chat, { ...once, start: '2026-11-24T09:10:00' }, 'b')
  assert.deepEqual(await sendAt(chat, dueMs - 30 * minute), ['due+due', 'pre'])
})

test('an edit leaves announcements at the old time, or sends one again that came', async () => {
  const { chat, reminder } = await set({ ...once, leads: [{ ...quarter, seconds: 7200 }, quarter] })
  await sendAt(chat, dueMs - 2 * hour)
  const edit = (rule: Rule) => inTx(async tx => replan(tx, await patchReminder(tx, reminder.id, { rule }), dueMs - hour))
  await edit({ ...ruleOf(reminder), start: '2026-11-24T11:30:00' })
  assert.deepEqual(await waiting(reminder), ['pre -30', 'pre 75', 'due 90'])
  await edit(ruleOf(reminder))
  assert.deepEqual(await waiting(reminder), ['pre -15', 'due 0'])
})

test('a pause or a deletion lets announcements through', async () => {
  for (const change of ['pause', 'delete'] as const) {
    const { chat, reminder } = await set({ ...daily, leads: [quarter] })
    await inTx(tx => changeState(tx, reminder, change, startMs))
    assert.deepEqual(await sendAt(chat, dueMs), [])
  }
})

test('days ahead are counted by hours over a clock change', async () => {
  const { reminder } = await set({ ...once, start: '2027-03-28T10:00:00', leads: [day] })
  const { rows: [step] } = await fixture.pool.query<{ due_at: number }>(
    `select s.due_at from steps s join occurrences o on o.id = s.occurrence_id where o.reminder_id = $1 and s.kind = 'pre'`, [reminder.id])
  assert.equal(new Date(step!.due_at).toISOString(), '2027-03-27T09:00:00.000Z')
})

test('a nag does not ask again, asks beside a snooze, or goes on after Done', async () => {
  const { chat, reminder } = await set({ ...once, nag: { everyMinutes: 10 } })
  assert.deepEqual(await sendAt(chat, dueMs), ['due'])
  assert.deepEqual(await waiting(reminder), ['nag 10'])
  assert.deepEqual(await sendAt(chat, dueMs + 10 * minute), ['nag'])
  const occurrenceId = await occurrenceOf(reminder, 'open')
  await inTx(tx => snooze(tx, { chatId: chat, occurrenceId }, dueMs + hour, dueMs + 11 * minute))
  assert.deepEqual(await waiting(reminder), ['snooze 60'])
  assert.deepEqual(await sendAt(chat, dueMs + hour), ['snooze'])
  assert.deepEqual(await waiting(reminder), ['nag 70'])
  await inTx(tx => markOccurrenceDone(tx, occurrenceId, 1, dueMs + 62 * minute))
  assert.deepEqual(await waiting(reminder), [])
  await inTx(tx => unmarkDone(tx, occurrenceId, dueMs + 63 * minute))
  assert.deepEqual(await waiting(reminder), ['nag 73'])
})

test('a nag has no end', async () => {
  const { chat, reminder } = await set({ ...once, nag: { everyMinutes: 1 } })
  let asked = 0
  for (let at = dueMs; at < dueMs + (nagLimit + 5) * minute; at += minute) asked += (await sendAt(chat, at)).length
  assert.equal(asked, nagLimit + 1)
  assert.deepEqual(await waiting(reminder), [])
})

test('a nag goes on when the next occurrence has come', async () => {
  const { chat, reminder } = await set({ ...daily, rrule: 'FREQ=HOURLY', nag: { everyMinutes: 45 } })
  await sendAt(chat, dueMs)
  await sendAt(chat, dueMs + 45 * minute)
  assert.deepEqual(await waiting(reminder), ['due 60', 'nag 90'])
  await sendAt(chat, dueMs + hour)
  assert.deepEqual(await waiting(reminder), ['nag 105', 'due 120'])
})

test('a nag that an outage held back is made up for many times', async () => {
  const { chat } = await set({ ...once, nag: { everyMinutes: 1 } })
  await sendAt(chat, dueMs)
  assert.deepEqual(await sendAt(chat, dueMs + hour), ['nag'])
})

test('a nag asks on after it was deleted, or after an edit took it away', async () => {
  const { chat, reminder } = await set({ ...once, nag: { everyMinutes: 10 } })
  await sendAt(chat, dueMs)
  await inTx(tx => changeState(tx, reminder, 'delete', dueMs))
  assert.deepEqual(await sendAt(chat, dueMs + 10 * minute), [])
  const other = await set({ ...daily, nag: { everyMinutes: 10 } })
  await sendAt(other.chat, dueMs)
  await inTx(async tx => replan(tx, await patchReminder(tx, other.reminder.id, { rule: daily }), dueMs))
  assert.deepEqual(await sendAt(other.chat, dueMs + 10 * minute), [])
})

const every3Days: Rule = { ...once, fromCompletion: { months: 0, days: 3, seconds: 0 } }

test('what counts from Done comes without it, ends before it, or is named by doctor meanwhile', async () => {
  const { chat, reminder } = await set(every3Days)
  await sendAt(chat, dueMs)
  assert.deepEqual(await waiting(reminder), [])
  assert.deepEqual((await unplanned(fixture.pool, chat)), [])
  const { rows: [row] } = await fixture.pool.query<Reminder>('select * from reminders where id = $1', [reminder.id])
  assert.equal(row!.state, 'active')
})

test('Done late counts from when it was due, or its undo leaves what it planned', async () => {
  const { chat, reminder } = await set(every3Days)
  await sendAt(chat, dueMs)
  const doneAtMs = dueMs + 30 * hour // 16:00 the next day
  const undoId = await inTx(async tx => {
    const after = await countFromDone(tx, reminder, 1, doneAtMs)
    return recordUndo(tx, { chatId: chat, label: 'done', before: [snapshot(reminder)], after: [after], nowMs: doneAtMs })
  })
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]), [['2026-11-24T10:00:00', 'open'], ['2026-11-28T10:00:00', 'planned']])
  const undone = await inTx(tx => applyUndo(tx, chat, { undoId }, doneAtMs))
  assert.equal(undone?.restored[0]?.state, 'active')
  assert.deepEqual(undone.lapsed, [])
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => o.state), ['open', 'superseded'])
  assert.deepEqual(await waiting(reminder), [])
})

test('Done ahead of time leaves what was planned', async () => {
  const { reminder } = await set(every3Days)
  await inTx(tx => countFromDone(tx, reminder, 1, startMs))
  assert.deepEqual((await fixture.ledger(reminder.id)).map(o => [o.slot, o.state]), [['2026-11-24T10:00:00', 'skipped'], ['2026-11-27T10:00:00', 'planned']])
})

test('hours after Done are counted in days', async () => {
  const { reminder } = await set({ ...once, fromCompletion: { months: 0, days: 0, seconds: 7200 } })
  const after = await inTx(tx => countFromDone(tx, reminder, 1, startMs + 1))
  assert.deepEqual([after.anchor, new Date(after.anchor_at!).toISOString()], ['instant', '2026-11-24T08:00:01.000Z'])
})
