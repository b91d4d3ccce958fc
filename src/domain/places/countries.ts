import { createRequire } from 'node:module'
import { canonicalZone } from '../zone/names.ts'
import { normalized } from './normalized.ts'

const require = createRequire(import.meta.url)
const meta = require('moment-timezone/data/meta/latest.json') as { countries: Record<string, { name: string, zones: string[] }>, zones: Record<string, { countries: string[] }> }

const zonesByCountry = new Map(Object.entries(meta.countries).map(([code, { zones }]) => [code, zones.map(zone => canonicalZone(zone) ?? zone)]))

/** Zones that a country (ISO 3166 code) keeps. */
export const zonesOfCountry = (code: string): readonly string[] => zonesByCountry.get(code) ?? []

/** The first country (ISO 3166 code) that keeps a zone. */
export const countryOfZone = (zone: string): string | undefined => meta.zones[zone]?.countries[0]

const nicknames: Record<string, string> = {
  usa: 'US', america: 'US', 'united states of america': 'US', uk: 'GB', britain: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', uae: 'AE', emirates: 'AE',
  holland: 'NL', korea: 'KR', 'south korea': 'KR', turkey: 'TR', czechia: 'CZ', bharat: 'IN',
}
const languages = 'en ru uk be es de fr pt it hi bn ur fa ar he tr pl nl uz kk id ms vi th zh zh-Hant ja ko'.split(' ')

/** Countries by code, by the data's name and by their names in the languages that zones are offered for; made when first asked. */
const byName = (() => {
  let names: Map<string, string> | undefined
  return () => names ??= new Map([
    ...languages.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region' })
      return Object.keys(meta.countries).map(code => [normalized(display.of(code) ?? code), code] as const)
    }),
    ...Object.entries(meta.countries).flatMap(([code, { name }]) => [[code.toLowerCase(), code], [normalized(name), code]] as const),
    ...Object.entries(nicknames),
  ])
})()

/** ISO 3166 code of a country by name or code. */
export const countryOf = (text: string): string | undefined => byName().get(text)

const states = 'alabama AL alaska AK arizona AZ arkansas AR california CA colorado CO connecticut CT delaware DE florida FL georgia GA hawaii HI idaho ID illinois IL indiana IN iowa IA kansas KS kentucky KY louisiana LA maine ME maryland MD massachusetts MA michigan MI minnesota MN mississippi MS missouri MO montana MT nebraska NE nevada NV new-hampshire NH new-jersey NJ new-mexico NM new-york NY north-carolina NC north-dakota ND ohio OH oklahoma OK oregon OR pennsylvania PA rhode-island RI south-carolina SC south-dakota SD tennessee TN texas TX utah UT vermont VT virginia VA washington WA west-virginia WV wisconsin WI wyoming WY district-of-columbia DC'.split(' ')
const stateByName = new Map(states.flatMap((word, index) => {
  const code = states[index + 1] ?? ''
  return index % 2 ? [] : [[word.replaceAll('-', ' '), code], [code.toLowerCase(), code]] as const
}))

/** Two-letter code of a state of the USA by name or code. */
export const stateOf = (text: string): string | undefined => stateByName.get(text)
