import { readFileSync } from 'node:fs'
import { canonicalZone } from '../zone/names.ts'
import { zonesOfCountry } from './countries.ts'
import { normalized } from './normalized.ts'

/** `key`: the name, normalized. */
export interface City { name: string, key: string, country: string, state: string, population: number, zone: string }

const rowsOf = (file: string): string[][] => readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd().split('\n').slice(2).map(line => line.split('\t'))

/** Coordinates near a border were looked up on its other side at times: a country of one zone knows better. */
function zoneWithin(country: string, lookedUp: string): string {
  const zone = canonicalZone(lookedUp) ?? lookedUp
  const [only = zone, ...more] = zonesOfCountry(country)
  return more.length ? zone : only
}

/** Largest first. */
export const cities: City[] = rowsOf('cities.tsv').map(([name = '', country = '', state = '', population, zone = '']) => ({ name, key: normalized(name), country, state, population: Number(population), zone: zoneWithin(country, zone) }))

function indexed(): Map<string, City[]> {
  const index = new Map<string, City[]>()
  const byNameAndCountry = new Map<string, City>()
  const put = (key: string, city: City) => {
    const known = index.get(key)
    if (!known) index.set(key, [city])
    else if (!known.includes(city)) known.push(city)
  }
  for (const city of cities) {
    put(city.key, city)
    const key = `${city.name}\t${city.country}`
    if (!byNameAndCountry.has(key)) byNameAndCountry.set(key, city)
  }
  for (const [alias = '', name, country] of rowsOf('aliases.tsv')) {
    const city = byNameAndCountry.get(`${name}\t${country}`)
    if (city) put(normalized(alias), city)
  }
  for (const list of index.values()) list.sort((one, other) => other.population - one.population)
  return index
}

/** Cities by every name they are known under, normalized; largest first. */
export const citiesByName = indexed()

/** Zones by how many people of our cities live in them. */
export const zonesByPeople: string[] = (() => {
  const people = new Map<string, number>()
  for (const { zone, population } of cities) people.set(zone, (people.get(zone) ?? 0) + population)
  return [...people].sort(([, one], [, other]) => other - one).map(([zone]) => zone)
})()
