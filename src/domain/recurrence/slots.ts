import { dateOf, dayMs, dayNumber, dayOfMs, daysInMonth, weekStartOf } from './calendar.ts'
import { matchesDay, withDaysOfStart } from './days.ts'
import type { Recurrence } from './parse.ts'
import { shortPeriods } from './short.ts'
import { timesWithin } from './times.ts'

/** The calendar repeats after 400 years: a rule that found nothing by then never fires. */
const horizonDays = 146_097
const lastMs = Date.UTC(9999, 11, 31)

/** Positions count within one period, from either end (BYSETPOS). */
export function atPositions(sorted: number[], positions: number[]): number[] {
  if (!positions.length) return sorted
  const wanted = new Set(positions.map(position => position > 0 ? position - 1 : sorted.length + position))
  return sorted.filter((_, index) => wanted.has(index))
}

type Days = [first: number, length: number]

/** How a frequency of a day or longer cuts the calendar: which period a day is in, and the runs of days of a period that may match. */
interface Period { indexOf(day: number): number, days(index: number): Days[] }

const monthDays = (year: number, month: number): Days => [dayNumber(year, month, 1), daysInMonth(year, month)]

/** Without BYWEEKNO, whose weeks cross months, only the months named are looked through. */
function yearDays({ byMonth, byWeekNo }: Recurrence, year: number): Days[] {
  if (!byMonth.length || byWeekNo.length) return [[dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)]]
  return [...byMonth].sort((one, other) => one - other).map(month => monthDays(year, month))
}

function periodOf(rule: Recurrence): Period {
  switch (rule.frequency) {
    case 'YEARLY': return { indexOf: day => dateOf(day).year, days: year => yearDays(rule, year) }
    case 'MONTHLY': return {
      indexOf: (day) => { const { year, month } = dateOf(day); return year * 12 + month - 1 },
      days: index => [monthDays(Math.floor(index / 12), index % 12 + 1)],
    }
    case 'WEEKLY': {
      const origin = weekStartOf(0, rule.weekStart)
      return { indexOf: day => Math.floor((day - origin) / 7), days: index => [[origin + index * 7, 7]] }
    }
    default: return { indexOf: day => day, days: index => [[index, 1]] }
  }
}

function* longPeriods(rule: Recurrence, startMs: number, fromMs: number): Generator<number[]> {
  const period = periodOf(rule)
  const times = timesWithin(rule, dayMs, startMs)
  const origin = period.indexOf(dayOfMs(startMs))
  const skipped = Math.max(0, Math.floor((period.indexOf(dayOfMs(fromMs)) - origin) / rule.interval))
  for (let index = origin + skipped * rule.interval; ; index += rule.interval) {
    const slots: number[] = []
    let first = 0
    for (const [from, length] of period.days(index)) {
      first = from
      for (let day = from; day < from + length; day++) {
        if (matchesDay(rule, day)) for (const time of times) slots.push(day * dayMs + time)
      }
    }
    if (first * dayMs > lastMs) return
    yield slots
    if (!slots.length && first > dayOfMs(fromMs) + horizonDays) return
  }
}

/**
 * Local times at which a rule fires, in order, from `startMs` on and from the period that holds `fromMs`; COUNT, UNTIL and EXDATE are
 * not applied. Local times are milliseconds of their fields read as UTC.
 */
export function* slotsOf(recurrence: Recurrence, startMs: number, fromMs = startMs): Generator<number> {
  const rule = withDaysOfStart(recurrence, dayOfMs(startMs))
  const short = rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' || rule.frequency === 'SECONDLY'
  let lastFoundMs = Math.max(startMs, fromMs)
  for (const period of (short ? shortPeriods : longPeriods)(rule, startMs, lastFoundMs)) {
    for (const slotMs of atPositions(period, rule.bySetPos)) {
      if (slotMs < startMs) continue
      lastFoundMs = slotMs
      yield slotMs
    }
    if ((period[0] ?? 0) - lastFoundMs > horizonDays * dayMs) return
  }
}
