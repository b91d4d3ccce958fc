import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../src/domain/rule.ts'
import { understand } from '../../src/domain/understand.ts'
import { describeDuration, describeInstant, describeRule, describeZone } from '../../src/domain/wording.ts'

const nowMs = Date.parse('2026-11-15T12:00:00Z')
const wall = (rrule: string | null, start = '2026-11-27T09:00:00'): Rule => ({ anchor: 'wall', start, rrule, zone: 'Europe/Berlin' })

const rules: [rule: Rule, words: string][] = [
  [wall(null), 'once, on Fri 27 Nov 2026 at 09:00'],
  [{ anchor: 'instant', start: '2026-11-27T08:00:00Z', rrule: null, zone: 'Europe/Berlin' }, 'once, on Fri 27 Nov 2026 at 09:00'],
  [wall('FREQ=DAILY'), 'every day at 09:00'],
  [wall('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), 'every weekday at 09:00'],
  [wall('FREQ=WEEKLY'), 'every Friday at 09:00'],
  [wall('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'), 'every other Friday at 09:00'],
  [wall('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR'), 'every 3 weeks on Monday and Friday at 09:00'],
  [wall('FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0'), 'every day at 08:00 and 20:00'],
  [wall('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'), 'every month on the 31st at 09:00'],
  [wall('FREQ=MONTHLY;BYMONTHDAY=1,15'), 'every month on the 1st and 15th at 09:00'],
  [wall('FREQ=MONTHLY;BYMONTHDAY=-1'), 'every month on the last day at 09:00'],
  [wall('FREQ=MONTHLY'), 'every month on the 27th at 09:00'],
  [wall('FREQ=MONTHLY;BYDAY=2TU,4TU'), 'every month on the second and fourth Tuesday at 09:00'],
  [wall('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'), 'every month on the last weekday at 09:00'],
  [wall('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14'), 'every year on 14 February at 09:00'],
  [wall('FREQ=YEARLY'), 'every year on 27 November at 09:00'],
  [wall('FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'), 'every year on the fourth Thursday in November at 09:00'],
  [wall('FREQ=DAILY;COUNT=5'), 'every day at 09:00, 5 times'],
  [wall('FREQ=DAILY;UNTIL=20261224T235959'), 'every day at 09:00 until 24 December 2026'],
  [wall('FREQ=DAILY\nEXDATE;VALUE=DATE:20261225'), 'every day at 09:00 except 25 December 2026'],
  [{ anchor: 'instant', start: '2026-11-27T08:00:00Z', rrule: 'FREQ=MINUTELY;INTERVAL=90', zone: 'UTC' }, 'every 90 minutes'],
  [{ anchor: 'instant', start: '2026-11-27T08:00:00Z', rrule: 'FREQ=HOURLY', zone: 'UTC' }, 'every hour'],
]
for (const [rule, words] of rules) {
  test(`${rule.rrule ?? rule.start} is "${words}"`, () => {
    assert.equal(describeRule(rule, {}), words)
    assert.equal(describeRule(rule, { locale: 'xx-YY' }), words)
  })
}

test('what is said of a rule is understood as the same rule', () => {
  for (const [rule, words] of rules.filter(([{ rrule }]) => rrule?.startsWith('FREQ=') && !/SETPOS=-1$/.test(rrule))) {
    const said = understand(`${words} feed the cat`, { nowMs, zone: rule.zone, locale: 'en' })
    assert.equal(said.reminders.length, 1, words)
    assert.equal(said.reminders[0]?.shown, words)
  }
})

const instants: [utc: string, words: string][] = [
  ['2026-11-15T20:00:00Z', 'today 21:00'], ['2026-11-16T08:00:00Z', 'tomorrow 09:00'], ['2026-11-14T08:00:00Z', 'yesterday 09:00'], ['2026-11-15T23:30:00Z', 'tomorrow 00:30'],
  ['2026-11-27T08:00:00Z', 'Fri 27 Nov, 09:00'], ['2027-01-01T08:00:00Z', 'Fri 1 Jan 2027, 09:00'],
]
for (const [utc, words] of instants) {
  test(`${utc} in Berlin is "${words}"`, () => assert.equal(describeInstant(Date.parse(utc), { nowMs, zone: 'Europe/Berlin' }), words))
}

test('lengths are told in their two largest units', () => {
  const minute = 60_000
  const rows: [number, string][] = [[0, '0 s'], [5000, '5 s'], [40 * minute, '40 min'], [125 * minute, '2 h 5 min'], [120 * minute, '2 h'], [3 * 1440 * minute, '3 days'], [1440 * minute + 2 * 60 * minute, '1 day 2 h'], [3_599_900, '1 h'], [-40 * minute, '40 min']]
  for (const [ms, words] of rows) assert.equal(describeDuration(ms), words)
})

test('a zone is shown with its offset now', () => {
  assert.equal(describeZone('Europe/Berlin', nowMs), 'Europe/Berlin (UTC+1)')
  assert.equal(describeZone('Asia/Kolkata', nowMs), 'Asia/Kolkata (UTC+5:30)')
  assert.equal(describeZone('America/New_York', nowMs), 'America/New York (UTC-5)')
  assert.equal(describeZone('UTC+05:30', nowMs), 'UTC+05:30')
})
