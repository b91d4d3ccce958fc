import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/domain/correct.ts'
import { understand } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'
import { describeInstant, describeRule, shownLocale } from '../../src/domain/wording.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday, 10:15; the week in question ends on the 15th, a Sunday. */
const reading: Reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en' }
const sunday: Reading = { ...reading, nowMs: Date.parse('2026-03-15T10:15:00Z') }

/** What is the reader's own, what they say, when that is; where it is asked, null. */
const rows: [own: Partial<Reading>, text: string, first: string | null][] = [
  [{}, 'gym at 5', '2026-03-11T17:00'],
  [{ hours: 12 }, 'gym at 5', '2026-03-11T17:00'],
  [{ hours: 24 }, 'gym at 5', '2026-03-12T05:00'],
  [{ hours: 24 }, 'gym tomorrow at 4', '2026-03-12T04:00'],
  [{ hours: 24 }, 'gym every day at 4', '2026-03-12T04:00'],
  [{}, 'dentist on 3/4', null],
  [{ dayOrder: 'day-first' }, 'dentist on 3/4', '2026-04-03T09:00'],
  [{ dayOrder: 'month-first' }, 'dentist on 3/4', '2027-03-04T09:00'],
  [{ dayOrder: 'month-first' }, 'dentist on 25/4', '2026-04-25T09:00'],
  [{ parts: { noon: '13:00' } }, 'lunch tomorrow at noon', '2026-03-12T12:00'],
  [{ parts: { evening: '18:30' } }, 'run tomorrow evening', '2026-03-12T18:30'],
  [{ parts: { evening: '18:30' } }, 'run every evening', '2026-03-11T18:30'],
  [{ parts: { night: '23:00' } }, 'pills every night', '2026-03-11T23:00'],
  [{ parts: { evening: '18:30' } }, 'run tomorrow at 7 in the evening', '2026-03-12T19:00'],
  [{ usual: '18:00' }, 'call mom tomorrow', '2026-03-12T18:00'],
  [{ usual: '18:00', morning: '07:00' }, 'call mom tomorrow morning', '2026-03-12T07:00'],
  [{ usual: '18:00' }, 'pay rent every month on the 1st', '2026-04-01T18:00'],
]
for (const [own, text, first] of rows) {
  test(`${JSON.stringify(own)} is not heeded in "${text}"`, () => {
    const { kind, reminders: [one] } = understand(text, { ...reading, ...own })
    assert.equal(kind === 'create' && one ? instantToLocal(one.dueAtMs, 'UTC').slice(0, 16) : null, first)
  })
}

test('"next week" on a Sunday is tomorrow for those whose week has begun', () => {
  const first = (text: string, weekStart: number) => instantToLocal(understand(text, { ...sunday, weekStart }).reminders[0]!.dueAtMs, 'UTC').slice(0, 10)
  assert.deepEqual([first('report next week', 0), first('report next week', 6)], ['2026-03-16', '2026-03-23'])
  assert.deepEqual([first('report next week on friday', 0), first('report next week on friday', 6)], ['2026-03-20', '2026-03-27'])
})

test('weeks are counted from Monday for those whose week begins on Sunday, where a repetition begins, ends or leaves weeks out', () => {
  const own = (weekStart: number): Reading => ({ ...sunday, weekStart })
  const read = (text: string, weekStart: number) => understand(text, own(weekStart)).reminders[0]!
  const first = (text: string, weekStart: number) => instantToLocal(read(text, weekStart).dueAtMs, 'UTC').slice(0, 10)
  assert.deepEqual([first('gym every day at 9 starting next week', 0), first('gym every day at 9 starting next week', 6)], ['2026-03-16', '2026-03-23'])
  assert.deepEqual([first('gym every day at 9 until next week', 0), read('gym every day at 9 until next week', 6).rule.rrule], ['2026-03-16', 'FREQ=DAILY;UNTIL=20260323T235959'])
  assert.equal(read('gym every two weeks on sunday and monday', 6).rule.rrule, 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO')
  assert.equal(read('gym every two weeks on monday', 6).rule.rrule, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')
  const everyDay = read('gym every day at 9', 0).rule
  assert.deepEqual([0, 6].map(weekStart => correct('not next week', own(weekStart), everyDay)?.rule.rrule?.match(/EXDATE:(\d{8})/)?.[1]), ['20260316', '20260322'])
})

test('times are shown by 24 hours to those who read twelve, or what is shown is understood as another rule', () => {
  const locale = shownLocale('en', 12)
  const own: Reading = { ...reading, hours: 12 }
  for (const [text, shown] of [
    ['pills every day at 9:00 and 20:00', 'every day at 9:00 am and 8:00 pm'], ['gym every monday at 0:30', 'every Monday at 12:30 am'],
    ['lunch tomorrow at 12:15', 'once, on Thu 12 Mar 2026 at 12:15 pm'],
  ] as const) {
    const { reminders: [one] } = understand(text, own)
    assert.equal(one?.shown, shown)
    const again = understand(`${shown} eat`, own).reminders[0]
    assert.equal(again && describeRule(again.rule, { locale }), shown)
  }
  assert.equal(describeInstant(Date.parse('2026-03-11T15:00:00Z'), { ...reading, locale: locale! }), 'today 3:00 pm')
  assert.deepEqual(understand('call mom tomorrow', own).reminders[0]?.assumed, ['9:00 am because no time was given'])
  assert.equal(shownLocale('en', 24), 'en')
})
