import { mergeDates, type DateSpec } from '../../dates.ts'
import { nounBefore } from '../../ofNouns.ts'
import { firstOf } from '../../openers.ts'
import { dateRangeReader } from '../../readers/dateRange.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { daysInMonth } from '../../../recurrence/calendar.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { holiday } from './holidays.ts'
import { dayOfMonth, dayThenMonth, monthName } from './monthDate.ts'
import { ordinal, place } from './numbers.ts'
import { speltWords } from './vocabulary.ts'
import { weekdayName } from './weekdays.ts'

const coming = speltWords('nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem')
const afterNext = speltWords('übernächste übernächsten übernächster übernächstes übernächstem')
const current = words('diese diesen dieser dieses diesem')
export const onDay = words('am an den der dem zum vom übers')

const namedDays: ReadonlyMap<string, number> = new Map([['heute', 0], ['heut', 0], ['morgen', 1], ['morgn', 1], ['mogen', 1], ['moregn', 1], ['morgne', 1], ['übermorgen', 2], ['uebermorgen', 2], ['überübermorgen', 3], ['gestern', -1], ['vorgestern', -2]])

const namedDay: Reader<DateSpec> = (tokens, at) => {
  const days = namedDays.get(textAt(tokens, at))
  return days === undefined ? null : { value: { type: 'offset', days }, to: days === 0 ? skip(tokens, at + 1, words('noch')) ?? at + 1 : at + 1 }
}

const nextWeek = (tokens: Token[], at: number): number | null => {
  const next = skip(tokens, at, coming)
  return next ? skip(tokens, next, words('woche')) : null
}

/** "Was machst du so": Sunday only where a day is led to, or a time follows. */
const isFiller = (tokens: Token[], at: number, to: number): boolean => textAt(tokens, at) === 'so' && to === at + 1
  && tokens[to]?.kind !== 'number' && !beforeTime.has(textAt(tokens, to)) && !onDay.has(textAt(tokens, at - 1))
const beforeTime = words('um , früh abend morgen mittag vormittag nachmittag')

/** Freitag, am nächsten Montag, diesen Samstag, Montag nächster Woche. */
const weekday: Reader<DateSpec> = (tokens, at) => {
  const far = skip(tokens, at, afterNext)
  const name = weekdayName(tokens, far ?? skip(tokens, at, coming) ?? skip(tokens, at, current) ?? at)
  if (!name || isFiller(tokens, at, name.to)) return null
  if (far) return { value: { type: 'weekday', weekday: name.value, week: null, plus: 1 }, to: name.to }
  const later = nextWeek(tokens, name.to)
  const notToday = coming.has(textAt(tokens, at)) ? { notToday: true as const } : {}
  return { value: { type: 'weekday', weekday: name.value, week: later ? 1 : null, plus: 0, ...notToday }, to: later ?? name.to }
}

/** 1.5., 24.12.: with the points of both, or behind a word for a day. */
const pointedDate: Reader<DateSpec> = (tokens, at) => {
  const [day, point, month, end] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (day?.kind !== 'number' || month?.kind !== 'number' || !point?.glued || point.text !== '.' || !month.glued || day.text.length > 2 || month.text.length > 2 || tokens[at]?.quoted) return null
  const isPointed = end?.glued && end.text === '.'
  const year = isPointed && tokens[at + 4]?.glued && tokens[at + 4]?.kind === 'number' ? tokens[at + 4] : undefined
  const ends = isPointed && !year
  // Two digits of a year near; "1.1.30" is a version elsewhere.
  const near = year?.text.length === 2 && Math.abs(Number(year.text) - 32) < 10 ? 2000 + Number(year.text) : null
  if (!ends && !near && (end?.glued || !onDay.has(textAt(tokens, at - 1)))) return null
  const value = { type: 'date', year: near, month: Number(month.text), day: Number(day.text), doubtful: false } as const
  return value.month >= 1 && value.month <= 12 && value.day >= 1 && value.day <= 31 ? { value, to: near ? at + 5 : ends ? at + 4 : at + 3 } : null
}

const ofMonth = (tokens: Token[], at: number): { months: number | null, to: number } => {
  const next = skip(tokens, skip(tokens, at, words('des im')) ?? at, coming)
  const ahead = next ? skip(tokens, next, words('monat monats')) : null
  if (ahead) return { months: 1, to: ahead }
  const this_ = skipWords(tokens, at, 'des', 'monats') ?? skipWords(tokens, at, 'dieses', 'monats') ?? skipWords(tokens, at, 'diesen', 'monat')
  return this_ ? { months: null, to: this_ } : { months: null, to: at }
}

