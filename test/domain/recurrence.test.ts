import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkRule, dueAtOf, missedBetween, monthDaysClamped, nextOccurrence, occurrencesOf } from '../../src/domain/recurrence.ts'
import type { Occurrence, Rule } from '../../src/domain/rule.ts'

const load = <Case>(name: string) => (JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')) as { cases: Case[] }).cases
const extended = (basic: string) => basic.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6')
const iso = (atMs: number) => new Date(atMs).toISOString().replace('.000', '')
const wall = (start: string, rrule: string | null, zone = 'UTC'): Rule => ({ anchor: 'wall', start, rrule, zone })
function first(rule: Rule, count: number): Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrencesOf(rule)) if (found.push(occurrence) === count) break
  return found
}

for (const { id, dtstart, tzid, rrule, expected, total } of load<{ id: string, dtstart: string, tzid: string, rrule: string, expected: string[], total: number | null }>('rfc5545-rrule-examples.json')) {
  test(`RFC 5545 example ${id}`, () => {
    const found = first(wall(extended(dtstart), rrule, tzid), expected.length + (total === expected.length ? 1 : 0))
    assert.deepEqual(found.map(({ slot }) => slot.slice(0, 16)), expected)
  })
}

for (const { id, dtstart, tzid, rrule, expected_utc, expected_utc_elapsed_time } of load<{ id: string, dtstart: string, tzid: string, rrule: string, expected_utc: string[], expected_utc_elapsed_time?: string[] }>('rrule-dst-cases.json')) {
  test(`clock change ${id}`, () => {
    assert.deepEqual(first(wall(extended(dtstart), rrule, tzid), 99).map(({ dueAtMs }) => iso(dueAtMs)), expected_utc)
  })
  if (expected_utc_elapsed_time) {
    test(`clock change ${id} by elapsed time neither skips nor doubles an hour`, () => {
      const start = iso(dueAtOf(wall(extended(dtstart), null, tzid), extended(dtstart)))
      const found = first({ anchor: 'instant', start, rrule, zone: tzid }, 99)
      assert.deepEqual(found.map(({ dueAtMs }) => iso(dueAtMs)), expected_utc_elapsed_time)
      assert.equal(found[0]?.slot, start)
    })
  }
}

