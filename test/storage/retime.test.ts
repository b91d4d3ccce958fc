import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Rule } from '../../src/domain/rule.ts'
import { tzdbVersion } from '../../src/domain/zone.ts'
import { claimDue } from '../../src/storage/claim.ts'
import { pauseGate } from '../../src/storage/gate.ts'
import { chatsToRetime, retimeChat } from '../../src/storage/retime.ts'
import { settle } from '../../src/storage/settle.ts'
import { adoptZoneData, newestZoneData } from '../../src/storage/zoneData.ts'
import { chatFixture } from '../support/chatFixture.ts'

const startMs = Date.parse('2026-11-24T08:00:00Z')
const hour = 3_600_000
const daily: Rule = { anchor: 'wall', start: '2026-11-24T20:00:00', rrule: 'FREQ=DAILY', zone: 'Asia/Kolkata' }

let fixture: Awaited<ReturnType<typeof chatFixture>>
before(async () => {
  fixture = await chatFixture(startMs)
  await adoptZoneData(fixture.pool)
  await fixture.pool.query(`update zone_digests set changed_in = $1 where zone in ('Asia/Kolkata', 'Pacific/Apia')`, [tzdbVersion])
})
after(() => fixture.stop())

/** As an older release planned it: an hour too late. */
async function planned(rule: Rule, text = 'call mom') {
  fixture.setNow(startMs)
  const chat = await fixture.chat(rule.zone)
  const reminder = await fixture.remind(chat, rule, text)
  await fixture.pool.query(`update occurrences set tzdb = '2001a', due_at = due_at + interval '1 hour' where reminder_id = $1`, [reminder.id])
  await fixture.pool.query(`update steps set due_at = due_at + interval '1 hour', at = at + interval '1 hour' where chat_id = $1`, [chat])
  return { chat, reminder }
}
const retime = (chat: number) => retimeChat(fixture.pool, chat, fixture.clock.nowMs())
const claim = (chat: number) => claimDue(fixture.pool, fixture.clock, chat, () => 0)
const steps = async (chat: number, kind: string) => (await fixture.pool.query<{ state: string, reason: string | null, due_at: number, at: number }>(
  'select state, reason, due_at, at from steps where chat_id = $1 and kind = $2 order by id', [chat, kind])).rows
const utc = (atMs: number) => new Date(atMs).toISOString().slice(0, 16)

test('where no digests were kept, what an older release planned is taken for right', async () => {
  const { pool, remind, chat, stop } = await chatFixture(startMs)
  await remind(await chat('Asia/Kolkata'), daily)
  assert.deepEqual(await adoptZoneData(pool), [])
  assert.deepEqual(await chatsToRetime(pool, 0, 10), [])
  await pool.query(`update occurrences set tzdb = '2001a'`)
  await pool.query('delete from zone_digests')
  await adoptZoneData(pool)
  assert.equal((await chatsToRetime(pool, 0, 10)).length, 1)
  assert.equal(await newestZoneData(pool), tzdbVersion)
  await stop()
})

test('a moved reminder keeps its slot and not its instant; the chat is told once, after what is due', async () => {
  const { chat } = await planned(daily)
  await fixture.remind(chat, { ...daily, start: '2026-11-24T13:31:00', rrule: null }, 'at once')
  assert.equal(await retime(chat), 1)
  assert.deepEqual((await steps(chat, 'due')).map(step => utc(step.at)), ['2026-11-24T14:30', '2026-11-24T08:01'])
  assert.equal(await retime(chat), 0)
  assert.equal((await steps(chat, 'notice')).length, 1)
  fixture.setNow(startMs + 61_000)
  const first = await claim(chat)
  assert.deepEqual([first?.steps[0]?.reminder.text, first?.notice], ['at once', null])
  const second = await claim(chat)
  assert.deepEqual([second?.steps, second?.notice?.moved.map(({ text, zone, wasDueAtMs, dueAtMs }) => [text, zone, wasDueAtMs - dueAtMs!])], [[], [['call mom', 'Asia/Kolkata', hour]]])
  await settle(fixture.pool, fixture.clock, second!, { outcome: { kind: 'sent', messageId: 7 }, code: 200, tookMs: 1 })
  assert.deepEqual((await steps(chat, 'notice')).map(step => step.state), ['sent'])
  const { rows } = await fixture.pool.query<{ kind: string }>('select kind from messages where chat_id = $1', [chat])
  assert.deepEqual(rows, [{ kind: 'notice' }])
})