/** am 15., den 3. des Monats, am ersten. */
const dayAlone: Reader<DateSpec> = (tokens, at) => {
  const counted = ordinal(tokens, at)
  if (!counted || counted.value < 1 || counted.value > 31) return null
  const { months, to } = ofMonth(tokens, counted.to)
  // "Am ersten", "am zweiten Tag" may be of anything.
  const isPlain = tokens[at]?.kind === 'number' || to > counted.to || (counted.value > 4 && textAt(tokens, to) !== 'tag')
  const isMarked = isPlain && ['am', 'den', 'dem', 'zum', 'vom'].includes(textAt(tokens, at - 1))
  return isMarked ? { value: { type: 'monthDay', day: counted.value, months, weekday: null }, to } : null
}

/** am letzten Tag des Monats, ersten Montag im Mai. */
const placed: Reader<DateSpec> = (tokens, at) => {
  const counted = place(tokens, at)
  if (!counted || Math.abs(counted.value) > 5) return null
  const day = counted.value < 0 ? skip(tokens, counted.to, words('tag')) : null
  if (day) {
    const { months, to } = ofMonth(tokens, day)
    return to > day ? { value: { type: 'monthDay', day: counted.value, months: months ?? 0, weekday: null }, to } : null
  }
  const name = weekdayName(tokens, counted.to)
  if (!name) return null
  const spec = { type: 'nth', ordinal: counted.value, weekday: name.value, year: null } as const
  const { months, to } = ofMonth(tokens, name.to)
  if (to > name.to) return { value: { ...spec, month: null, months: months ?? 0 }, to }
  const month = monthName(tokens, skip(tokens, name.to, words('im des')) ?? name.to)
  return month && { value: { ...spec, month: month.value, months: 0 }, to: month.to }
}

const periods = { woche: 'week', monat: 'month', monats: 'month', jahr: 'year', jahres: 'year', quartal: 'quarter', quartals: 'quarter' } as const
const ends: Record<string, DateSpec> = {
  monatsende: { type: 'period', unit: 'month', ahead: 0, edge: 'end' }, jahresende: { type: 'period', unit: 'year', ahead: 0, edge: 'end' },
  monatsletzten: { type: 'monthDay', day: -1, months: null, weekday: null }, monatsersten: { type: 'monthDay', day: 1, months: null, weekday: null },
  monatsanfang: { type: 'period', unit: 'month', ahead: 0, edge: 'start' },
}

/** nächste Woche, Ende des Monats, Anfang nächsten Jahres, am Wochenende, Monatsende. */
const period: Reader<DateSpec> = (tokens, at) => {
  const text = textAt(tokens, at)
  if (Object.hasOwn(ends, text)) return { value: ends[text]!, to: at + 1 }
  const weekendAt = skip(tokens, at, coming) ?? skip(tokens, at, current) ?? at
  if (textAt(tokens, weekendAt) === 'wochenende' && (weekendAt > at || ['am', 'zum', 'übers'].includes(textAt(tokens, at - 1)))) return { value: { type: 'weekend', ahead: 0 }, to: weekendAt + 1 }
  const edge = text === 'ende' ? 'end' : text === 'anfang' ? 'start' : null
  const start = edge ? at + 1 : at
  const far = skip(tokens, start, afterNext)
  const next = far ?? skip(tokens, start, coming)
  const unitAt = next ?? (edge ? skip(tokens, start, words('des der dieses dieser')) : null)
  const unit = unitAt ? Object.entries(periods).find(([word]) => word === textAt(tokens, unitAt))?.[1] : undefined
  if (unit && unitAt) return { value: { type: 'period', unit, ahead: far ? 2 : next ? 1 : 0, edge: edge ?? 'start' }, to: unitAt + 1 }
  const middle = text === 'mitte' ? monthName(tokens, at + 1) : null
  if (middle) return { value: { type: 'date', year: null, month: middle.value, day: 15, doubtful: false }, to: middle.to }
  const within = text === 'mitte' ? ofMonth(tokens, at + 1) : null
  if (within && within.to > at + 1) return { value: { type: 'monthDay', day: 15, months: within.months, weekday: null }, to: within.to }
  const month = edge ? monthName(tokens, start) : null
  return month && edge ? { value: edge === 'start' ? { type: 'date', year: null, month: month.value, day: 1, doubtful: false } : { type: 'date', year: null, month: month.value, day: daysInMonth(2023, month.value), doubtful: false }, to: month.to } : null
}

