import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday, 10:15. */
const reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en', morning: '07:30' }

/** Input, first occurrence, what is said to have been filled in. */
const filledIn: [input: string, first: string, assumed?: string][] = [
  ['call mom tomorrow', '2026-03-12T07:30', '07:30, your morning, because no time was given'],
  ['dentist on 20 april', '2026-04-20T07:30', '07:30, your morning, because no time was given'],
  ['pills every day', '2026-03-12T07:30', '07:30, your morning, because no time was given'],
  ['run tomorrow morning', '2026-03-12T07:30', '07:30, your morning, because no time was given'],
  ['pills twice a day', '2026-03-11T19:30', '07:30, 19:30, your morning, because no time was given'],
  ['drink every 2 hours starting tomorrow', '2026-03-12T07:30', '07:30, your morning, because no time was given'],
  ['call mom tomorrow evening', '2026-03-12T19:00', '19:00 because no time was given'],
  ['call mom tomorrow at 9', '2026-03-12T09:00'],
  ['report at the end of the day', '2026-03-11T18:00', '18:00 because no time was given'],
]
for (const [input, first, assumed] of filledIn) {
  test(`the person's own morning is not heeded, or not said, in "${input}"`, () => {
    const { reminders: [one] } = understand(input, reading)
    assert.deepEqual([one && instantToLocal(one.dueAtMs, 'UTC').slice(0, 16), one?.assumed?.[0]], [first, assumed])
  })
}
