import type { Amount } from '../../amounts.ts'
import { windowOf, type Clock } from '../../clocks.ts'
import type { DateSpec, DayOrder } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { firstOf } from '../../openers.ts'
import { countReader } from '../../readers/count.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import { named, words } from '../../words.ts'
import { amount } from './amount.ts'
import { clock } from './clock.ts'
import { date, singleDate } from './date.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf } from './numbers.ts'
import { pluralWeekday, weekdayList } from './weekdays.ts'

type LimitRead = Read<Limit> | null

function until(tokens: Token[], at: number, order: DayOrder): LimitRead {
  const marked = skip(tokens, at, words('until till til ending through thru')) ?? skipWords(tokens, at, 'up', 'to') ?? skipWords(tokens, at, 'up', 'until')
  if (!marked) return null
  const day = date(tokens, skipAll(tokens, marked, words('on in the')), order) ?? date(tokens, marked, order) ?? month(tokens, skip(tokens, marked, words('in')) ?? marked)
  return day && { value: { type: 'until', date: day.value }, to: day.to }
}

const month = (tokens: Token[], at: number): Read<DateSpec> | null => {
  const name = monthName(tokens, at)
  return name && { value: { type: 'month', month: name.value, year: null }, to: name.to }
}

function starting(tokens: Token[], at: number, order: DayOrder): LimitRead {
  const marked = skip(tokens, at, words('starting beginning from since')) ?? skipWords(tokens, at, 'as', 'of')
  if (!marked) return null
  const from = skip(tokens, marked, words('from on in')) ?? marked
  const day = singleDate(tokens, from, order) ?? month(tokens, from)
  const joint = day && skip(tokens, day.to, words('to - – until till through thru'))
  const until = joint ? singleDate(tokens, joint, order) ?? month(tokens, joint) : null
  if (day && until) return { value: { type: 'starting', date: day.value, until: until.value }, to: until.to }
  return day && { value: { type: 'starting', date: day.value }, to: day.to }
}

/** for 5 times, 10x, twice, up to 7x, for 3 occurrences, 6 times in total. */
const count = countReader({
  cardinal, times: words('times time x occurrences repetitions reps sessions'), words: named({ once: 1, twice: 2, thrice: 3 }),
  leads: ['for', 'up', 'to', 'only', 'just', 'max', 'maximum', 'at most', 'a total of', 'total of', 'total', 'exactly', 'altogether', 'in total'], tails: ['in total', 'total', 'altogether', 'only', 'max', 'overall', 'in all', 'and then stop'],
})

/** for 5 days, for the next six weeks, for up to 2 months. */
function length(tokens: Token[], at: number): LimitRead {
  const marked = skip(tokens, at, words('for over'))
  if (!marked) return null
  const from = skipAll(tokens, marked, words('up to the next about'))
  const measured = amount(tokens, from) ?? (textAt(tokens, from - 1) === 'next' ? oneOf(tokens, from) : null)
  const coming = textAt(tokens, from - 1) === 'next' && measured !== null && measured.value.days > 1 && !measured.value.months && !measured.value.seconds
  return measured && { value: { type: 'length', amount: measured.value, ...(coming ? { coming } : {}) }, to: measured.to }
}

/** "the next month": one of it. */
function oneOf(tokens: Token[], at: number): Read<Amount> | null {
  const amounts: Record<string, Amount> = { hour: { months: 0, days: 0, seconds: 3600 }, day: { months: 0, days: 1, seconds: 0 }, week: { months: 0, days: 7, seconds: 0 }, month: { months: 1, days: 0, seconds: 0 }, year: { months: 12, days: 0, seconds: 0 } }
  const value = Object.hasOwn(amounts, textAt(tokens, at)) ? amounts[textAt(tokens, at)] : undefined
  return value ? { value, to: at + 1 } : null
}

const exceptRuns = ['other than', 'apart from', 'aside from', 'except for', 'with the exception of', 'save for', 'not counting', 'not including']

function except(tokens: Token[], at: number, order: DayOrder): LimitRead {
  const marked = skip(tokens, at, words('except excluding excl but without skip skipping minus besides no not ex')) ?? skipRun(tokens, at, exceptRuns)
  if (!marked) return null
  // "No friday" by itself, or "skip friday", may be anything.
  if (words('no not skip ex').has(textAt(tokens, at)) && !pluralWeekday(tokens, skipAll(tokens, marked, words('on the any')))) return null
  if (textAt(tokens, at) === 'but' && textAt(tokens, marked) !== 'not' && !weekdayList(tokens, skipAll(tokens, marked, words('on the every each')))) return null
  const start = skipAll(tokens, marked, words('for on not in the every each'))
  const days = weekdayList(tokens, start)
  if (days) return { value: { type: 'except', weekdays: days.value.days, months: [], dates: [] }, to: days.to }
  const dates = listOf((all, from) => dateAndClock(all, from, order), tokens, start)
  if (dates && dates.value[0]?.date.type !== 'month') return { value: { type: 'except', weekdays: [], months: [], dates: dates.value }, to: dates.to }
  const months = listOf((all, from) => monthName(all, skip(all, from, words('in')) ?? from), tokens, start)
  return months && { value: { type: 'except', weekdays: [], months: months.value, dates: [] }, to: months.to }
}

/** "tomorrow at 8am": one occurrence of a day that has several. */
function dateAndClock(tokens: Token[], at: number, order: DayOrder): Read<{ date: DateSpec, clock: Clock | null }> | null {
  const day = date(tokens, skip(tokens, at, words('on')) ?? at, order)
  const marked = day && skip(tokens, day.to, words('at @'))
  const time = marked ? clock(tokens, marked, true) : null
  return day && { value: { date: day.value, clock: time?.value ?? null }, to: time?.to ?? day.to }
}

/** between 9 and 17, from 9am to 5pm, 9:00-17:00. */
function between(tokens: Token[], at: number): LimitRead {
  const marked = skip(tokens, at, words('between from'))
  if (!marked) return null
  const from = clock(tokens, marked, true)
  const joint = from && skip(tokens, from.to, words('and to until till - –'))
  const to = joint ? clock(tokens, joint, true) : null
  if (!from || !to) return null
  return { value: { type: 'between', ...windowOf(from.value, to.value) }, to: to.to }
}

export const limit = firstOf<Limit>(between, starting, length, count, until, except)
