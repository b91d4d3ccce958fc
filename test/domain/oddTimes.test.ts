import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { nextOccurrence, occurrencesOf } from '../../src/domain/recurrence.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { canonicalZone, instantToLocal, isZone, localToInstant } from '../../src/domain/zone.ts'

const iso = (atMs: number) => new Date(atMs).toISOString().slice(0, 16)

/** Local times that do not exist come after the gap (shown as the clock shows them then); those that come twice are the first. */
const once: [what: string, zone: string, local: string, utc: string, shown: string][] = [
  ['a midnight gap', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00', '2018-11-04T01:00'],
  ['a midnight gap', 'America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30', '2018-11-04T01:30'],
  ['a midnight gap', 'Africa/Cairo', '2026-04-24T00:15', '2026-04-23T22:15', '2026-04-24T01:15'],
  ['a midnight gap', 'Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00', '2026-03-29T01:00'],
  ['a midnight gap', 'America/Santiago', '2026-09-06T00:30', '2026-09-06T04:30', '2026-09-06T01:30'],
  ['a midnight gap', 'America/Asuncion', '2023-10-01T00:00', '2023-10-01T04:00', '2023-10-01T01:00'],
  ['a midnight gap', 'America/Havana', '2026-03-08T00:00', '2026-03-08T05:00', '2026-03-08T01:00'],
  ['an hour before midnight that comes twice', 'America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30', '2026-04-04T23:30'],
  ['an hour after midnight that comes twice', 'America/Havana', '2026-11-01T00:30', '2026-11-01T04:30', '2026-11-01T00:30'],
  ['an hour before midnight that comes twice', 'Asia/Beirut', '2026-10-24T23:30', '2026-10-24T20:30', '2026-10-24T23:30'],
  ['half an hour forward', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45', '2026-10-04T02:45'],
  ['half an hour back', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '2026-04-05T01:45'],
  ['two hours forward', 'Antarctica/Troll', '2026-03-29T02:30', '2026-03-29T02:30', '2026-03-29T04:30'],
  ['two hours back', 'Antarctica/Troll', '2026-10-25T01:30', '2026-10-24T23:30', '2026-10-25T01:30'],
  ['winter time that counts as the summer time: Dublin in spring', 'Europe/Dublin', '2026-03-29T01:30', '2026-03-29T01:30', '2026-03-29T02:30'],
  ['an hour back for Ramadan', 'Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30', '2026-02-15T02:30'],
  ['an hour forward after Ramadan', 'Africa/Casablanca', '2026-03-22T02:30', '2026-03-22T02:30', '2026-03-22T03:30'],
  ['an hour forward after Ramadan', 'Africa/El_Aaiun', '2026-03-22T02:30', '2026-03-22T02:30', '2026-03-22T03:30'],
  ['a skipped day', 'Pacific/Apia', '2011-12-30T09:00', '2011-12-30T19:00', '2011-12-31T09:00'],
  ['a skipped day', 'Pacific/Kwajalein', '1993-08-21T09:00', '1993-08-21T21:00', '1993-08-22T09:00'],
  ['a zone that moved by a quarter of an hour', 'Asia/Kathmandu', '1986-01-01T00:05', '1985-12-31T18:35', '1986-01-01T00:20'],
  ['a zone that gave up its summer time', 'Europe/Istanbul', '2016-10-30T03:30', '2016-10-30T00:30', '2016-10-30T03:30'],
]
for (const [what, zone, local, utc, shown] of once) {
  test(`${what}: ${local} in ${zone} comes at another moment`, () => {
    const atMs = localToInstant(local, zone)
    assert.deepEqual([iso(atMs), instantToLocal(atMs, zone).slice(0, 16)], [utc, shown])
  })
}

/** Rule, zone, start, when its occurrences come (UTC). */
const series: [what: string, rule: Omit<Rule, 'rrule'> & { rrule: string }, utc: string[]][] = [
  ['daily at midnight over a midnight gap loses a day', { anchor: 'wall', zone: 'Africa/Cairo', start: '2026-04-23T00:00:00', rrule: 'FREQ=DAILY;COUNT=3' }, ['2026-04-22T22:00', '2026-04-23T22:00', '2026-04-24T21:00']],
  ['daily over a skipped day fires twice, or on a day that is none', { anchor: 'wall', zone: 'Pacific/Apia', start: '2011-12-29T09:00:00', rrule: 'FREQ=DAILY;COUNT=3' }, ['2011-12-29T19:00', '2011-12-30T19:00', '2011-12-31T19:00']],
  ['daily over a skipped day', { anchor: 'wall', zone: 'Pacific/Kwajalein', start: '1993-08-20T09:00:00', rrule: 'FREQ=DAILY;COUNT=3' }, ['1993-08-20T21:00', '1993-08-21T21:00', '1993-08-22T21:00']],
  ['elapsed hours skip or double one in autumn', { anchor: 'instant', zone: 'Europe/Berlin', start: '2026-10-24T23:30:00Z', rrule: 'FREQ=HOURLY;COUNT=4' }, ['2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T02:30']],
  ['a day of elapsed time follows the clock', { anchor: 'instant', zone: 'Europe/Berlin', start: '2026-10-24T10:00:00Z', rrule: 'FREQ=DAILY;COUNT=2' }, ['2026-10-24T10:00', '2026-10-25T10:00']],
  ['a day on the wall does not follow the clock', { anchor: 'wall', zone: 'Europe/Berlin', start: '2026-10-24T12:00:00', rrule: 'FREQ=DAILY;COUNT=2' }, ['2026-10-24T10:00', '2026-10-25T11:00']],
  ['half-hours over a half-hour gap repeat an instant', { anchor: 'wall', zone: 'Australia/Lord_Howe', start: '2026-10-04T01:30:00', rrule: 'FREQ=MINUTELY;INTERVAL=30;COUNT=4' }, ['2026-10-03T15:00', '2026-10-03T15:30', '2026-10-03T16:00']],
  ['every 90 minutes from 10 to 20 on weekdays runs over the evening or the weekend', { anchor: 'wall', zone: 'Europe/Berlin', start: '2026-11-27T10:00:00', rrule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=10,11,13,14,16,17,19;BYMINUTE=0,30;BYSETPOS=1,4,5,8,9,12,13;COUNT=8' },
    ['2026-11-27T09:00', '2026-11-27T10:30', '2026-11-27T12:00', '2026-11-27T13:30', '2026-11-27T15:00', '2026-11-27T16:30', '2026-11-27T18:00', '2026-11-30T09:00']],
  ['the last workday of the month', { anchor: 'wall', zone: 'UTC', start: '2026-01-01T17:00:00', rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3' }, ['2026-01-30T17:00', '2026-02-27T17:00', '2026-03-31T17:00']],
  ['every N days from its anchor', { anchor: 'wall', zone: 'Asia/Kolkata', start: '2026-11-24T09:00:00', rrule: 'FREQ=DAILY;INTERVAL=10;COUNT=3' }, ['2026-11-24T03:30', '2026-12-04T03:30', '2026-12-14T03:30']],
]
for (const [what, rule, utc] of series) {
  test(`${what}`, () => {
    const found: string[] = []
    for (let next = nextOccurrence(rule, 0); next && found.length < utc.length; next = nextOccurrence(rule, next.dueAtMs)) found.push(iso(next.dueAtMs))
    assert.deepEqual(found, utc)
    assert.deepEqual([...new Set([...occurrencesOf(rule)].map(({ dueAtMs }) => iso(dueAtMs)))].sort(), [...utc].sort())
  })
}

const names: [text: string, zone: string | null][] = [
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'], ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'], ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['W. Europe Standard Time', 'Europe/Berlin'], ['Pacific Standard Time', 'America/Los_Angeles'], ['India Standard Time', 'Asia/Kolkata'], ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'], ['russian standard time', 'Europe/Moscow'], ['Argentina Standard Time', 'America/Argentina/Buenos_Aires'],
  ['UTC+12', 'UTC+12:00'], ['UTC-08', 'UTC-08:00'],
  ['CST', null], ['AST', null], ['MSK', null], ['IST', null], ['Standard Time', null], ['W. Europe', null],
]
for (const [text, zone] of names) test(`"${text}" is ${zone ?? 'refused'} as a zone`, () => { assert.equal(canonicalZone(text), zone) })

test('a Windows name leads to a zone that is not known, or is none of today', () => {
  const rows = readFileSync(new URL('../../src/domain/zone/windows.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1)
  for (const row of rows) assert.ok(isZone(canonicalZone(row.split('\t')[0]!) ?? ''), row)
})
