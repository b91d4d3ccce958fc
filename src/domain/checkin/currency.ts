import { otherCodes, signs, smallCodes, unusualPlaces } from './currencies.ts'

const codes = new Set(Intl.supportedValuesOf('currency'))

export const isCurrency = (code: string): boolean => codes.has(code)

const placesByCurrency = new Map(Object.entries(unusualPlaces).flatMap(([places, list]) => list.split(' ').map(code => [code, Number(places)] as const)))

/** Decimal places of a currency by ISO 4217: 2 for euros, 0 for yen, 3 for dinars of Kuwait. Intl follows other data (0 for pesos of Colombia). */
export const placesOf = (currency: string): number => placesByCurrency.get(currency) ?? 2

/** The person's own among several that one word may mean. */
export const likeliest = (candidates: readonly string[], own: string): string => candidates.includes(own) ? own : candidates[0]!

export const currencyOfSign = (sign: string, own: string): string | null => {
  const candidates = signs[sign.toLowerCase()]
  return candidates ? likeliest(candidates, own) : null
}

/** "USD", "usd", "TRY", but not "try", unless that is the person's own. */
export function currencyOfCode(written: string, own: string): string | null {
  if (written.length !== 3) return null
  const small = written.toLowerCase()
  const code = otherCodes[small] ?? written.toUpperCase()
  const meant = written === code || smallCodes.has(small) || code === own
  return meant && codes.has(code) ? code : null
}
