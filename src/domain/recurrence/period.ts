import { dateOf, dayNumber, daysInMonth, daysInYear, firstWeekOf, weekStartOf } from './calendar.ts'
import type { Recurrence } from './parse.ts'

/** A run of days. */
export type Days = [first: number, length: number]

/** How a frequency of a day or longer cuts the calendar: which period a day is in, where one begins, and the runs of days of a period that may match, in order. */
export interface Period { indexOf(day: number): number, firstDay(index: number): number, days(index: number): Days[] }

const inOrder = (runs: Days[]): Days[] => runs.length < 2 ? runs : runs.sort(([one], [other]) => one - other).filter(([first], i) => i === 0 || first !== runs[i - 1]![0])

/** From either end; what the month or year does not have falls away. */
const counted = (numbers: number[], first: number, length: number): Days[] =>
  inOrder(numbers.map((number): Days => [number > 0 ? first + number - 1 : first + length + number, 1]).filter(([day]) => day >= first && day < first + length))

function monthDays({ byMonthDay }: Recurrence, year: number, month: number): Days[] {
  const first = dayNumber(year, month, 1)
  const length = daysInMonth(year, month)
  return byMonthDay.length ? counted(byMonthDay, first, length) : [[first, length]]
}

/** The first and last days of a year may be in weeks of the years beside it. */
function weekDays({ byWeekNo, weekStart }: Recurrence, year: number, first: number, length: number): Days[] {
  const runs = [year - 1, year, year + 1].flatMap(of => {
    const from = firstWeekOf(of, weekStart)
    return counted(byWeekNo, 0, (firstWeekOf(of + 1, weekStart) - from) / 7).map(([week]) => from + week * 7)
  })
  return inOrder(runs.map((from): Days => [Math.max(from, first), Math.min(from + 7, first + length) - Math.max(from, first)]).filter(([, days]) => days > 0))
}

function yearDays(rule: Recurrence, year: number): Days[] {
  const first = dayNumber(year, 1, 1)
  const length = daysInYear(year)
  if (rule.byYearDay.length) return counted(rule.byYearDay, first, length)
  if (rule.byWeekNo.length) return weekDays(rule, year, first, length)
  if (rule.byMonth.length) return inOrder(rule.byMonth.flatMap(month => monthDays(rule, year, month)))
  return [[first, length]]
}

export function periodOf(rule: Recurrence): Period {
  switch (rule.frequency) {
    case 'YEARLY': return { indexOf: day => dateOf(day).year, firstDay: year => dayNumber(year, 1, 1), days: year => yearDays(rule, year) }
    case 'MONTHLY': return {
      indexOf: day => { const { year, month } = dateOf(day); return year * 12 + month - 1 },
      firstDay: index => dayNumber(Math.floor(index / 12), index % 12 + 1, 1),
      days: index => monthDays(rule, Math.floor(index / 12), index % 12 + 1),
    }
    case 'WEEKLY': {
      const origin = weekStartOf(0, rule.weekStart)
      const firstDay = (index: number) => origin + index * 7
      return { indexOf: day => Math.floor((day - origin) / 7), firstDay, days: index => [[firstDay(index), 7]] }
    }
    default: return { indexOf: day => day, firstDay: index => index, days: index => [[index, 1]] }
  }
}
