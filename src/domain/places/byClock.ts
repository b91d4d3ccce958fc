import { minuteMs } from '../recurrence/times.ts'
import type { Clock } from '../understand/clocks.ts'
import { settledTime, type DayPart } from '../understand/timeOfDay.ts'
import { offsetMinutesAt } from '../zone/local.ts'
import { zonesByPeople } from './cities.ts'
import { likelyZones } from './likely.ts'

const minutesOfDay = 1440
/** A person types a while, and clocks run wrong; offsets are at least a quarter of an hour apart. */
const toleranceMinutes = 7
const mostZones = 6

/** Minutes of the day a clock may show: "2:35" may be read off a twelve-hour clock. */
export function minutesShown(clock: Clock, part: DayPart | null): number[] {
  const minutes = Math.floor(settledTime(clock, part) / minuteMs) % minutesOfDay
  return clock.half === null && clock.hour <= 12 && !part ? [minutes % 720, minutes % 720 + 720] : [minutes]
}

/** Likely zones of someone whose clock shows one of these minutes of the day now: those of their language first, then by people. */
export function zonesByClock(shown: readonly number[], nowMs: number, locale?: string): string[] {
  const agrees = (zone: string) => {
    const local = ((nowMs / 60_000 + offsetMinutesAt(nowMs, zone)) % minutesOfDay + minutesOfDay) % minutesOfDay
    return shown.some((minutes) => {
      const apart = Math.abs(local - minutes)
      return Math.min(apart, minutesOfDay - apart) <= toleranceMinutes
    })
  }
  return [...new Set([...likelyZones(locale), ...zonesByPeople])].filter(agrees).slice(0, mostZones)
}
