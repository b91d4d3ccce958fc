import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { describeRule } from '../../src/domain/wording.ts'

const zone = 'Europe/Berlin'
const reading = { nowMs: Date.parse('2026-06-10T12:00:00Z'), zone, locale: 'de' }
const fridays = { anchor: 'wall', start: '2026-06-12T09:00:00', rrule: 'FREQ=WEEKLY;BYDAY=FR', zone } as const

const rows: [said: string, rule: string | null][] = [
  ['nein, um 18 Uhr', 'jeden Freitag um 18:00'], ['18:30', 'jeden Freitag um 18:30'], ['auch montags', 'jeden Montag und Freitag um 09:00'],
  ['diese Woche nicht', 'jeden Freitag um 09:00 außer am 12. Juni 2026'], ['nicht diese Woche', 'jeden Freitag um 09:00 außer am 12. Juni 2026'], ['alle zwei Wochen', 'alle 2 Wochen am Freitag um 09:00'],
  ['eine Stunde später', 'jeden Freitag um 10:00'], ['nein, montags', 'jeden Montag um 09:00'], ['Milch kaufen', null], ['morgen um 9 Milch kaufen', null],
]
for (const [said, rule] of rows) {
  test(`"${said}" after a card does not change it`, () => {
    const corrected = correct(said, reading, fridays)
    assert.equal(corrected && describeRule(corrected.rule, reading), rule)
  })
}
