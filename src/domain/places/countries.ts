import { createRequire } from 'node:module'
import { normalized } from './normalized.ts'

const require = createRequire(import.meta.url)
const meta = require('moment-timezone/data/meta/latest.json') as { countries: Record<string, { name: string, zones: string[] }> }

const byName = new Map(Object.entries(meta.countries).flatMap(([code, { name }]) => [[code.toLowerCase(), code], [normalized(name), code]] as const))
const nicknames: Record<string, string> = {
  usa: 'US', america: 'US', 'united states of america': 'US', uk: 'GB', britain: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', uae: 'AE', emirates: 'AE', russia: 'RU',
  deutschland: 'DE', germany: 'DE', espana: 'ES', brasil: 'BR', holland: 'NL', korea: 'KR', 'south korea': 'KR', turkey: 'TR', czechia: 'CZ', россия: 'RU', украина: 'UA', bharat: 'IN', भारत: 'IN',
}

/** ISO 3166 code of a country by name or code. */
export const countryOf = (text: string): string | undefined => nicknames[text] ?? byName.get(text)

const states = 'alabama AL alaska AK arizona AZ arkansas AR california CA colorado CO connecticut CT delaware DE florida FL georgia GA hawaii HI idaho ID illinois IL indiana IN iowa IA kansas KS kentucky KY louisiana LA maine ME maryland MD massachusetts MA michigan MI minnesota MN mississippi MS missouri MO montana MT nebraska NE nevada NV new-hampshire NH new-jersey NJ new-mexico NM new-york NY north-carolina NC north-dakota ND ohio OH oklahoma OK oregon OR pennsylvania PA rhode-island RI south-carolina SC south-dakota SD tennessee TN texas TX utah UT vermont VT virginia VA washington WA west-virginia WV wisconsin WI wyoming WY district-of-columbia DC'.split(' ')
const stateByName = new Map(states.flatMap((word, index) => {
  const code = states[index + 1] ?? ''
  return index % 2 ? [] : [[word.replaceAll('-', ' '), code], [code.toLowerCase(), code]] as const
}))

/** Two-letter code of a state of the USA by name or code. */
export const stateOf = (text: string): string | undefined => stateByName.get(text)
