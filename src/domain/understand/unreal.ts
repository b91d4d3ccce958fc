import { daysInMonth } from '../recurrence/calendar.ts'
import type { DateSpec } from './dates.ts'
import type { Limit } from './limits.ts'
import type { RepeatSpec } from './repeats.ts'
import type { Schedule } from './schedule.ts'

/** A leap year: 29 February without a year is the next one there is. */
const anyYear = 2024

/** Whether its month lacks the day: 30 February, 29 February 2027. */
export function isUnrealDay(date: DateSpec): boolean {
  if (date.type === 'ahead') return date.from !== null && isUnrealDay(date.from)
  return date.type === 'date' && (lacksDay(date) || (date.until !== undefined && isUnrealDay(date.until)))
}

const lacksDay = ({ year, month, day }: { year: number | null, month: number, day: number }): boolean => day > daysInMonth(year ?? anyYear, month)

/** Whether none of its months has the day: "every year on 30 February". On the 31st of each month is another matter. */
const isUnrealRepeat = ({ months, monthDays }: RepeatSpec): boolean =>
  months.length > 0 && monthDays.some(day => months.every(month => day > daysInMonth(anyYear, month)))

function daysOf(limit: Limit): DateSpec[] {
  switch (limit.type) {
    case 'until': return [limit.date]
    case 'starting': return limit.until ? [limit.date, limit.until] : [limit.date]
    case 'except': return limit.dates.map(({ date }) => date)
    default: return []
  }
}

/** Whether a schedule names a day or a time that no calendar and no clock shows: the person is told so. */
export const isUnreal = ({ date, clocks, limits, repeat }: Schedule): boolean =>
  clocks.some(({ unreal }) => unreal) || [...date ? [date] : [], ...limits.flatMap(daysOf)].some(isUnrealDay) || (repeat !== null && isUnrealRepeat(repeat))

/** What may be meant: for a day that its month lacks the last one of it and the next. A clock counts on by itself. */
export function nearest(schedule: Schedule): Schedule[] {
  const { date } = schedule
  if (date?.type !== 'date' || !lacksDay(date)) return [schedule]
  const last = { ...date, day: daysInMonth(date.year ?? anyYear - 1, date.month) }
  return [last, { ...date, month: date.month + 1, day: 1 }].map(day => ({ ...schedule, date: day }))
}
