import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { describeRule } from '../../src/domain/wording.ts'

const zone = 'Europe/Moscow'
const reading = { nowMs: Date.parse('2026-11-24T11:35:00Z'), zone, locale: 'ru' }
const wednesdays = { anchor: 'wall', start: '2026-11-25T09:00:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', zone } as const

const rows: [said: string, rule: string][] = [
  ['нет, в 6 вечера', 'каждую среду в 18:00'], ['и по пятницам', 'по средам и пятницам в 09:00'], ['ещё по пятницам', 'по средам и пятницам в 09:00'],
  ['не на этой неделе', 'каждую среду в 09:00'], ['лучше в 10:30', 'каждую среду в 10:30'], ['каждые две недели', 'каждые 2 недели по средам в 09:00'], ['на час позже', 'каждую среду в 10:00'],
]
for (const [said, rule] of rows) {
  test(`"${said}" after a card does not change it`, () => {
    const corrected = correct(said, reading, wednesdays)
    assert.equal(corrected && describeRule(corrected.rule, reading).replace(/ кроме.*/, ''), rule)
  })
}