/** im Dezember, nächsten März. */
const monthAlone: Reader<DateSpec> = (tokens, at) => {
  const marked = skip(tokens, at, words('im')) ?? skip(tokens, at, coming)
  const month = marked ? monthName(tokens, marked) : null
  return month && { value: { type: 'month', month: month.value, year: null }, to: month.to }
}

/** in 3 Tagen, heute in einer Woche. */
const ahead: Reader<DateSpec> = (tokens, at) => {
  const start = namedDay(tokens, at)
  const started = start && skip(tokens, start.to, speltWords('in über'))
  const marked = started ?? skip(tokens, at, words('in'))
  const length = marked ? amount(tokens, skipAll(tokens, marked, words('ca etwa ungefähr genau den nächsten'))) : null
  if (!length || (!length.value.months && !length.value.days) || length.value.seconds) return null
  // "Heute in acht Tagen", "heute über acht Tage" counts today: a week.
  const days = started && length.value.days === 8 ? 7 : length.value.days
  return { value: { type: 'ahead', amount: { ...length.value, days }, from: started ? start.value : null }, to: length.to }
}

const sides: ReadonlyMap<string, number> = new Map([['vor', -1], ['nach', 1]])

/** am Tag vor Silvester, zwei Wochen nach Ostern. */
const counted: Reader<DateSpec> = (tokens, at) => {
  const eve = skip(tokens, at, words('vorabend'))
  const ofEve = eve && direct(tokens, skipAll(tokens, eve, words('von vor vom des')))
  if (ofEve) return { value: { type: 'ahead', amount: { months: 0, days: -1, seconds: 0 }, from: ofEve.value }, to: ofEve.to }
  const length = skipWords(tokens, at, 'tag') ? { value: { months: 0, days: 1, seconds: 0 }, to: at + 1 } : amount(tokens, at)
  const side = length && sides.get(textAt(tokens, length.to))
  if (!length || !side || length.value.seconds) return null
  const start = skipAll(tokens, length.to + 1, onDay)
  const base = direct(tokens, start) ?? (start > length.to + 1 ? direct(tokens, start - 1) : null)
  return base && { value: { type: 'ahead', amount: { months: side * length.value.months, days: side * length.value.days, seconds: 0 }, from: base.value }, to: base.to }
}

const digits: Reader<DateSpec> = (tokens, at) => numericDate(tokens, at, 'day-first')
const direct = firstOf<DateSpec>(ahead, holiday, namedDay, placed, pointedDate, digits, dayThenMonth, weekday, dayAlone, period, monthAlone)

const ofNoun = nounBefore(words('von vom'))

/** vom 1. bis zum 10. Dezember, 7.-18. Dezember, vom 1.12. bis 10.12. */
export const dateRange = dateRangeReader({
  day: dayOfMonth, date: (tokens, at) => pointedDate(tokens, at) ?? digits(tokens, at) ?? dayThenMonth(tokens, at),
  leads: ['vom', 'von', 'zwischen', 'zwischen dem', 'ab dem', 'ab', 'von dem'], joints: ['bis', 'bis zum', 'bis einschließlich', 'und', 'und dem', '-', '–'], tails: ['einschließlich', 'inklusive'],
})

/** One day named in the text, in any usual writing. */
export function date(tokens: Token[], at: number): Read<DateSpec> | null {
  const start = skipAll(tokens, at, onDay)
  const first = counted(tokens, start) ?? direct(tokens, start) ?? (textAt(tokens, at) === 'zu' ? holiday(tokens, at + 1) : null)
  if (!first) return null
  const next = skipAll(tokens, first.to, words(', am den der dem'))
  // "Montag morgen" is its morning, not tomorrow.
  const second = next === first.to && textAt(tokens, next) === 'morgen' ? null : direct(tokens, next)
  // "Protokoll vom Montag heute um 8": the minutes are monday's.
  const isOfNoun = second?.value.type === 'offset' && ofNoun(tokens, at) !== null
  const merged = second && !isOfNoun ? mergeDates(first.value, second.value) : null
  return merged && second ? { value: merged, to: second.to } : first
}
