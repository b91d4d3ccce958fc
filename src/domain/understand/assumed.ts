import { describeAssumedTimes } from '../wording.ts'
import { clockText } from '../wording/clockText.ts'
import { formatLocal } from '../zone/text.ts'
import type { Context } from './context.ts'
import { timeMs, type DayPart } from './timeOfDay.ts'

/** The time of day that stands where none was said: that of the part of the day, else the reader's usual one. */
export const usualTime = (part: DayPart | null, { morning, usualMs, hourOfPart }: Context): number =>
  part === null ? usualMs : part === 'morning' ? morning.timeMs : timeMs(hourOfPart[part], 0)

/** Says what was filled in. */
export function assumedTimes(times: number[], { morning, locale }: Context): string[] {
  const isOwnMorning = morning.isOwn && times[0] === morning.timeMs
  return [describeAssumedTimes(times.map(time => clockText(formatLocal(time), locale)), isOwnMorning, { locale })]
}
