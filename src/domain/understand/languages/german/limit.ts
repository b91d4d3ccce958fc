import { windowOf } from '../../clocks.ts'
import type { DateSpec } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { firstOf } from '../../openers.ts'
import { countReader } from '../../readers/count.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { clock } from './clock.ts'
import { date } from './date.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal } from './numbers.ts'
import { spelt, speltWords } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const month: Reader<DateSpec> = (tokens, at) => {
  const name = monthName(tokens, at)
  return name && { value: { type: 'month', month: name.value, year: null }, to: name.to }
}

const fromNow: Reader<Limit> = (tokens, at) => {
  const to = skipWords(tokens, at, 'ab', 'sofort') ?? skipWords(tokens, at, 'ab', 'jetzt')
  return to ? { value: { type: 'starting', date: { type: 'offset', days: 0 } }, to } : null
}

const dayAfter = (marker: ReadonlySet<string>, type: 'until' | 'starting'): Reader<Limit> => (tokens, at) => {
  const marked = skip(tokens, at, marker)
  const start = marked && skipAll(tokens, marked, words('zum dem den'))
  const day: Read<DateSpec> | null = marked && start ? date(tokens, start) ?? (start > marked ? date(tokens, start - 1) : null) ?? month(tokens, start) : null
  return day && { value: type === 'until' ? { type, date: day.value, deadline: true } : { type, date: day.value }, to: day.to }
}

const until = dayAfter(words('bis'), 'until')
/** vom 1. bis zum 24. Dezember: the first day, whose month stands behind the last. */
const startOfRange: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, words('vom von'))
  const whole = marked && date(tokens, marked)
  const alone = marked ? ordinal(tokens, marked) : null
  const bis = [whole, alone].map(day => day && textAt(tokens, day.to) === 'bis' ? day.to + 1 : null)
  if (whole && bis[0]) return { value: { type: 'starting', date: whole.value }, to: whole.to }
  const last = bis[1] ? date(tokens, skipAll(tokens, bis[1], words('zum den'))) : null
  return alone && last?.value.type === 'date' ? { value: { type: 'starting', date: { ...last.value, day: alone.value } }, to: alone.to } : null
}

const starting = dayAfter(words('ab beginnend seit'), 'starting')

const inOneWord = spelt({ einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, sechsmal: 6, siebenmal: 7, achtmal: 8, neunmal: 9, zehnmal: 10, zwölfmal: 12 })

/** 5 mal, fünfmal, insgesamt 6 Mal. */
const count = countReader({ cardinal, times: words('mal male x termine'), words: inOneWord, leads: ['nur', 'insgesamt', 'genau', 'maximal', 'höchstens', 'bloß', 'für', 'noch'], tails: ['insgesamt', 'gesamt', 'im ganzen', 'maximal'] })

/** für 10 Tage, 10 Tage lang, in den nächsten 2 Wochen. */
const length: Reader<Limit> = (tokens, at) => {
  const marked = skip(tokens, at, speltWords('für'))
  const article = skip(tokens, skip(tokens, at, words('in')) ?? at, words('die den'))
  const coming = article && skip(tokens, article, speltWords('nächsten kommenden'))
  const measured = amount(tokens, marked ? skipAll(tokens, marked, speltWords('die nächsten')) : coming ?? at)
  const long = measured && skipWords(tokens, measured.to, 'lang')
  return measured && (marked || coming || long) ? { value: { type: 'length', amount: measured.value, ...(coming ?? long ? { coming: true as const } : {}) }, to: long ?? measured.to } : null
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
  const from = clock(tokens, marked ?? at, true)
  const joint = from && skip(tokens, from.to, marked ? words('und bis - –') : words('bis - –'))
  const to = joint ? clock(tokens, joint, true) : null
  // "8-10 Uhr", "18:00-20:00"; "8-10" alone is anything.
  const isTime = marked ?? (to && (textAt(tokens, to.to - 1) === 'uhr' || (!from?.value.bare && !to.value.bare)))
  return from && to && isTime ? { value: { type: 'between', ...windowOf(from.value, to.value) }, to: to.to } : null
}

export const limit = firstOf<Limit>(between, startOfRange, fromNow, starting, length, count, until, except)
