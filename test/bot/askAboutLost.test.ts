import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingAt } from '../../src/bot/askAboutLost.ts'

const berlin = 'Europe/Berlin'

test('a lost slot comes again on a day that is over, since that day has 25 hours', () => {
  const nowMs = Date.parse('2026-10-24T22:20:00Z') // 00:20 on the day the clock goes back
  assert.equal(comingAt('2026-10-20T00:10:00', nowMs, berlin), '2026-10-26T00:10:00')
  assert.equal(comingAt('2026-10-20T00:30:00', nowMs, berlin), '2026-10-25T00:30:00')
})
