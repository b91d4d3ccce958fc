import { readFileSync } from 'node:fs'
import { canonicalZone } from '../zone/names.ts'
import { normalized } from './normalized.ts'

export interface City { name: string, country: string, state: string, population: number, zone: string }

const rowsOf = (file: string): string[][] => readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd().split('\n').slice(2).map(line => line.split('\t'))

/** Largest first. */
export const cities: City[] = rowsOf('cities.tsv').map(([name = '', country = '', state = '', population, zone = '']) => ({ name, country, state, population: Number(population), zone: canonicalZone(zone) ?? zone }))

function indexed(): Map<string, City[]> {
  const index = new Map<string, City[]>()
  const byNameAndCountry = new Map<string, City>()
  const put = (key: string, city: City) => {
    const known = index.get(key)
    if (!known) index.set(key, [city])
    else if (!known.includes(city)) known.push(city)
  }
  for (const city of cities) {
    put(normalized(city.name), city)
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
