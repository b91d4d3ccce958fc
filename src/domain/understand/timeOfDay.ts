import { hourMs, minuteMs } from '../recurrence/times.ts'
import type { Clock } from './clocks.ts'

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'tonight'

/** Milliseconds from the day's beginning; a day or more where a night runs past midnight. */
export const timeMs = (hour: number, minute: number): number => hour * hourMs + minute * minuteMs

const afterNoon: readonly DayPart[] = ['afternoon', 'evening']

/** A clock time as one time of day, the part of the day deciding where the hour alone does not. */
export function settledTime(clock: Clock, part: DayPart | null): number {
  return minuteOf(clock, part) + (clock.second ?? 0) * 1000
}

function minuteOf({ hour, minute, half }: Clock, part: DayPart | null): number {
  const onTwelve = half === null && hour <= 12
  if (!onTwelve || !part) return timeMs(hour, minute)
  if (part === 'morning') return timeMs(hour % 12, minute)
  if (part === 'evening' && hour === 12) return timeMs(24, minute)
  if (afterNoon.includes(part)) return timeMs(hour % 12 + 12, minute)
  if (part === 'night' || part === 'tonight') return hour === 12 ? timeMs(24, minute) : hour < 5 ? timeMs(24 + hour, minute) : timeMs(hour + 12, minute)
  return timeMs(hour, minute)
}

/** Times a clock may mean on a day still open: a bare hour is the next one to come, morning or afternoon. */
export function openTimes(clock: Clock, part: DayPart | null, hours?: 12 | 24): number[] {
  if (hours !== 24 && !part && clock.small && clock.hour <= 5) return [timeMs(clock.hour + 12, clock.minute)]
  // "At 12" is noon: midnight has a name.
  if (hours === 24 || part || clock.half !== null || !clock.bare || clock.hour >= 12) return [settledTime(clock, part)]
  return [timeMs(clock.hour % 12, clock.minute), timeMs(clock.hour % 12 + 12, clock.minute)]
}

/** The small hours are asleep: a bare hour up to five on a day that is named is in the afternoon, and so is "4:45" on any. */
export function wakingTime(clock: Clock, part: DayPart | null, hours?: 12 | 24): number {
  const inAfternoon = hours !== 24 && !part && clock.half === null && (clock.bare || clock.small === true) && clock.hour <= 5
  return settledTime(inAfternoon ? { ...clock, hour: clock.hour + 12 } : clock, part)
}
