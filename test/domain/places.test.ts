import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { findPlaces, likelyZones } from '../../src/domain/places.ts'
import { zonesByClock } from '../../src/domain/places/byClock.ts'
import { isZone } from '../../src/domain/zone.ts'
import { cities } from '../../src/domain/places/cities.ts'

const zones: [query: string, zone: string][] = [
  ['NYC', 'America/New_York'], ['new york', 'America/New_York'], ['SF', 'America/Los_Angeles'], ['Bombay', 'Asia/Kolkata'], ['Bangalore', 'Asia/Kolkata'], ['Kiev', 'Europe/Kyiv'],
  ['München', 'Europe/Berlin'], ['munchen', 'Europe/Berlin'], ['Москва', 'Europe/Moscow'], ['東京', 'Asia/Tokyo'], ['Lisboa', 'Europe/Lisbon'], ['Saigon', 'Asia/Ho_Chi_Minh'],
  ['ZURICH', 'Europe/Zurich'], ['Paris, Texas', 'America/Chicago'], ['Paris, US', 'America/Chicago'], ['Paris TX', 'America/Chicago'], ['paris france', 'Europe/Paris'], ['São Paulo', 'America/Sao_Paulo'],
  ['sao paulo', 'America/Sao_Paulo'], ['Pune', 'Asia/Kolkata'], ['St Petersburg', 'Europe/Moscow'], ['Санкт-Петербург', 'Europe/Moscow'], ['Washington DC', 'America/New_York'],
  ['दिल्ली', 'Asia/Kolkata'], ['Köln', 'Europe/Berlin'], ['cologne', 'Europe/Berlin'], ['London, Ontario, Canada', 'America/Toronto'],
]
for (const [query, zone] of zones) {
  test(`"${query}" is in ${zone}`, () => assert.equal(findPlaces(query)[0]?.zone, zone))
}

test('a big namesake in another zone is offered too', () => {
  assert.ok(new Set(findPlaces('Portland').map(({ zone }) => zone)).size > 1)
  assert.equal(findPlaces('Paris').length, 1)
})

test('what is no place finds nothing, however long', () => {
  for (const query of ['', 'xyzzy', 'a', 'constructor', '__proto__', ','.repeat(5000), 'a '.repeat(5000)]) assert.deepEqual(findPlaces(query), [], query.slice(0, 20))
})

test('every alias leads to a city, every city to a zone of our data', () => {
  for (const { zone, name } of cities) assert.ok(isZone(zone), `${name} ${zone}`)
  const aliases = readFileSync(new URL('../../src/domain/places/aliases.tsv', import.meta.url), 'utf8').trim().split('\n').slice(2)
  for (const line of aliases) {
    const [alias = '', name, country] = line.split('\t')
    assert.ok(findPlaces(alias).some(place => place.country === country) && cities.some(city => city.name === name && city.country === country), line)
  }
  assert.ok(statSync(new URL('../../src/domain/places/cities.tsv', import.meta.url)).size < 1_500_000)
})

test('a clock tells likely zones, those of the language first', () => {
  const nowMs = Date.parse('2026-11-15T12:00:00Z')
  const zonesAt = (hour: number, minute: number, locale?: string) => zonesByClock([hour * 60 + minute], nowMs, locale)
  assert.equal(zonesAt(17, 32)[0], 'Asia/Kolkata')
  assert.ok(zonesAt(15, 1, 'ru')[0]?.startsWith('Europe/'))
  assert.ok(zonesAt(7, 0).includes('America/New_York'))
  assert.deepEqual(zonesAt(12, 25), [])
})

test('four to six zones are offered for any language', () => {
  for (const locale of [undefined, 'en', 'en-US', 'ru', 'pt-BR', 'pt', 'zh-Hans', 'xx', 'hi']) {
    const offered = likelyZones(locale)
    assert.ok(offered.length >= 4 && offered.length <= 6 && offered.every(isZone), String(locale))
  }
})
