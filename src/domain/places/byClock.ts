import { languagesFor } from '../understand/languages.ts'
import { tokenize } from '../understand/tokens.ts'
import { offsetMinutesAt } from '../zone/local.ts'
import { zonesByPeople } from './cities.ts'
import { likelyZones } from './likely.ts'

const minutesOfDay = 1440
/** A person types a while, and clocks run wrong; offsets are at least a quarter of an hour apart. */
const toleranceMinutes = 7
const mostZones = 6

/** Minutes of the day a clock may show: both halves of the day when the hour does not tell. */
function minutesShown(text: string, locale: string | undefined): number[] {
  const tokens = tokenize(text.slice(0, 60))
  for (let at = 0; at < tokens.length; at++) {
    const shown = languagesFor(locale).map(({ clock }) => clock(tokens, at, true)).reduce((longest, one) => one && one.to > (longest?.to ?? 0) ? one : longest, null)
    if (!shown) continue
    const { hour, minute, half } = shown.value
    // "2:35" may be read off a twelve-hour clock.
    return half === null && hour <= 12 ? [hour % 12 * 60 + minute, hour % 12 * 60 + minute + 720] : [hour * 60 + minute]
  }
  return []
}

/** Likely zones of someone whose clock shows a time now ("14:35", "2:35 pm"): those of their language first, then by people. */
export function zonesByClock(clockText: string, nowMs: number, locale?: string): string[] {
  const shown = minutesShown(clockText, locale)
  const agrees = (zone: string) => {
    const local = ((nowMs / 60_000 + offsetMinutesAt(nowMs, zone)) % minutesOfDay + minutesOfDay) % minutesOfDay
    return shown.some((minutes) => {
      const apart = Math.abs(local - minutes)
      return Math.min(apart, minutesOfDay - apart) <= toleranceMinutes
    })
  }
  return [...new Set([...likelyZones(locale), ...zonesByPeople])].filter(agrees).slice(0, mostZones)
}
