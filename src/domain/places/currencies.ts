import { countryOfZone } from './countries.ts'

/** What countries pay with (ISO 4217), where it is not of their own. */
const shared: Record<string, string> = {
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  USD: 'AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI', AUD: 'AU CC CX KI NF NR TV HM', NZD: 'CK NU NZ PN TK', DKK: 'DK FO GL', NOK: 'BV NO SJ', CHF: 'CH LI',
  GBP: 'GB GG GS IM JE', ILS: 'IL PS', MAD: 'EH MA', XOF: 'BF BJ CI GW ML NE SN TG', XAF: 'CF CG CM GA GQ TD', XPF: 'NC PF WF', XCD: 'AG AI DM GD KN LC MS VC', XCG: 'CW SX',
}
const own = ('AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CLP CNY COP CRC CUP CVE CZK DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP '
  + 'GMD GNF GTQ GYD HKD HNL HTG HUF IDR INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD '
  + 'NGN NIO NPR OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV '
  + 'WST YER ZAR ZMW ZWG').split(' ')

/** A code of its own begins with the country's. */
const byCountry = new Map([
  ...own.map(code => [code.slice(0, 2), code] as const),
  ...Object.entries(shared).flatMap(([code, countries]) => countries.split(' ').map(country => [country, code] as const)),
])

/** What is paid with where a zone is, in the first of its countries; null where that is no country. */
export const currencyOfZone = (zone: string): string | null => byCountry.get(countryOfZone(zone) ?? '') ?? null
