import type { DateSpec } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { clock } from './clock.ts'
import { date } from './date.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf } from './numbers.ts'
import { speltWords } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const month: Reader<DateSpec> = (tokens, at) => {
  const name = monthName(tokens, at)
  return name && { value: { type: 'month', month: name.value, year: null }, to: name.to }
}

const dayAfter = (marker: ReadonlySet<string>, type: 'until' | 'starting'): Reader<Limit> => (tokens, at) => {
  const marked = skip(tokens, at, marker)
  const start = marked && skipAll(tokens, marked, words('zum dem den'))
  const day: Read<DateSpec> | null = marked && start ? date(tokens, start) ?? (start > marked ? date(tokens, start - 1) : null) ?? month(tokens, start) : null
  return day && { value: { type, date: day.value }, to: day.to }
}

const until = dayAfter(words('bis'), 'until')
const starting = dayAfter(words('ab beginnend seit'), 'starting')

/** 5 mal, fünfmal. */
const count: Reader<Limit> = (tokens, at) => {
  const start = skipAll(tokens, at, words('nur insgesamt'))
  const word = textAt(tokens, start)
  const glued = word.endsWith('mal') ? new Map([['ein', 1], ['zwei', 2], ['drei', 3], ['vier', 4], ['fünf', 5], ['sechs', 6], ['zehn', 10]]).get(word.slice(0, -3)) : undefined
  if (glued) return { value: { type: 'count', count: glued }, to: start + 1 }
  const number = cardinal(tokens, start)
  const to = number && skip(tokens, number.to, words('mal x'))
  return number && to && number.value > 0 ? { value: { type: 'count', count: number.value }, to } : null
}

/** für 10 Tage, 10 Tage lang, in den nächsten 2 Wochen. */
const length: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, speltWords('für'))
  const measured = amount(tokens, marked ? skipAll(tokens, marked, speltWords('die nächsten')) : at)
  const long = measured && skipWords(tokens, measured.to, 'lang')
  return measured && (marked || long) ? { value: { type: 'length', amount: measured.value }, to: long ?? measured.to } : null
}

/** außer sonntags, außer am 24. Dezember, nicht im Juli. */
const except: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, speltWords('außer ausgenommen'))
  if (!marked) return null
  const start = skipAll(tokens, marked, words('am an im den'))
  const days = weekdayList(tokens, start)
  if (days) return { value: { type: 'except', weekdays: days.value.days, months: [], dates: [] }, to: days.to }
  const dates = listOf(date, tokens, marked)
  if (dates && dates.value[0]?.type !== 'month') return { value: { type: 'except', weekdays: [], months: [], dates: dates.value.map(one => ({ date: one, clock: null })) }, to: dates.to }
  const months = listOf(monthName, tokens, start)
  return months && { value: { type: 'except', weekdays: [], months: months.value, dates: [] }, to: months.to }
}

/** zwischen 9 und 17 Uhr, von 9 bis 17 Uhr. */
const between: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, words('zwischen von'))
  const from = marked ? clock(tokens, marked, true) : null
  const joint = from && skip(tokens, from.to, words('und bis - –'))
  const to = joint ? clock(tokens, joint, true) : null
  return from && to ? { value: { type: 'between', from: from.value, to: to.value }, to: to.to } : null
}

export const limit: Reader<Limit> = (tokens, at) =>
  between(tokens, at) ?? starting(tokens, at) ?? length(tokens, at) ?? count(tokens, at) ?? until(tokens, at) ?? except(tokens, at)
