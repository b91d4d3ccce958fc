/**
 * A time on the clock. `half` says which half of the day it is in: `am`, `pm`, `24` when the hour itself tells (0, 13 to 23, 07), or
 * null when it does not. `bare` has no minutes: "at 5". `unreal`: no clock shows it, but it was said as a time. `small`: an hour from 1 to 5
 * as people of twelve hours write it, "4:45". `assumed`: what was said is no clock time, "end of day".
 */
export interface Clock { hour: number, minute: number, half: 'am' | 'pm' | '24' | null, bare: boolean, second?: number, unreal?: true, small?: boolean, assumed?: true }

/** Null where no clock shows that. */
export function clockOf(hour: number, minute: number, half: Clock['half'], bare: boolean): Clock | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return hour > 12 && half === 'pm' ? { hour, minute, half: '24', bare } : null
    return { hour: hour % 12 + (half === 'pm' ? 12 : 0), minute, half, bare }
  }
  return { hour: hour % 24, minute, half: hour > 12 || hour === 0 ? '24' : half, bare }
}

/** So far people count on into the next day: "29:00", but 48 hours are a length. */
export const latestUnreal = 29

/** The same where the words leave no doubt that a time is meant: "at 25:00" is kept as said, and counted on into the next hour or day. */
export function saidClock(hour: number, minute: number, half: Clock['half'], bare: boolean): Clock | null {
  const isUnreal = minute > 59 || hour > 24 || (hour === 24 && minute > 0)
  return isUnreal ? { hour, minute, half: '24', bare: false, unreal: true } : clockOf(hour, minute, half, bare)
}

/** "At 9 and at 21": one hour past noon tells how all are counted. */
export function inOneCount(clocks: Clock[]): Clock[] {
  const isOf24 = clocks.some(({ hour, half }) => half === '24' && hour > 12)
  return isOf24 ? clocks.map(one => one.half === null ? { ...one, half: '24' as const } : one) : clocks
}

const minutesOf = ({ hour, minute }: Clock): number => hour * 60 + minute

/** A stretch of the day, each end telling the half of the other: "9 to 5" ends in the afternoon, "2 to 5 pm" begins there. */
export function windowOf(from: Clock, to: Clock): { from: Clock, to: Clock } {
  if (from.half !== null) return { from, to }
  if (to.half === 'pm' && from.hour < to.hour - 12) return { from: { ...from, hour: from.hour + 12 }, to }
  return to.half === null && to.hour < 12 && minutesOf(to) <= minutesOf(from) ? { from, to: { ...to, hour: to.hour + 12, half: 'pm' } } : { from, to }
}
