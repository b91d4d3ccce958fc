import { abbreviationAt, offsetMsAt } from '../zone/offset.ts'
import { zonesByPeople } from './cities.ts'
import { likelyZones } from './likely.ts'

const quarterMs = 91 * 86_400_000
const mostZones = 6

/** What people write and the zone data do not: there such a zone is called by its offset. */
const spoken: Record<string, string> = {
  ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles', EASTERN: 'America/New_York', CENTRAL: 'America/Chicago', MOUNTAIN: 'America/Denver', PACIFIC: 'America/Los_Angeles',
  BST: 'Asia/Dhaka', AST: 'Asia/Riyadh', GST: 'Asia/Dubai', SGT: 'Asia/Singapore', MYT: 'Asia/Kuala_Lumpur', ICT: 'Asia/Bangkok Asia/Ho_Chi_Minh', PHT: 'Asia/Manila', NPT: 'Asia/Kathmandu', IRST: 'Asia/Tehran', AFT: 'Asia/Kabul',
  TRT: 'Europe/Istanbul', BRT: 'America/Sao_Paulo', ART: 'America/Argentina/Buenos_Aires', CLT: 'America/Santiago', CLST: 'America/Santiago', COT: 'America/Bogota', PET: 'America/Lima', VET: 'America/Caracas', BOT: 'America/La_Paz',
  AMT: 'America/Manaus Asia/Yerevan', AZT: 'Asia/Baku', GET: 'Asia/Tbilisi', UZT: 'Asia/Tashkent', ALMT: 'Asia/Almaty', YEKT: 'Asia/Yekaterinburg', NOVT: 'Asia/Novosibirsk', VLAT: 'Asia/Vladivostok', SAMT: 'Europe/Samara',
}

/**
 * Zones whose clock is called so at some time of the year ("EST", "BST"), those of the language first. Each different clock comes
 * before a second zone with the same. Never one answer to take: an abbreviation says neither which of several places is meant nor
 * whether the clock changes.
 */
export function zonesByAbbreviation(text: string, nowMs: number, locale?: string): string[] {
  const abbreviation = text.trim().toUpperCase()
  if (!/^[A-Z]{2,8}$/.test(abbreviation)) return []
  const year = [0, 1, 2, 3].map(quarter => nowMs + quarter * quarterMs)
  const isCalled = (zone: string) => year.some(atMs => abbreviationAt(atMs, zone).toUpperCase() === abbreviation)
  const others = Object.hasOwn(spoken, abbreviation) ? spoken[abbreviation]?.split(' ') ?? [] : []
  const zones = [...new Set([...[...likelyZones(locale), ...zonesByPeople].filter(isCalled), ...others])]
  const clocks = new Set<string>()
  const [distinct, same] = [[], []] as [string[], string[]]
  for (const zone of zones) {
    const clock = year.map(atMs => offsetMsAt(atMs, zone)).join()
    ;(clocks.has(clock) ? same : distinct).push(zone)
    clocks.add(clock)
  }
  return [...distinct, ...same].slice(0, mostZones)
}
