import { dayMs } from '../recurrence/calendar.ts'
import { formatLocal } from '../zone/text.ts'
import type { Context } from './context.ts'
import type { DateSpec } from './dates.ts'
import { addAmount, dayOf } from './day.ts'
import type { Limit } from './limits.ts'
import type { RepeatSpec } from './repeats.ts'
import { settledTime } from './timeOfDay.ts'

const basic = (localMs: number): string => formatLocal(localMs).replace(/[-:]/g, '')
const pick = <Type extends Limit['type']>(limits: Limit[], type: Type): Extract<Limit, { type: Type }> | undefined =>
  limits.find((limit): limit is Extract<Limit, { type: Type }> => limit.type === type)

type Calendar = Pick<Context, 'today' | 'weekStart'>

const dayIn = (date: DateSpec, { today, weekStart }: Calendar, notBefore = today): number => dayOf(date, today, notBefore, weekStart).day

/** First day a repetition may fire on, and whether the text named it. */
export function firstDay(limits: Limit[], calendar: Calendar): { day: number, named: boolean } {
  const starting = pick(limits, 'starting')
  return starting ? { day: dayIn(starting.date, calendar), named: true } : { day: calendar.today, named: false }
}

/** COUNT or UNTIL of a repetition that begins on a day and fires so many times on each of its days, or every `stepMs` around the clock. */
export function endParts(limits: Limit[], repeat: RepeatSpec, first: number, timesPerDay: number, calendar: Calendar, stepMs = 0): string[] {
  const count = pick(limits, 'count')
  if (count) return [`COUNT=${count.count}`]
  if (repeat.count) return [`COUNT=${repeat.count * timesPerDay}`]
  const length = pick(limits, 'length')
  if (length) {
    const { months, days, seconds } = length.amount
    if (repeat.unit === 'day' && repeat.interval === 1 && !repeat.weekdays.length && !months && days) return [`COUNT=${days * timesPerDay}`]
    if (stepMs && !months) return [`COUNT=${Math.max(1, Math.floor((days * dayMs + seconds * 1000) / (stepMs * repeat.interval)))}`]
    if (!days && !months) return []
    // Of weeks with named days each has all of them, whichever day is today.
    const perWeek = repeat.weekdays.filter(({ ordinal }) => ordinal === 0).length
    const isWeekly = (repeat.unit === null || repeat.unit === 'week') && perWeek === repeat.weekdays.length && perWeek > 0 && !repeat.months.length && !repeat.monthDays.length && !repeat.positions.length
    if (isWeekly && !months && days % (7 * repeat.interval) === 0) return [`COUNT=${days / 7 / repeat.interval * perWeek * timesPerDay}`]
    return [`UNTIL=${basic(addAmount(first, length.amount) * dayMs - 1000)}`]
  }
  const until = pick(limits, 'until')?.date ?? pick(limits, 'starting')?.until
  return until ? [`UNTIL=${basic((dayIn(until, calendar, first) + 1) * dayMs - 1000)}`] : []
}

/** EXDATE lines for days and times left out. */
export function exceptionLines(limits: Limit[], first: number, calendar: Calendar): string[] {
  const excepted = (pick(limits, 'except')?.dates ?? []).map(({ date, clock }) => ({ dayMs: dayIn(date, calendar, first) * dayMs, clock }))
  const days = excepted.filter(({ clock }) => !clock).map(({ dayMs }) => basic(dayMs).slice(0, 8))
  const times = excepted.flatMap(({ dayMs, clock }) => clock ? [basic(dayMs + settledTime(clock, null))] : [])
  return [days.length ? `EXDATE;VALUE=DATE:${days.join(',')}` : '', times.length ? `EXDATE:${times.join(',')}` : ''].filter(Boolean)
}

/** The repetition without the weekdays and months that the text leaves out. */
export function withoutExcepted(repeat: RepeatSpec, limits: Limit[]): RepeatSpec {
  const except = pick(limits, 'except')
  if (!except || (!except.weekdays.length && !except.months.length)) return repeat
  const all = repeat.weekdays.length ? repeat.weekdays : [0, 1, 2, 3, 4, 5, 6].map(weekday => ({ weekday, ordinal: 0 }))
  const months = repeat.months.length ? repeat.months : Array.from({ length: 12 }, (_, index) => index + 1)
  return {
    ...repeat,
    weekdays: except.weekdays.length ? all.filter(({ weekday }) => !except.weekdays.some(day => day.weekday === weekday)) : repeat.weekdays,
    months: except.months.length ? months.filter(month => !except.months.includes(month)) : repeat.months,
  }
}

/** Times of an hourly or minutely repetition within a part of the day. */
export function timesBetween(limits: Limit[], stepMs: number): number[] | null {
  const window = pick(limits, 'between')
  if (!window) return null
  const from = (window.from.hour * 60 + window.from.minute) * 60_000
  const to = (window.to.hour * 60 + window.to.minute) * 60_000
  const until = to > from ? to : to + dayMs
  const times: number[] = []
  for (let time = from; time <= until && times.length < 1440; time += stepMs) times.push(time % dayMs)
  return times
}

/** "every monday except mondays" */
export function leavesNothing({ weekdays, months }: RepeatSpec, limits: Limit[]): boolean {
  const except = pick(limits, 'except')
  return except !== undefined && ((except.weekdays.length > 0 && !weekdays.length) || (except.months.length > 0 && !months.length))
}
