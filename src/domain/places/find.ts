import { cities, citiesByName, type City } from './cities.ts'
import { countryOf, stateOf } from './countries.ts'
import { normalized } from './normalized.ts'

export interface Place {
  name: string
  /** ISO 3166 code. */
  country: string
  zone: string
  population: number
}

/** A namesake this many times smaller is not what a person means who names no country. */
const negligible = 20
const mostPlaces = 6
const shortestPrefix = 4

/** "paris, texas", "paris us", "paris france": the name, and what narrows it. */
function readings(query: string): { name: string, narrowed: (city: City) => boolean }[] {
  const [first = '', ...rest] = query.split(',').map(part => normalized(part)).filter(Boolean)
  const any = () => true
  const within = (region: string) => {
    const [state, country] = [stateOf(region), countryOf(region)]
    return state || country ? (city: City) => (city.country === 'US' && city.state === state) || city.country === country : null
  }
  if (rest.length) {
    const narrowed = within(rest[0] ?? '') ?? within(rest.at(-1) ?? '')
    return [{ name: first, narrowed: narrowed ?? any }]
  }
  const words = first.split(' ')
  const split = words.slice(1).map((_, index) => index + 1).flatMap((at) => {
    const narrowed = within(words.slice(at).join(' '))
    return narrowed ? [{ name: words.slice(0, at).join(' '), narrowed }] : []
  })
  return [{ name: first, narrowed: any }, ...split]
}

function candidates(query: string): City[] {
  const all = readings(query)
  for (const { name, narrowed } of all) {
    const found = (citiesByName.get(name) ?? []).filter(narrowed)
    if (found.length) return found
  }
  const { name, narrowed } = all[0] ?? { name: '', narrowed: () => false }
  return name.length < shortestPrefix ? [] : cities.filter(city => narrowed(city) && normalized(city.name).startsWith(name)).slice(0, mostPlaces)
}

/**
 * Places of a name, largest first. Namesakes in one zone are one answer; several answers mean several zones, to be asked about.
 */
export function findPlaces(query: string): Place[] {
  const found = candidates(query.slice(0, 100))
  const places: Place[] = []
  for (const { name, country, zone, population } of found) {
    if (population * negligible < (found[0]?.population ?? 0) || places.length === mostPlaces) break
    if (!places.some(place => place.zone === zone)) places.push({ name, country, zone, population })
  }
  return places
}
