/** What a word or a sign may stand for: the person's own currency where it is among them, else the first. */
export const families = {
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'BSD', 'BBD', 'BZD', 'FJD', 'GYD', 'JMD', 'NAD', 'TTD', 'LRD', 'XCD'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP', 'PHP'],
  euro: ['EUR'],
  pound: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'GIP'],
  yen: ['JPY'],
  yuan: ['CNY'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  rouble: ['RUB', 'BYN'],
  real: ['BRL'],
  franc: ['CHF', 'XOF', 'XAF', 'CDF', 'RWF'],
  crown: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  koruna: ['CZK'],
  zloty: ['PLN'],
  lira: ['TRY'],
  hryvnia: ['UAH'],
  tenge: ['KZT'],
  lari: ['GEL'],
  dram: ['AMD'],
  som: ['KGS', 'UZS'],
  shekel: ['ILS'],
  dirham: ['AED', 'MAD'],
  rial: ['SAR', 'QAR', 'OMR', 'IRR'],
  dinar: ['RSD', 'KWD', 'BHD', 'JOD', 'TND', 'DZD', 'IQD', 'LYD'],
  won: ['KRW'],
  baht: ['THB'],
  rupiah: ['IDR'],
  ringgit: ['MYR'],
  taka: ['BDT'],
  rand: ['ZAR'],
  forint: ['HUF'],
  leu: ['RON', 'MDL'],
  lev: ['BGN'],
  sol: ['PEN'],
  boliviano: ['BOB'],
  guarani: ['PYG'],
  colon: ['CRC'],
  quetzal: ['GTQ'],
  lempira: ['HNL'],
  bolivar: ['VES'],
  kwanza: ['AOA'],
  metical: ['MZN'],
  /** Hundredths. */
  cent: ['EUR', 'USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'ZAR'],
  centavo: ['BRL', 'MXN', 'ARS', 'COP', 'DOP', 'CUP', 'PHP', 'USD', 'EUR'],
  penny: ['GBP'],
  kopeck: ['RUB', 'BYN', 'UAH'],
  paisa: ['INR', 'PKR', 'NPR'],
  rappen: ['CHF'],
  grosz: ['PLN'],
} as const satisfies Record<string, readonly string[]>

export type Family = keyof typeof families

export const signs: Record<string, readonly string[]> = {
  '$': [...families.dollar, ...families.peso], 'us$': ['USD'], 'u$': ['USD'], 'ca$': ['CAD'], 'c$': ['CAD', 'NIO'], 'a$': ['AUD'], 'au$': ['AUD'], 'nz$': ['NZD'],
  'hk$': ['HKD'], 's$': ['SGD'], 'nt$': ['TWD'], 'mx$': ['MXN'], 'ar$': ['ARS'], 'co$': ['COP'], 'cl$': ['CLP'], 'rd$': ['DOP'], 'r$': ['BRL'], 's/': ['PEN'], 's/.': ['PEN'],
  '€': ['EUR'], '£': families.pound, '¥': ['JPY', 'CNY'], '₹': ['INR'], '₨': families.rupee, '₽': ['RUB'], '₴': ['UAH'], '₸': ['KZT'], '₺': ['TRY'], '₾': ['GEL'],
  '֏': ['AMD'], '₼': ['AZN'], '₪': ['ILS'], '₩': ['KRW'], '₫': ['VND'], '₱': ['PHP'], '฿': ['THB'], '₦': ['NGN'], '₵': ['GHS'], '₡': ['CRC'], '₲': ['PYG'],
  '৳': ['BDT'], '₮': ['MNT'], '₭': ['LAK'], '៛': ['KHR'], '₿': ['BTC'], '¢': families.cent,
}

/** Codes that people write small and that are no words of their own, as "try", "cup", "all" or "pen" are. */
export const smallCodes = new Set(('usd eur gbp rub inr brl mxn ars clp cad aud nzd chf jpy cny rmb krw sgd hkd twd thb idr myr php vnd pkr bdt lkr npr aed sar qar kwd bhd omr '
  + 'ils uah byn kzt uzs amd azn kgs pln czk huf bgn rsd sek nok dkk isk egp zar ngn kes ghs tnd uyu pyg crc gtq rur').split(' '))

/** Names that are no codes of the standard. */
export const otherCodes: Record<string, string> = { rmb: 'CNY', rur: 'RUB' }

/** Decimal places by ISO 4217, where they are not two. */
export const unusualPlaces: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}
