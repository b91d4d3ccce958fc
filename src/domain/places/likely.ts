const byLanguage: Record<string, string> = {
  en: 'America/New_York America/Chicago America/Los_Angeles Europe/London Asia/Kolkata Australia/Sydney',
  ru: 'Europe/Moscow Europe/Samara Asia/Yekaterinburg Asia/Novosibirsk Asia/Almaty Europe/Minsk',
  uk: 'Europe/Kyiv Europe/Warsaw Europe/Berlin Europe/London', be: 'Europe/Minsk Europe/Warsaw Europe/Moscow Europe/Vilnius',
  es: 'Europe/Madrid America/Mexico_City America/Bogota America/Lima America/Argentina/Buenos_Aires America/Santiago',
  de: 'Europe/Berlin Europe/Vienna Europe/Zurich Europe/London', fr: 'Europe/Paris Europe/Brussels America/Montreal Africa/Casablanca Africa/Algiers',
  pt: 'America/Sao_Paulo America/Manaus America/Fortaleza Europe/Lisbon Africa/Luanda', it: 'Europe/Rome Europe/Zurich Europe/London America/New_York',
  hi: 'Asia/Kolkata Asia/Dubai Europe/London America/New_York', bn: 'Asia/Dhaka Asia/Kolkata Asia/Dubai Europe/London', ur: 'Asia/Karachi Asia/Kolkata Asia/Dubai Europe/London',
  fa: 'Asia/Tehran Asia/Kabul Asia/Dubai Europe/Berlin', ar: 'Asia/Riyadh Africa/Cairo Asia/Dubai Asia/Baghdad Africa/Casablanca Africa/Algiers', he: 'Asia/Jerusalem America/New_York Europe/London Europe/Paris',
  tr: 'Europe/Istanbul Europe/Berlin Europe/London Europe/Amsterdam', pl: 'Europe/Warsaw Europe/London Europe/Berlin America/Chicago', nl: 'Europe/Amsterdam Europe/Brussels America/Paramaribo Europe/London',
  uz: 'Asia/Tashkent Asia/Samarkand Europe/Moscow Asia/Almaty', kk: 'Asia/Almaty Asia/Aqtau Europe/Moscow Asia/Tashkent', id: 'Asia/Jakarta Asia/Makassar Asia/Jayapura Asia/Singapore',
  ms: 'Asia/Kuala_Lumpur Asia/Singapore Asia/Jakarta Asia/Brunei', vi: 'Asia/Ho_Chi_Minh Asia/Bangkok Asia/Tokyo America/Los_Angeles', th: 'Asia/Bangkok Asia/Singapore Asia/Tokyo Europe/London',
  zh: 'Asia/Shanghai Asia/Hong_Kong Asia/Taipei Asia/Singapore America/Los_Angeles', ja: 'Asia/Tokyo America/Los_Angeles Europe/London Asia/Singapore', ko: 'Asia/Seoul America/Los_Angeles Asia/Tokyo America/New_York',
}
const byCountry: Record<string, string> = {
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage', GB: 'Europe/London Europe/Dublin Europe/Paris Europe/Madrid',
  IN: 'Asia/Kolkata Asia/Dubai Europe/London America/New_York', AU: 'Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth', CA: 'America/Toronto America/Winnipeg America/Edmonton America/Vancouver America/Halifax',
  BR: 'America/Sao_Paulo America/Fortaleza America/Manaus America/Rio_Branco', PT: 'Europe/Lisbon Atlantic/Azores Europe/London Europe/Paris', MX: 'America/Mexico_City America/Cancun America/Tijuana America/Hermosillo',
}

/** Four to six zones to offer first, by the language and country of a locale. */
export function likelyZones(locale: string | undefined): string[] {
  const [language = 'en', ...rest] = (locale ?? 'en').split(/[-_]/)
  const country = rest.at(-1)?.toUpperCase() ?? ''
  return (byCountry[country] ?? byLanguage[language.toLowerCase()] ?? byLanguage['en'] ?? '').split(' ')
}
