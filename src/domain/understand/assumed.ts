import { describeAssumedTimes } from '../wording.ts'
import { formatLocal } from '../zone/text.ts'
import type { Context } from './context.ts'
import { timeMs, type DayPart } from './timeOfDay.ts'

/** The time of day that stands where none was said: that of the part of the day, else the reader's morning. */
export const usualTime = (part: DayPart | null, { morning, hourOfPart }: Context): number => part && part !== 'morning' ? timeMs(hourOfPart[part], 0) : morning.timeMs

/** Says what was filled in. */
export function assumedTimes(times: number[], { morning, locale }: Context): string[] {
  const isOwnMorning = morning.isOwn && times[0] === morning.timeMs
  return [describeAssumedTimes(times.map(time => formatLocal(time).slice(11, 16)), isOwnMorning, { locale })]
}
