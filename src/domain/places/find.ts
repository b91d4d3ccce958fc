import { cities, citiesByName, type City } from './cities.ts'
import { countryOf, stateOf, zonesOfCountry } from './countries.ts'
import { normalized } from './normalized.ts'

export interface Place {
  name: string
  /** ISO 3166 code. */
  country: string
  zone: string
  population: number
  /** The query is only the beginning of the name: a guess, to be confirmed. */
  guessed: boolean
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

/** A country or a state of the USA, as the largest place of each of its zones with all the people there. */
function regionPlaces(name: string): Place[] {
  // Two letters are too often a word: "hi", "ok", "in".
  const isName = !/^[a-z]{1,2}$/.test(name) || name === 'us' || name === 'uk'
  const [state, country] = isName ? [stateOf(name), countryOf(name)] : []
  if (!state && !country) return []
  const byZone = new Map<string, Place>()
  for (const city of cities) {
    const inside = (state && city.country === 'US' && city.state === state) || city.country === country
    if (!inside || !zonesOfCountry(city.country).includes(city.zone)) continue
    const known = byZone.get(city.zone)
    if (known) known.population += city.population
    else byZone.set(city.zone, placeOf(city))
  }
  return [...byZone.values()]
}

function cityPlaces(all: ReturnType<typeof readings>): Place[] {
  for (const { name, narrowed } of all) {
    const found = (citiesByName.get(name) ?? []).filter(narrowed)
    if (found.length) return found.map(city => placeOf(city))
  }
  return []
}

function guesses({ name, narrowed }: ReturnType<typeof readings>[number]): Place[] {
  if (name.length < shortestPrefix) return []
  return cities.filter(city => narrowed(city) && city.key.startsWith(name)).map(city => placeOf(city, true))
}

const placeOf = ({ name, country, zone, population }: City, guessed = false): Place => ({ name, country, zone, population, guessed })

/**
 * Places of a name, largest first: cities, a country, a state of the USA; else those whose name begins so. Namesakes in one zone are
 * one answer; several answers mean several zones, to be asked about.
 */
export function findPlaces(query: string): Place[] {
  const all = readings(query.slice(0, 100))
  const whole = all[0]
  if (!whole) return []
  const [regions, namesakes] = [regionPlaces(whole.name), cityPlaces(all)]
  const largest = Math.max(...[...regions, ...namesakes].map(({ population }) => population))
  const found = [...regions, ...namesakes.filter(({ population }) => population * negligible >= largest)].sort((one, other) => other.population - one.population)
  const places: Place[] = []
  for (const place of found.length ? found : guesses(whole)) {
    if (places.length < mostPlaces && !places.some(({ zone }) => zone === place.zone)) places.push(place)
  }
  return places
}