/** Rule, from when, the next three as local times. */
const nextThree: [name: string, rule: Rule, after: string, expected: string[]][] = [
  ['31st clamps to the last day without forgetting 31', wall('2026-01-31T09:00:00', `FREQ=MONTHLY;${monthDaysClamped([31])}`), '2026-01-31T09:00:00Z', ['2026-02-28', '2026-03-31', '2026-04-30']],
  ['15th and 31st', wall('2026-01-31T09:00:00', `FREQ=MONTHLY;${monthDaysClamped([15, 31])}`), '2026-02-01T00:00:00Z', ['2026-02-15', '2026-02-28', '2026-03-15']],
  ['29 February in other years is the 28th', wall('2024-02-29T09:00:00', `FREQ=YEARLY;BYMONTH=2;${monthDaysClamped([29])}`), '2024-03-01T00:00:00Z', ['2025-02-28', '2026-02-28', '2027-02-28']],
  ['an anchor of 1970', wall('1970-01-01T09:00:00', 'FREQ=MONTHLY;INTERVAL=5'), '2026-03-11T00:00:00Z', ['2026-04-01', '2026-09-01', '2027-02-01']],
  ['an exception by day', wall('2026-03-11T09:00:00', 'FREQ=DAILY\nEXDATE;VALUE=DATE:20260312'), '2026-03-11T00:00:00Z', ['2026-03-11', '2026-03-13', '2026-03-14']],
  ['an exception by local time counts towards COUNT', wall('2026-03-11T09:00:00', 'FREQ=DAILY;COUNT=3\nEXDATE:20260312T090000'), '2026-03-10T00:00:00Z', ['2026-03-11', '2026-03-13']],
  ['UNTIL as a date includes that day', wall('2026-03-11T09:00:00', 'FREQ=DAILY;UNTIL=20260312'), '2026-03-10T00:00:00Z', ['2026-03-11', '2026-03-12']],
  ['week 1 may begin in December', wall('2028-01-01T09:00:00', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO'), '2028-02-01T00:00:00Z', ['2029-01-01', '2029-12-31', '2030-12-30']],
]
for (const [name, rule, after, expected] of nextThree) {
  test(`next occurrences: ${name}`, () => {
    const found: string[] = []
    for (let next = nextOccurrence(rule, Date.parse(after)); next && found.length < 3; next = nextOccurrence(rule, next.dueAtMs)) found.push(next.slot.slice(0, 10))
    assert.deepEqual(found, expected)
  })
}

test('two times a day on the 31st both fall on the last day', () => {
  const rule = wall('2026-01-31T09:00:00', `FREQ=MONTHLY;${monthDaysClamped([31], 2)};BYHOUR=9,21;BYMINUTE=0`)
  assert.deepEqual(first(rule, 4).map(({ slot }) => slot), ['2026-01-31T09:00:00', '2026-01-31T21:00:00', '2026-02-28T09:00:00', '2026-02-28T21:00:00'])
})

test('next occurrences come in the order of instants across a gap, each instant once', () => {
  const rule = wall('2026-03-29T01:30:00', 'FREQ=MINUTELY;INTERVAL=30;COUNT=6', 'Europe/Berlin')
  const found: string[] = []
  for (let next = nextOccurrence(rule, 0); next; next = nextOccurrence(rule, next.dueAtMs)) found.push(iso(next.dueAtMs).slice(11, 16))
  assert.deepEqual(found, ['00:30', '01:00', '01:30', '02:00'])
  assert.equal(missedBetween(rule, 0, Date.parse('2027-01-01'))?.count, 4)
})

test('every local daily time of a year is found once, from any moment, in zones that change at midnight', () => {
  for (const zone of ['Europe/Berlin', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/Havana', 'Antarctica/Troll', 'Pacific/Apia']) {
    for (const time of ['00:00', '00:30', '01:45', '02:30', '23:30']) {
      const rule = wall(`2011-01-01T${time}:00`, 'FREQ=DAILY', zone)
      const all = first(rule, 730)
      for (const [index, { dueAtMs }] of all.entries()) if (index) assert.equal(nextOccurrence(rule, (all[index - 1]?.dueAtMs ?? 0))?.dueAtMs, dueAtMs, `${zone} ${time}`)
    }
  }
})

test('missed slots are told with first, last and count', () => {
  const rule = wall('2026-03-01T09:00:00', 'FREQ=DAILY', 'Asia/Kolkata')
  const missed = missedBetween(rule, Date.parse('2026-03-10T03:30:00Z'), Date.parse('2026-03-13T03:30:00Z'))
  assert.deepEqual([missed?.first.slot, missed?.last.slot, missed?.count], ['2026-03-11T09:00:00', '2026-03-13T09:00:00', 3])
  assert.equal(missedBetween(rule, 0, 1), null)
})

test('COUNT is counted the same from any moment, wherever it was counted before', () => {
  for (const zone of ['UTC', 'Pacific/Apia', 'Europe/Berlin']) {
    const rule = wall('2011-06-01T09:00:00', 'FREQ=DAILY;INTERVAL=1;COUNT=400\nEXDATE;VALUE=DATE:20111224', zone)
    const all = first(rule, 500)
    assert.equal(all.length, 399)
    for (const place of [398, 3, 200, 128, 127, 64, 63, 0]) {
      assert.equal(nextOccurrence(rule, all[place]!.dueAtMs - 1)?.slot, all[place]!.slot, `${zone} ${place}`)
    }
    assert.equal(nextOccurrence(rule, all.at(-1)!.dueAtMs), null)
  }
})

test('a rule that cannot be kept is named, in bounded time', () => {
  const nowMs = Date.parse('2026-03-11T00:00:00Z')
  const rows: [string, ReturnType<typeof checkRule>][] = [
    ['FREQ=MINUTELY', null], ['FREQ=DAILY', null], ['FREQ=SECONDLY', 'too-often'], ['FREQ=SECONDLY;INTERVAL=60', null], ['FREQ=DAILY;BYSECOND=0,30', 'too-often'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never-fires'], ['FREQ=DAILY;UNTIL=20200101', 'never-fires'], ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'never-fires'],
    ['FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1', 'never-fires'], ['FREQ=HOURLY;INTERVAL=24;BYHOUR=5', 'never-fires'], ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', null],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', 'never-fires'], ['FREQ=MINUTELY;BYSETPOS=2', 'never-fires'], ['FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30', 'never-fires'],
    ['FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1;BYHOUR=9', 'never-fires'], ['FREQ=MINUTELY;INTERVAL=1439;BYHOUR=9;BYMINUTE=1;BYMONTH=2;BYMONTHDAY=29', 'never-fires'],
    ['FREQ=YEARLY;INTERVAL=1000000', 'never-fires'], ['FREQ=MONTHLY;INTERVAL=1000000000', 'never-fires'], ['FREQ=WEEKLY;INTERVAL=1000000000', 'never-fires'], ['FREQ=DAILY;INTERVAL=1000000000', 'never-fires'],
    ['FREQ=WEEKLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=30', 'never-fires'], ['FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6', 'never-fires'], ['FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1', 'never-fires'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'never-fires'], ['FREQ=DAILY;INTERVAL=7;BYDAY=TU', 'never-fires'], ['FREQ=SECONDLY;INTERVAL=120;BYMINUTE=1', 'never-fires'],
    ['FREQ=HOURLY;BYMINUTE=0,30;BYSECOND=0,59', 'too-often'], ['FREQ=HOURLY;BYSECOND=0,59;BYSETPOS=1', null], ['FREQ=SECONDLY;INTERVAL=59;BYHOUR=9', 'too-often'],
    ['FREQ=MINUTELY;INTERVAL=525600', null], ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', null],
  ]
  for (const [rrule, expected] of rows) {
    const startedAtMs = performance.now()
    assert.equal(checkRule(wall('2020-01-01T00:00:00', rrule), nowMs), expected, rrule)
    assert.ok(performance.now() - startedAtMs < 1_000, rrule)
  }
})

test('what is no rule is refused by name', () => {
  for (const rrule of ['', 'FREQ=FORTNIGHTLY', 'FREQ=DAILY;BYHOUR=25', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COLOUR=RED', 'FREQ=DAILY;BYDAY=XX', 'FREQ=DAILY\nnonsense', 'FREQ=DAILY;UNTIL=soon', 'FREQ=DAILY;COUNT=1000001', 'INTERVAL=2', 'FREQ=DAILY;BYHOUR=-1']) {
    assert.throws(() => nextOccurrence(wall('2026-01-01T00:00:00', rrule), 0), RangeError, rrule)
  }
})
