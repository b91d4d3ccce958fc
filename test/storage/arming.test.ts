import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Rule } from '../../src/domain/rule.ts'
import { arm, lockChat, refreshNextAt } from '../../src/storage/chats.ts'
import { replan } from '../../src/storage/planning.ts'
import { transaction } from '../../src/storage/pool.ts'
import { patchReminder } from '../../src/storage/reminders.ts'
import { chatFixture } from '../support/chatFixture.ts'

const startMs = Date.parse('2026-11-24T08:00:00Z')
const at = (start: string): Rule => ({ anchor: 'instant', start, rrule: null, zone: 'UTC' })

let fixture: Awaited<ReturnType<typeof chatFixture>>
before(async () => { fixture = await chatFixture(startMs) })
after(() => fixture.stop())

test('a change that commits while its sleeper is being armed is slept through', async () => {
  const chat = await fixture.chat()
  const reminder = await fixture.remind(chat, at('2026-11-24T12:00:00Z'))
  const arming = await transaction(fixture.pool, async tx => {
    await lockChat(tx, chat)
    await replan(tx, await patchReminder(tx, reminder.id, { rule: at('2026-11-24T09:00:00Z') }), startMs)
    await refreshNextAt(tx, chat)
    const begun = arm(fixture.pool, chat)
    await waitingForLock()
    return [begun]
  })
  assert.equal((await arming[0])?.next_at, Date.parse('2026-11-24T09:00:00Z'))
})

/** Until another session of this database waits for a row. */
async function waitingForLock(): Promise<void> {
  const waits = () => fixture.pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  for (let tries = 0; (await waits()).rowCount === 0; tries++) {
    assert.ok(tries < 200, 'nothing waited for the chat')
    await delay(10)
  }
}