test('a zone whose data are the same, elapsed time, or a try that set its own time is moved', async () => {
  const berlin = await planned({ ...daily, zone: 'Europe/Berlin' })
  const elapsed = await planned({ anchor: 'instant', start: '2026-11-24T12:00:00Z', rrule: null, zone: 'Asia/Kolkata' })
  for (const { chat } of [berlin, elapsed]) assert.equal(await retime(chat), 0)
  const { chat } = await planned(daily)
  await fixture.pool.query(`update steps set attempts = 1, at = at + interval '5 s' where chat_id = $1`, [chat])
  const [before] = await steps(chat, 'due')
  await retime(chat)
  assert.equal((await steps(chat, 'due'))[0]!.at, before!.at)
})

test('a slot on a day that the zone now skips comes beside the next one', async () => {
  fixture.setNow(Date.parse('2011-12-29T00:00:00Z'))
  const chat = await fixture.chat('Pacific/Apia')
  const reminder = await fixture.remind(chat, { ...daily, start: '2011-12-29T20:00:00', zone: 'Pacific/Apia' })
  await fixture.pool.query(`update occurrences set slot = '2011-12-30T20:00:00', tzdb = '2001a' where reminder_id = $1`, [reminder.id])
  assert.equal(await retime(chat), 1)
  assert.deepEqual((await fixture.ledger(reminder.id)).map(({ slot, state }) => [slot, state]), [['2011-12-30T20:00:00', 'superseded'], ['2011-12-31T20:00:00', 'planned']])
})

test('a slot that our data put into the past is lost', async () => {
  const { chat } = await planned(daily)
  fixture.setNow(Date.parse('2026-11-24T14:45:00Z')) // between its instant by our data and the one planned
  await retime(chat)
  assert.equal((await claim(chat))?.steps[0]?.dueAtMs, Date.parse('2026-11-24T14:30:00Z'))
})

const outcomes = [
  [{ kind: 'refused', reason: 'no' }, 'failed', 0], [{ kind: 'flood', retryInMs: 3_000 }, 'waiting', 3_000],
  [{ kind: 'unknown', retryInMs: 5_000 }, 'waiting', 5_000], [{ kind: 'unreachable', reason: 'blocked' }, 'waiting', 0],
] as const
for (const [outcome, state, laterMs] of outcomes) {
  test(`a notice that ended as ${outcome.kind} is not ${state}`, async () => {
    const { chat } = await planned(daily)
    await retime(chat)
    fixture.setNow(startMs + 1_000)
    await settle(fixture.pool, { nowMs: () => startMs }, (await claim(chat))!, { outcome, code: null, tookMs: 1 })
    await fixture.pool.query('delete from send_gate')
    const [notice] = await steps(chat, 'notice')
    assert.equal(notice!.state, state)
    if (state === 'waiting') assert.equal(notice!.at, startMs + laterMs)
    fixture.setNow(startMs + 10_000)
    const again = await claim(chat)
    assert.equal(again?.notice?.repeat, state !== 'waiting' || outcome.kind === 'unreachable' ? undefined : outcome.kind === 'unknown')
  })
}

test('a notice goes out into a pause, or about what was deleted meanwhile', async () => {
  const { chat, reminder } = await planned(daily)
  await retime(chat)
  fixture.setNow(startMs + 1_000)
  await pauseGate(fixture.pool, 1, 60_000)
  assert.equal(await claim(chat), null)
  await fixture.pool.query('delete from send_gate')
  await fixture.pool.query(`update reminders set state = 'deleted' where id = $1`, [reminder.id])
  assert.equal(await claim(chat), null)
  assert.deepEqual((await steps(chat, 'notice')).map(({ state, reason }) => [state, reason]), [['dropped', 'deleted']])
})
