import { daysInMonth } from '../../../recurrence/calendar.ts'
import { mergeDates, type DateSpec, type DayOrder } from '../../dates.ts'
import { holidayReader } from '../../readers/holiday.ts'
import { nounBefore } from '../../ofNouns.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { firstOf } from '../../openers.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words as wordsOf } from '../../words.ts'
import type { AmountReaders } from './amount.ts'
import type { IberianMonthDates } from './monthDate.ts'
import type { NumberReaders } from './numbers.ts'
import type { PeriodReaders } from './period.ts'
import { skipRun } from '../../runs.ts'
import type { WeekdayReaders } from './weekdays.ts'
import type { IberianWords } from './words.ts'

export type DateReader = (tokens: Token[], at: number, order: DayOrder) => Read<DateSpec> | null

interface Readers extends NumberReaders, AmountReaders, WeekdayReaders, IberianMonthDates, PeriodReaders {
  isClock: (tokens: Token[], at: number) => boolean
}

export function datesOf(words: IberianWords, { ordinal, place, cardinal, amount, unit, weekdayName, monthName, yearAfter, dayThenMonth, monthThenDay, monthAlone, ofPeriod, period, isClock }: Readers): DateReader {
  const { nearDays, articles, onDay, day, coming, current, thatComes, of, ahead: aheadWords, later, about, parts, dayArticles } = words
  const lead = new Set([...articles, ...onDay])

  const namedDay: Reader<DateSpec> = (tokens, at) => {
    if (parts.has(textAt(tokens, at)) && articles.has(textAt(tokens, at - 1))) return null
    // "La factura del mes pasado mañana a las 10" is tomorrow.
    if (textAt(tokens, at) === 'pasado' && (words.units.has(textAt(tokens, at - 1)) || words.weekdays.has(textAt(tokens, at - 1)))) return null
    const named = nearDays.map(([names, days]) => ({ days, to: skipRun(tokens, at, names) ?? at })).reduce((longest, one) => one.to > longest.to ? one : longest)
    return named.to > at ? { value: { type: 'offset', days: named.days }, to: named.to } : null
  }

  /** "viernes", "proximo lunes", "lunes que viene", "jueves de la semana que viene". */
  const weekday: Reader<DateSpec> = (tokens, at) => {
    const next = skip(tokens, at, coming)
    const name = weekdayName(tokens, next ?? skip(tokens, at, current) ?? at)
    if (!name) return null
    const inWeek = ofPeriod(tokens, skip(tokens, name.to, wordsOf(',')) ?? name.to, 'week')
    if (inWeek?.value.named) return { value: { type: 'weekday', weekday: name.value, week: inWeek.value.ahead, plus: 0 }, to: inWeek.to }
    const behind = skipRun(tokens, name.to, thatComes) ?? skip(tokens, name.to, coming)
    const value: DateSpec = { type: 'weekday', weekday: name.value, week: null, plus: 0, ...(next ?? behind ? { notToday: true as const } : {}) }
    return { value, to: behind ?? name.to }
  }

  /** "dia 5", "el 15", "el 3 del mes que viene": a number behind an article must end there. */
  const dayAlone: Reader<DateSpec> = (tokens, at) => {
    const named = skip(tokens, at, day)
    const counted = ordinal(tokens, named ?? at) ?? (tokens[named ?? at]?.kind === 'number' || named ? cardinal(tokens, named ?? at) : null)
    if (!counted || counted.value < 1 || counted.value > 31 || (tokens[counted.to]?.glued && tokens[counted.to]?.kind !== 'mark')) return null
    const inMonth = ofPeriod(tokens, counted.to, 'month')
    const months = inMonth?.value.named ? inMonth.value.ahead : null
    if (inMonth) return { value: { type: 'monthDay', day: counted.value, months: inMonth.value.named && months === 0 ? null : months, weekday: null }, to: inMonth.to }
    const isMarked = named !== null || (tokens[at]?.kind === 'number' && dayArticles.has(textAt(tokens, at - 1)))
    if (!isMarked || (!named && (unit(tokens, counted.to) || of.has(textAt(tokens, counted.to)) || tokens[counted.to]?.text === '%'))) return null
    return { value: { type: 'monthDay', day: counted.value, months: null, weekday: null }, to: skipRun(tokens, counted.to, thatComes) ?? counted.to }
  }

  const festive = holidayReader(words.holidays, yearAfter, words.eves)

  /** A feast without a word that leads to it may be of the text: "Nochebuena a las 8", "víspera de Reyes"; but "Navidad comprar regalos". */
  const isNamed = (tokens: Token[], at: number, { value, to }: Read<DateSpec>): boolean =>
    words.holidayLeads.has(textAt(tokens, at - 1)) || words.weekdays.has(textAt(tokens, at)) || isClock(tokens, skip(tokens, to, wordsOf(',')) ?? to)
    || ((at === 0 || tokens[at - 1]?.kind === 'mark') && value.type === 'holiday' && (value.before !== undefined || value.holiday.endsWith('Eve')))

  /** "en navidad", "el dia de reyes" */
  const holiday: Reader<DateSpec> = (tokens, at) => {
    const named = skip(tokens, at, day)
    const whole = festive(tokens, at)
    if (!named) return whole && isNamed(tokens, at, whole) ? whole : null
    const start = skipAll(tokens, named, of)
    return whole ?? (start > named ? festive(tokens, skip(tokens, start, articles) ?? start) : null)
  }

  /** "ultimo dia del mes", "primer lunes de diciembre". */
  const placed: Reader<DateSpec> = (tokens, at) => {
    const counted = place(tokens, at)
    if (!counted || Math.abs(counted.value) > 5) return null
    const dayTo = skip(tokens, counted.to, day)
    if (dayTo) {
      const inMonth = ofPeriod(tokens, dayTo, 'month')
      if (inMonth) return { value: { type: 'monthDay', day: counted.value, months: counted.value < 0 || inMonth.value.ahead ? inMonth.value.ahead : null, weekday: null }, to: inMonth.to }
    }
    const name = weekdayName(tokens, counted.to)
    if (!name) return null
    const spec = { type: 'nth', ordinal: counted.value, weekday: name.value } as const
    const inMonth = ofPeriod(tokens, name.to, 'month')
    if (inMonth) return { value: { ...spec, month: null, months: inMonth.value.ahead, year: null }, to: inMonth.to }
    const month = monthName(tokens, skipAll(tokens, name.to, of))
    if (!month) return null
    const { year, to } = yearAfter(tokens, month.to)
    return { value: { ...spec, month: month.value, months: 0, year }, to }
  }

  /** "en 3 dias", "dentro de dos semanas", "3 dias despues". */
  const ahead: Reader<DateSpec> = (tokens, at) => {
    const marked = skipRun(tokens, at, aheadWords)
    const length = amount(tokens, skipAll(tokens, marked ?? at, about))
    if (!length || (!length.value.months && !length.value.days) || length.value.seconds) return null
    const behind = skipRun(tokens, length.to, later)
    return marked ?? behind ? { value: { type: 'ahead', amount: length.value, from: null }, to: behind ?? length.to } : null
  }

  /** "a finales de enero", "no comeco de marco" */
  const edgeOfMonth: Reader<DateSpec> = (tokens, at) => {
    const text = textAt(tokens, at)
    const dayOfMonth = words.ends.has(text) ? -1 : words.beginnings.has(text) ? 1 : words.middles.has(text) ? 15 : null
    const month = dayOfMonth && of.has(textAt(tokens, at + 1)) ? monthName(tokens, at + 2) : null
    if (!dayOfMonth || !month) return null
    const { year, to } = yearAfter(tokens, month.to)
    return { value: { type: 'date', year, month: month.value, day: dayOfMonth < 0 ? daysInMonth(year ?? 2025, month.value) : dayOfMonth, doubtful: false }, to }
  }

  /** "dos dias antes de navidad", "una semana despues del 5 de mayo" */
  const counted: DateReader = (tokens, at, order) => {
    const length = amount(tokens, at)
    const side = length && (textAt(tokens, length.to) === 'antes' ? -1 : ['despues', 'depois'].includes(textAt(tokens, length.to)) ? 1 : 0)
    if (!length || !side || length.value.seconds || !of.has(textAt(tokens, length.to + 1))) return null
    const start = length.to + 2
    const base = festive(tokens, start) ?? simple(tokens, start, order) ?? simple(tokens, start - 1, order)
    return base && base.to > start ? { value: { type: 'ahead', amount: { months: length.value.months * side, days: length.value.days * side, seconds: 0 }, from: base.value }, to: base.to } : null
  }

  const digits: DateReader = (tokens, at, order) => numericDate(tokens, skip(tokens, at, day) ?? at, order)
  const direct = firstOf(ahead, holiday, namedDay, placed, digits, dayThenMonth, weekday, dayAlone, period, edgeOfMonth, monthThenDay, monthAlone)

  const simple: DateReader = (tokens, at, order) => {
    const start = skipAll(tokens, at, lead)
    for (const from of start > at ? [at, start] : [at]) {
      const read = direct(tokens, from, order)
      if (read) return read
    }
    return null
  }

  /** "lunes 30 a las 9": behind a weekday a number is its date where a time follows or it is no hour. */
  const numberedDay: Reader<DateSpec> = (tokens, at) => {
    const number = tokens[at]?.kind === 'number' && (!tokens[at + 1]?.glued || textAt(tokens, at + 1) === ',') ? cardinal(tokens, at) : null
    const isDate = number && number.value >= 1 && number.value <= 31 && (number.value > 24 || isClock(tokens, skip(tokens, number.to, wordsOf(',')) ?? number.to))
    return isDate ? { value: { type: 'monthDay', day: number.value, months: null, weekday: null }, to: number.to } : null
  }

  const ofNoun = nounBefore(of)
  const joints = new Set([',', ...of, ...lead])
  return (tokens, at, order) => {
    const first = counted(tokens, at, order) ?? simple(tokens, at, order)
    if (!first) return first
    const next = skipAll(tokens, first.to, joints)
    const second = simple(tokens, next, order) ?? (first.value.type === 'weekday' ? numberedDay(tokens, next) : first.value.type === 'period' ? monthAlone(tokens, skip(tokens, first.to, wordsOf(',')) ?? first.to) : null)
    // "La clase del lunes hoy": the class is monday's.
    const isOfNoun = ofNoun(tokens, at) !== null && ![first, second].every(one => one && ['weekday', 'date', 'monthDay'].includes(one.value.type))
    const merged = second && !isOfNoun ? mergeDates(first.value, second.value) : null
    return merged && second ? { value: merged, to: second.to } : first
  }
}
