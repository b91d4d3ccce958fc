import { clockOf, windowOf, type Clock } from '../../clocks.ts'
import type { Amount } from '../../amounts.ts'
import type { DateSpec, DayOrder } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { firstOf } from '../../openers.ts'
import { countReader } from '../../readers/count.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import type { ClockReader } from './clock.ts'
import type { DateReader } from './date.ts'
import type { IberianMonthDates } from './monthDate.ts'
import type { NumberReaders } from './numbers.ts'
import { skipRun, type Runs } from '../../runs.ts'
import type { WeekdayReaders } from './weekdays.ts'
import type { IberianWords } from './words.ts'

type LimitReader = (tokens: Token[], at: number, order: DayOrder) => Read<Limit> | null

interface Readers extends NumberReaders, WeekdayReaders, IberianMonthDates {
  amount: Reader<Amount>
  clock: ClockReader
  date: DateReader
}

export function limitsOf(words: IberianWords, { cardinal, listOf, weekdayList, monthName, amount, clock, date }: Readers): LimitReader {
  const { until, starting, during, next, except, between: windows, times, articles, onDay, of, every, pluralArticles } = words
  const lead = new Set([...articles, ...onDay, ...of])

  const day = (tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null => {
    const whole = date(tokens, at, order)
    if (whole) return whole
    const start = skipAll(tokens, at, lead)
    const month = monthName(tokens, start)
    return date(tokens, start, order) ?? (month && { value: { type: 'month', month: month.value, year: null }, to: month.to })
  }

  const dayAfter = (marks: Runs, type: 'until' | 'starting'): LimitReader => (tokens, at, order) => {
    const marked = skipRun(tokens, at, marks)
    const read = marked ? day(tokens, marked, order) ?? day(tokens, marked - 1, order) : null
    return read && marked && read.to > marked ? { value: type === 'until' ? { type, date: read.value, deadline: true } : { type, date: read.value }, to: read.to } : null
  }

  /** "5 veces", "por 5 veces", "en total 6 veces". */
  const count = countReader({ cardinal, times, leads: [...during, ...words.countLeads], tails: words.countTails })

  /** "durante 7 dias", "los proximos 10 dias". */
  const length: LimitReader = (tokens, at) => {
    const marked = skipRun(tokens, at, during)
    const start = skipAll(tokens, marked ?? at, articles)
    const coming = skip(tokens, start, next)
    if (!marked && !(coming && start > at)) return null
    const measured = amount(tokens, coming ?? start) ?? amount(tokens, marked ?? start)
    return measured && { value: { type: 'length', amount: measured.value, ...(coming ? { coming: true as const } : {}) }, to: measured.to }
  }

  const exceptions: LimitReader = (tokens, at, order) => {
    const marked = skipRun(tokens, at, except)
    if (!marked) return null
    const start = skipAll(tokens, marked, lead)
    const each = skipRun(tokens, marked, every) ?? (start > marked && pluralArticles.has(textAt(tokens, start - 1)) ? start - 1 : start)
    const days = weekdayList(tokens, each)
    if (days) return { value: { type: 'except', weekdays: days.value.days, months: [], dates: [] }, to: days.to }
    const dates = listOf((all, from) => date(all, from, order), tokens, marked)
    if (dates && dates.value[0]?.type !== 'month') return { value: { type: 'except', weekdays: [], months: [], dates: dates.value.map(one => ({ date: one, clock: null })) }, to: dates.to }
    const months = listOf(monthName, tokens, start)
    return months && { value: { type: 'except', weekdays: [], months: months.value, dates: [] }, to: months.to }
  }

  /** The hour alone of "9 e 10", which is no ten past nine here. */
  const upTo = (tokens: Token[], at: number, joint: Runs): Read<Clock> | null => {
    const hour = cardinal(tokens, at)
    const value = hour && skipRun(tokens, hour.to, joint) ? clockOf(hour.value, 0, null, true) : null
    return hour && value && { value, to: hour.to }
  }

  /** "de 9 a 17", "entre las 9 y las 17:30", "das 9h as 18h". */
  const between: LimitReader = (tokens, at) => {
    for (const [lead, joint] of windows) {
      const marked = skipRun(tokens, at, lead)
      const from = marked ? upTo(tokens, marked, joint) ?? clock(tokens, marked, true) : null
      const on = from && skipRun(tokens, from.to, joint)
      const to = on ? clock(tokens, on, true) : null
      if (!from || !to) continue
      const window = windowOf(from.value, to.value)
      // "Entre 9 e 10" is a time as it stands, "entre 9 e 10 pessoas" none.
      const isTime = lead === windows[1]?.[0] && tokens[to.to]?.kind !== 'number' && !textAt(tokens, to.to).endsWith('s') && !words.units.has(textAt(tokens, to.to))
      return { value: { type: 'between', ...window, ...(isTime ? { to: { ...window.to, bare: false } } : {}) }, to: to.to }
    }
    return null
  }

  return firstOf(between, dayAfter(starting, 'starting'), count, length, dayAfter(until, 'until'), exceptions)
}
