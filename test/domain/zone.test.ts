import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DateTime } from 'luxon'
import { canonicalZone, instantToLocal, isOffsetZone, isZone, localToInstant, luxonZone, offsetMinutesAt, tzdbVersion } from '../../src/domain/zone.ts'

interface EdgeCase { zone: string, local: string, kind: string, compatible: string, tzdata_dependent?: string }
const edges = JSON.parse(readFileSync(new URL('data/tz-edge-cases.json', import.meta.url), 'utf8')) as { cases: EdgeCase[] }

for (const { zone, local, kind, compatible, tzdata_dependent } of edges.cases) {
  test(`${kind}: ${local} in ${zone} takes the offset before a gap and the first of two`, { skip: tzdata_dependent }, () => {
    assert.equal(new Date(localToInstant(local, zone)).toISOString().replace('.000', ''), compatible)
  })
}

test('the release of the zone data is known', () => assert.match(tzdbVersion, /^20\d\d[a-z]$/))

const written: [text: string, zone: string | null][] = [
  ['europe/berlin', 'Europe/Berlin'], ['America/new york', 'America/New_York'], ['Asia/Calcutta', 'Asia/Kolkata'], ['US/Pacific', 'America/Los_Angeles'],
  ['Europe/Kiev', 'Europe/Kyiv'], ['Europe/Oslo', 'Europe/Oslo'], ['Etc/GMT+5', 'Etc/GMT+5'],
  ['UTC', 'UTC'], ['utc', 'UTC'], ['GMT', 'UTC'], ['Etc/UTC', 'UTC'], ['UTC+5:30', 'UTC+05:30'], ['+05:30', 'UTC+05:30'], ['GMT+2', 'UTC+02:00'],
  ['utc-3', 'UTC-03:00'], ['+0545', 'UTC+05:45'], ['UTC +1', 'UTC+01:00'], ['UTC−4', 'UTC-04:00'], ['UTC+0', 'UTC'],
  ['IST', null], ['BST', null], ['EST', null], ['PST', null], ['CET', null], ['EST5EDT', null], ['UTC+15', null], ['UTC-13', null], ['5', null],
  ['Mars/Base', null], ['', null], ['constructor', null], ['__proto__/x', null],
]
for (const [text, zone] of written) {
  test(`"${text}" is ${zone ?? 'refused'} as a zone`, () => {
    assert.equal(canonicalZone(text), zone)
    if (zone) assert.ok(isZone(zone))
  })
}

test('an abbreviation that is also an IANA name may not be stored', () => {
  for (const name of ['EST', 'MST', 'CET', 'BST', 'europe/berlin', 'UTC+5', '']) assert.equal(isZone(name), false, name)
  assert.ok(isOffsetZone('UTC+05:30') && !isOffsetZone('UTC'))
})

test('an offset zone keeps its sign', () => {
  assert.equal(offsetMinutesAt(0, 'UTC-03:30'), -210)
  assert.equal(instantToLocal(0, 'UTC+05:30'), '1970-01-01T05:30:00')
})

test('clock changes go on after the last year of the data', () => {
  // Berlin: last Sunday of March and October; New York: second Sunday of March; 2048 is a leap year that no projected year resembles.
  const rows: [string, string, string][] = [
    ['Europe/Berlin', '2040-03-25T01:00:00Z', '2040-03-25T03:00:00'], ['Europe/Berlin', '2040-03-25T00:59:59Z', '2040-03-25T01:59:59'],
    ['Europe/Berlin', '2048-10-25T00:59:59Z', '2048-10-25T02:59:59'], ['Europe/Berlin', '2048-10-25T01:00:00Z', '2048-10-25T02:00:00'],
    ['America/New_York', '2044-03-13T07:00:00Z', '2044-03-13T03:00:00'], ['America/New_York', '2099-07-01T12:00:00Z', '2099-07-01T08:00:00'],
    ['Australia/Lord_Howe', '2060-01-01T00:00:00Z', '2060-01-01T11:00:00'], ['Africa/Casablanca', '2050-06-01T00:00:00Z', '2050-06-01T00:00:00'],
    ['Asia/Kolkata', '2090-06-01T00:00:00Z', '2090-06-01T05:30:00'],
  ]
  for (const [zone, utc, local] of rows) assert.equal(instantToLocal(Date.parse(utc), zone), local, `${zone} ${utc}`)
})

test('luxon through our zone agrees with us', () => {
  const atMs = Date.parse('2026-11-15T12:00:00Z')
  assert.equal(DateTime.fromMillis(atMs, { zone: luxonZone('Asia/Kolkata') }).toISO(), '2026-11-15T17:30:00.000+05:30')
  assert.equal(DateTime.fromMillis(atMs, { zone: luxonZone('Nowhere/City') }).isValid, false)
})

test('a local time that does not exist in the calendar is an error, never another day', () => {
  for (const local of ['2026-02-30T09:00:00', '2026-01-01T24:00', '2026-13-01T00:00', 'tomorrow']) assert.throws(() => localToInstant(local, 'UTC'), RangeError)
})
