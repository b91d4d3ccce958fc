import type { ByDay } from '../recurrence/parse.ts'
import type { Unit } from './amounts.ts'
import type { DateSpec } from './dates.ts'
import { repeatOfHoliday } from './holidays.ts'
import type { DayPart } from './timeOfDay.ts'
import type { Read } from './tokens.ts'

/** A recurrence as the text names it: the parts of an RRULE that were said, before defaults. */
export interface RepeatSpec {
  unit: Unit | null
  interval: number
  weekdays: ByDay[]
  monthDays: number[]
  months: number[]
  yearDays: number[]
  weekNumbers: number[]
  positions: number[]
  part: DayPart | null
  /** Several parts of each day: "morgens und abends". */
  parts?: DayPart[]
  /** "twice a day" */
  timesPerDay: number | null
  /** Nobody named the days, they are spread evenly: "twice a week". */
  spread?: true | undefined
  /** How many of its days: "the next 5 mondays". */
  count?: number
}

export const nothingSaid: RepeatSpec = {
  unit: null, interval: 1, weekdays: [], monthDays: [], months: [], yearDays: [], weekNumbers: [], positions: [], part: null, timesPerDay: null,
}

export type RepeatRead = Read<RepeatSpec> | null

export const said = (parts: Partial<RepeatSpec>, to: number): RepeatRead => ({ value: { ...nothingSaid, ...parts }, to })

const each = (weekday: number): ByDay => ({ weekday, ordinal: 0 })
export const workdays = [0, 1, 2, 3, 4].map(each)
export const weekend = [5, 6].map(each)

const joined = <Item>(one: Item[], other: Item[]): Item[] => [...one, ...other.filter(item => !one.some(known => JSON.stringify(known) === JSON.stringify(item)))]

/** "Every morning" and "every evening" are two times of each day. */
function joinedParts(one: RepeatSpec, other: RepeatSpec): Pick<RepeatSpec, 'part' | 'parts'> {
  const [first = null, ...more] = new Set([one, other].flatMap(({ part, parts }) => parts ?? part ?? []))
  return more.length && first ? { part: null, parts: [first, ...more] } : { part: first }
}

/** Both said of the same reminder: "every hour" and "on weekdays". */
export function mergeRepeats(one: RepeatSpec, other: RepeatSpec): RepeatSpec {
  const hasDays = ({ weekdays, monthDays }: RepeatSpec): boolean => weekdays.length + monthDays.length > 0
  if (one.spread && hasDays(other)) return mergeRepeats({ ...one, weekdays: [], monthDays: [], spread: undefined }, other)
  if (other.spread && hasDays(one)) return mergeRepeats(one, { ...other, weekdays: [], monthDays: [], spread: undefined })
  const unit = one.unit ?? other.unit
  return {
    unit,
    interval: one.unit ? one.interval : other.unit ? other.interval : Math.max(one.interval, other.interval),
    weekdays: joined(one.weekdays, other.weekdays),
    monthDays: joined(one.monthDays, other.monthDays),
    months: joined(one.months, other.months),
    yearDays: joined(one.yearDays, other.yearDays),
    weekNumbers: joined(one.weekNumbers, other.weekNumbers),
    positions: joined(one.positions, other.positions),
    ...joinedParts(one, other),
    timesPerDay: one.timesPerDay ?? other.timesPerDay,
    ...(one.spread ?? other.spread ? { spread: true } : {}),
    ...(one.count ?? other.count ? { count: one.count ?? other.count } : {}),
  }
}

/** What a date says of a repetition it stands beside: "every 2 weeks on friday". Null where it says nothing that repeats. */
export function repeatOfDate(date: DateSpec): RepeatSpec | null {
  switch (date.type) {
    case 'weekday': return date.week === null && date.plus === 0 ? { ...nothingSaid, weekdays: [each(date.weekday)] } : null
    case 'monthDay': return date.months ? null : { ...nothingSaid, monthDays: [date.day] }
    case 'date': return date.year === null ? { ...nothingSaid, months: [date.month], monthDays: [date.day] } : null
    case 'nth': return date.year === null && date.months === 0 ? { ...nothingSaid, months: date.month ? [date.month] : [], weekdays: [{ weekday: date.weekday, ordinal: date.ordinal }] } : null
    case 'month': return date.year === null ? { ...nothingSaid, months: [date.month] } : null
    case 'period': return date.unit === 'month' && date.ahead === 0 ? { ...nothingSaid, monthDays: [date.edge === 'end' ? -1 : 1] } : null
    case 'holiday': {
      const yearly = date.year === null ? repeatOfHoliday(date.holiday, date.before) : null
      return yearly && { ...nothingSaid, ...yearly }
    }
    case 'weekend': return { ...nothingSaid, weekdays: weekend }
    default: return null
  }
}

const within = (numbers: number[], most: number): boolean => numbers.every(number => number !== 0 && Math.abs(number) <= most)

/** Whether a calendar has such days: no month has a 0th. */
export const isPossible = ({ interval, weekdays, monthDays, yearDays, weekNumbers, positions }: RepeatSpec): boolean =>
  interval >= 1 && weekdays.every(({ ordinal }) => Math.abs(ordinal) <= 53) && within(monthDays, 31) && within(yearDays, 366) && within(weekNumbers, 53) && within(positions, 366)
