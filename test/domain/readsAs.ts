import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** Its text, its first local time to the minute, and its RRULE or nothing for once. */
export type Row = [locale: string, input: string, text: string, first: string, rrule?: string]

const zone = 'Europe/Berlin'
/** A Wednesday afternoon. */
const nowMs = Date.parse('2026-06-10T12:00:00Z')

/** Each is set without a question, as one reminder. */
export function readsAs(fault: string, rows: readonly Row[]): void {
  for (const [locale, input, text, first, rrule = null] of rows) {
    test(`${fault}: ${input}`, () => {
      const { kind, reminders } = understand(input, { nowMs, zone, locale })
      assert.deepEqual([kind, ...reminders.map(one => [one.text, instantToLocal(one.dueAtMs, zone).slice(0, 16), one.rule.rrule])], ['create', [text, first, rrule]])
    })
  }
}
