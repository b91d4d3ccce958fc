import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import type { Question } from '../../src/domain/understanding.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** Its text, its first local time to the minute, and its RRULE or nothing for once. */
export type Row = [locale: string, input: string, text: string, first: string, rrule?: string]

/** A Wednesday afternoon in Berlin. */
export const reading = { nowMs: Date.parse('2026-06-10T12:00:00Z'), zone: 'Europe/Berlin' }

/** A moment there, to the minute. */
export const minuteOf = (atMs: number): string => instantToLocal(atMs, reading.zone).slice(0, 16)

/** Each is set without a question, as one reminder. */
export function readsAs(fault: string, rows: readonly Row[]): void {
  for (const [locale, input, text, first, rrule = null] of rows) {
    test(`${fault}: ${input}`, () => {
      const { kind, reminders } = understand(input, { ...reading, locale })
      assert.deepEqual([kind, ...reminders.map(one => [one.text, minuteOf(one.dueAtMs), one.rule.rrule])], ['create', [text, first, rrule]])
    })
  }
}

/** Each asks, keeps the text and offers what may be meant. */
export function asks(fault: string, why: Question, rows: readonly [locale: string, input: string, text: string, ...offers: string[]][]): void {
  for (const [locale, input, text, ...offers] of rows) {
    test(`${fault}: ${input}`, () => {
      const { kind, question, reminders } = understand(input, { ...reading, locale })
      assert.deepEqual([kind, question], ['ask', why])
      assert.deepEqual(reminders.map(one => [one.text, minuteOf(one.dueAtMs)]), offers.map(offer => [text, offer]))
    })
  }
}
