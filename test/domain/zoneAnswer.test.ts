import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readZoneAnswer } from '../../src/domain/places.ts'
import { isZone } from '../../src/domain/zone.ts'

/** Noon in London, 7:00 in New York, 17:30 in India, on a day without summer time in the north. */
const nowMs = Date.parse('2026-11-24T12:00:00Z')
const read = (text: string, locale = 'en') => readZoneAnswer(text, { nowMs, locale })

const taken: [text: string, zone: string][] = [
  ['Europe/Berlin', 'Europe/Berlin'], ['europe/berlin', 'Europe/Berlin'], ['America/New York', 'America/New_York'], ['Asia/Calcutta', 'Asia/Kolkata'], ['My time zone is Asia/Tokyo', 'Asia/Tokyo'],
  ['UTC+5:30', 'UTC+05:30'], ['+05:30', 'UTC+05:30'], ['utc +5.5', 'UTC+05:30'], ['GMT-3', 'UTC-03:00'], ['UTC−3', 'UTC-03:00'], ['+3 UTC', 'UTC+03:00'], ['UTC+0545', 'UTC+05:45'], ['UTC', 'UTC'], ['UTC+2.', 'UTC+02:00'],
  ['Berlin', 'Europe/Berlin'], ['berlin!', 'Europe/Berlin'], ['I live in Berlin', 'Europe/Berlin'], ["I'm in New York now", 'America/New_York'], ['Berlin time, please', 'Europe/Berlin'], ['Paris TX', 'America/Chicago'],
  ['The Hague', 'Europe/Amsterdam'], ['in the hague', 'Europe/Amsterdam'], ['timezone: Tokyo', 'Asia/Tokyo'], ['Москва', 'Europe/Moscow'], ['я в Москве', 'Europe/Moscow'], ['живу в Санкт-Петербурге', 'Europe/Moscow'], ['Thessaloniki', 'Europe/Athens'],
  ['India', 'Asia/Kolkata'], ['I am in Germany', 'Europe/Berlin'], ['Deutschland', 'Europe/Berlin'], ['日本', 'Asia/Tokyo'], ['nice', 'Europe/Paris'],
]
for (const [text, zone] of taken) test(`"${text}" is ${zone}`, () => assert.deepEqual(read(text), { kind: 'zone', zone }))

const offered: [text: string, by: string, zones: string[], locale?: string][] = [
  ['Portland', 'place', ['America/Los_Angeles', 'America/New_York']], ['Georgia', 'place', ['America/New_York', 'Asia/Tbilisi']], ['Texas', 'place', ['America/Chicago', 'America/Denver']],
  ['USA', 'place', ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver']], ['Mexico', 'place', ['America/Mexico_City']], ['Washington', 'place', ['America/Los_Angeles', 'America/New_York']],
  ['EST', 'abbreviation', ['America/New_York', 'America/Panama']], ['bst', 'abbreviation', ['Europe/London', 'Asia/Dhaka']], ['IST', 'abbreviation', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['CST', 'abbreviation', ['America/Chicago', 'Asia/Shanghai', 'America/Mexico_City']], ['PST', 'abbreviation', ['America/Los_Angeles', 'Asia/Manila']], ['eastern time', 'abbreviation', ['America/New_York']], ['msk', 'abbreviation', ['Europe/Moscow']],
  ["it's 7:00", 'clock', ['America/New_York']], ['7:02 am', 'clock', ['America/New_York']], ['my clock says 17:30 now', 'clock', ['Asia/Kolkata']], ['it is half past five in the evening', 'clock', ['Asia/Kolkata']], ['It’s 1 pm.', 'clock', ['Europe/Berlin'], 'de'],
  ['noon', 'clock', ['Europe/London']], ['12:00 GMT', 'clock', ['Europe/London']],
  ['Waterlo', 'place', ['America/Toronto', 'America/Chicago']], ['home', 'place', ['America/New_York']], ['mon', 'place', ['Asia/Kolkata']],
]
for (const [text, by, zones, locale] of offered) {
  test(`"${text}" is taken for one zone without asking, or the likely ones are not offered`, () => {
    const answer = read(text, locale)
    assert.equal(answer.kind, 'choose')
    if (answer.kind !== 'choose') return
    const found = answer.choices.map(({ zone }) => zone)
    assert.equal(answer.by, by)
    assert.ok(zones.every(zone => found.includes(zone)), found.join())
    assert.ok(found.length <= 6 && found.every(isZone) && new Set(found).size === found.length, found.join())
  })
}

const other: [text: string, kind: string][] = [
  ['in 20 minutes call mom', 'reminder'], ['tomorrow at 9 nice dinner', 'reminder'], ['every day at 8 pills', 'reminder'], ['tomorrow', 'reminder'], ['Nairobi tomorrow', 'reminder'], ['at 18:00 dinner in Paris', 'reminder'],
  ["it's 13:20", 'no-such-clock'], ['14:37', 'no-such-clock'],
  ['Berlni', 'unknown'], ['ok', 'unknown'], ['hi', 'unknown'], ['me', 'unknown'], ['call mom', 'unknown'], ['', 'unknown'], ['UTC+15', 'unknown'], ['UTC+5:77', 'unknown'], ['Europe/Nowhere', 'unknown'], ['__proto__', 'unknown'], ['constructor', 'unknown'], ['time', 'unknown'], ['.'.repeat(4096), 'unknown'],
]
for (const [text, kind] of other) test(`"${text.slice(0, 40)}" is ${kind}`, () => assert.equal(read(text).kind, kind))

test('whatever is typed, only zones of our data come out', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
    const answer = read(text)
    const zones = answer.kind === 'zone' ? [answer.zone] : answer.kind === 'choose' ? answer.choices.map(({ zone }) => zone) : []
    assert.ok(zones.every(isZone))
  }), { numRuns: 50 })
})
