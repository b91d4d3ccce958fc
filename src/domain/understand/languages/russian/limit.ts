import { isStopwatch } from '../../amounts.ts'
import { windowOf } from '../../clocks.ts'
import type { DateSpec } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { firstOf } from '../../openers.ts'
import { countReader } from '../../readers/count.ts'
import { skip, skipAll, skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, counted } from './amount.ts'
import { date } from './date.ts'
import { dayThenMonth, monthName } from './monthDate.ts'
import { cardinal, listOf } from './numbers.ts'
import { isEvery } from './repeatParts.ts'
import { clock } from './spokenClock.ts'
import { adverbs } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const month: Reader<DateSpec> = (tokens, at) => {
  const name = monthName(tokens, at)
  return name && { value: { type: 'month', month: name.value, year: null }, to: name.to }
}

const newYear: Reader<DateSpec> = (tokens, at) => {
  const to = skipWords(tokens, at, 'нового', 'года') ?? skipWords(tokens, at, 'нг')
  return to ? { value: { type: 'date', year: null, month: 12, day: 31, doubtful: false }, to } : null
}

/** до 10 декабря, по 15 число, до конца месяца, до лета нет. "До" without a repetition is a deadline. */
const until: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, words('до по вплоть'))
  const start = marked && (skip(tokens, marked, words('до')) ?? marked)
  const day = start ? newYear(tokens, start) ?? date(tokens, start) ?? month(tokens, start) : null
  return day && { value: { type: 'until', date: day.value, ...(textAt(tokens, at) === 'до' ? { deadline: true as const } : {}) }, to: day.to }
}

/** "с 1 по 10 декабря": the month stands behind the last day. */
const dayOfRange: Reader<DateSpec> = (tokens, at) => {
  const day = cardinal(tokens, at)
  const last = day && skip(tokens, day.to, words('по до -')) ? dayThenMonth(tokens, day.to + 1) : null
  return day && last?.value.type === 'date' ? { value: { ...last.value, day: day.value }, to: day.to } : null
}

/** с 1 декабря, начиная с понедельника, со следующей недели. */
const starting: Reader<Limit> = (tokens, at) => {
  const leading = skip(tokens, at, words('начиная начать старт'))
  const marked = skip(tokens, leading ?? at, words('с со'))
  const day = marked ? date(tokens, marked) ?? dayOfRange(tokens, marked) ?? month(tokens, marked) : null
  return day && { value: { type: 'starting', date: day.value }, to: day.to }
}

/** 5 раз, всего 10 раз. */
const count = countReader({ cardinal, times: words('раз раза разика занятий занятия'), leads: [',', 'и', 'всего', 'только', 'ровно', 'итого', 'не больше', 'максимум', 'лишь'], tails: ['всего', 'и всё', 'итого', 'максимум', 'и хватит'], notBefore: words('в') })

const comingDays = words('ближайшие следующие')

/** в течение 5 дней, на протяжении недели, ближайшие 2 недели, 10 дней подряд; "10 дней" alone where it says so much. */
const length: Reader<Limit> = (tokens, at) => {
  // "Неделю каждый день"
  const one = ['неделю', 'месяц'].includes(textAt(tokens, at)) && (isEvery(textAt(tokens, at + 1)) || adverbs.has(textAt(tokens, at + 1))) && !isEvery(textAt(tokens, at - 1)) ? amount(tokens, at) : null
  if (one) return { value: { type: 'length', amount: one.value }, to: one.to }
  const marked = skipWords(tokens, at, 'в', 'течение') ?? skipWords(tokens, at, 'в', 'течении') ?? skipWords(tokens, at, 'на', 'протяжении') ?? skip(tokens, at, comingDays)
  const measured = marked ? amount(tokens, skipAll(tokens, marked, words('ближайших следующих всего'))) : counted(tokens, at)
  const inRow = measured && skip(tokens, measured.to, words('подряд'))
  return measured && (marked ?? inRow ?? !isStopwatch(measured.value)) ? { value: { type: 'length', amount: measured.value, ...(inRow ?? comingDays.has(textAt(tokens, at)) ? { coming: true as const } : {}) }, to: inRow ?? measured.to } : null
}

/** кроме воскресенья, кроме сб и вс, за исключением 31 декабря, кроме июля. */
const except: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, words('кроме исключая')) ?? skipWords(tokens, at, 'за', 'исключением') ?? skipWords(tokens, at, 'но', 'не')
  if (!marked) return null
  const start = skipAll(tokens, marked, words('в во по на'))
  const days = weekdayList(tokens, start)
  if (days) return { value: { type: 'except', weekdays: days.value.days, months: [], dates: [] }, to: days.to }
  const dates = listOf(date, tokens, start)
  if (dates && dates.value[0]?.type !== 'month') return { value: { type: 'except', weekdays: [], months: [], dates: dates.value.map(one => ({ date: one, clock: null })) }, to: dates.to }
  const months = listOf(monthName, tokens, start)
  return months && { value: { type: 'except', weekdays: [], months: months.value, dates: [] }, to: months.to }
}

const dayWords = words('числа число')

/** с 9 до 21, между 9 и 18, с 9 утра до 6 вечера. */
const between: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, words('с со между от'))
  const from = marked ? clock(tokens, marked, true) : null
  const joint = from && skip(tokens, from.to, words('до и - – — по'))
  const to = joint ? clock(tokens, joint, true) : null
  // "С 1 по 10 декабря" are days.
  if (!from || !to || monthName(tokens, to.to) || dayWords.has(textAt(tokens, to.to))) return null
  // So said it is a time: "с 8 до 9" needs no minutes.
  return { value: { type: 'between', ...windowOf(from.value, { ...to.value, bare: false }) }, to: to.to }
}

export const limit = firstOf<Limit>(between, starting, length, count, until, except)
