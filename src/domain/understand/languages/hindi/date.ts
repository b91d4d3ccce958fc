import { mergeDates, type DateSpec, type DayOrder } from '../../dates.ts'
import { firstOf } from '../../openers.ts'
import { dateRangeReader } from '../../readers/dateRange.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { amount } from './amount.ts'
import { skipFromNow, skipLater } from './delay.ts'
import { holiday } from './holidays.ts'
import { dayThenMonth, monthAlone, monthName, monthThenDay } from './monthDate.ts'
import { cardinal, listOf, place } from './numbers.ts'
import { weekdayName } from './weekdays.ts'

/** "Kal" is the day before as well; a reminder is for the one to come. */
const nearDays = named({ aaj: 0, kal: 1, parso: 2, narso: 3 })

const namedDay: Reader<DateSpec> = (tokens, at) => {
  const start = skipWords(tokens, at, 'aane', 'wala') ?? at
  const days = nearDays.get(textAt(tokens, start))
  return days === undefined ? null : { value: { type: 'offset', days }, to: start + 1 }
}

/** "agla", "is", "aane wala": how many periods ahead. */
function ahead(tokens: Token[], at: number): Read<number> | null {
  const next = skip(tokens, at, words('agla'))
  if (next) return { value: 1, to: next }
  const coming = skipWords(tokens, at, 'aane', 'wala') ?? skip(tokens, at, words('is aane'))
  return coming ? { value: 0, to: coming } : null
}

const weekday: Reader<DateSpec> = (tokens, at) => {
  const lead = ahead(tokens, at)
  const day = weekdayName(tokens, lead?.to ?? at)
  return day && { value: { type: 'weekday', weekday: day.value, week: lead?.value ? 1 : null, plus: 0 }, to: day.to }
}

/** "mahine ki", "agle mahine ke", "is mahine me": the month that a day is counted in, null the coming one. */
function monthOf(tokens: Token[], at: number): { months: number | null, to: number } | null {
  const lead = ahead(tokens, at)
  const month = skip(tokens, lead?.to ?? at, words('mahina'))
  return month ? { months: lead?.value ? 1 : null, to: skipAll(tokens, month, words('ki ke ka me ko')) } : null
}

/** The day of a place in a month: "5 tarikh", "aakhri din", "pehle somvar". */
function placed(tokens: Token[], at: number, within: { months: number | null } | null): Read<DateSpec> | null {
  const counted = place(tokens, at) ?? cardinal(tokens, at)
  if (!counted || counted.value === 0 || counted.value > 31) return null
  const name = Math.abs(counted.value) <= 5 && place(tokens, at) && within ? weekdayName(tokens, counted.to) : null
  if (name) return { value: { type: 'nth', ordinal: counted.value, weekday: name.value, month: null, months: within?.months ?? 0, year: null }, to: name.to }
  const tarikh = skip(tokens, counted.to, words('tarikh')) ?? (within && place(tokens, at) ? skip(tokens, counted.to, words('din')) : null)
  // "Form ki last date" names a thing.
  if (tarikh && counted.value < 0 && !within) return null
  const bare = within && tokens[at]?.kind === 'number' && textAt(tokens, counted.to) === 'ko' ? counted.to : null
  const to = tarikh ?? bare
  return to ? { value: { type: 'monthDay', day: counted.value, months: within?.months ?? (counted.value < 0 ? 0 : null), weekday: null }, to } : null
}

/** "5 tarikh", "agle mahine ki 10 tarikh", "mahine ke aakhri din". */
const dayOfMonth: Reader<DateSpec> = (tokens, at) => {
  const month = monthOf(tokens, at)
  return month ? placed(tokens, month.to, month) ?? weekOf(tokens, month.to, month) : placed(tokens, at, at === 0 ? { months: null } : null)
}

/** "pehle hafte": the first day of a week counted within a month. */
function weekOf(tokens: Token[], at: number, { months }: { months: number | null }): Read<DateSpec> | null {
  const counted = place(tokens, at)
  const week = counted && counted.value > 0 && counted.value <= 4 ? skip(tokens, counted.to, words('hafta')) : null
  return counted && week ? { value: { type: 'monthDay', day: counted.value * 7 - 6, months, weekday: null }, to: week } : null
}

/** "december ke dusre shanivar". */
const weekdayOfMonth: Reader<DateSpec> = (tokens, at) => {
  const month = monthName(tokens, at)
  const counted = month && place(tokens, skipAll(tokens, month.to, words('ke ka ki')))
  const week = counted && counted.value > 0 && counted.value <= 4 ? skip(tokens, counted.to, words('hafta')) : null
  if (month && counted && week) return { value: { type: 'date', year: null, month: month.value, day: counted.value * 7 - 6, doubtful: false }, to: week }
  const day = counted && weekdayName(tokens, counted.to)
  return month && counted && day && Math.abs(counted.value) <= 5
    ? { value: { type: 'nth', ordinal: counted.value, weekday: day.value, month: month.value, months: 0, year: null }, to: day.to } : null
}

const periods = named<'week' | 'month' | 'quarter' | 'year'>({ hafta: 'week', mahina: 'month', timahi: 'quarter', saal: 'year' })

/** "agle hafte", "is mahine ke ant me", "hafte ke shuru me", "is weekend". */
const period: Reader<DateSpec> = (tokens, at) => {
  const lead = ahead(tokens, at)
  const start = lead?.to ?? at
  if (textAt(tokens, start) === 'weekend') return lead || ['par', 'me', 'ko', 'tak'].includes(textAt(tokens, start + 1)) ? { value: { type: 'weekend', ahead: lead?.value ?? 0 }, to: start + 1 } : null
  if (lead?.value && textAt(tokens, start) === 'din') return { value: { type: 'offset', days: 1 }, to: start + 1 }
  const unit = periods.get(textAt(tokens, start))
  if (!unit) return null
  const edgeAt = skip(tokens, start + 1, words('ke ki'))
  const edge = edgeAt && ({ ant: 'end', aakhri: 'end', shuru: 'start' } as const)[textAt(tokens, edgeAt) as 'ant']
  if (edge && edgeAt) return { value: { type: 'period', unit, ahead: lead?.value ?? 0, edge }, to: edgeAt + 1 }
  return lead?.value ? { value: { type: 'period', unit, ahead: 1, edge: 'start' }, to: start + 1 } : null
}

/** "3 din baad", "aaj se 2 hafte me". */
const later: Reader<DateSpec> = (tokens, at) => {
  const length = amount(tokens, skipFromNow(tokens, at))
  const to = length && !length.value.seconds && (length.value.days || length.value.months) ? skipLater(tokens, length.to) : null
  return length && to ? { value: { type: 'ahead', amount: length.value, from: null }, to } : null
}

/** "agle saal 5 january", "agle saal march me": counted from its first day. */
const ofNextYear: Reader<DateSpec> = (tokens, at) => {
  const year = skipWords(tokens, at, 'agla', 'saal')
  const start = year && skipAll(tokens, year, words('ki ke ka me'))
  const named = start ? dayThenMonth(tokens, start) ?? monthThenDay(tokens, start) : null
  const month = start && !named ? monthName(tokens, start) : null
  const found = named?.value.type === 'date' ? named.value : month && { month: month.value, day: 1 }
  const first = { type: 'period', unit: 'year', ahead: 1, edge: 'start' } as const
  return found && { value: { type: 'ahead', amount: { months: found.month - 1, days: found.day - 1, seconds: 0 }, from: first }, to: named?.to ?? month?.to ?? at }
}

const dayNumber: Reader<number> = (tokens, at) => tokens[at]?.kind === 'number' && tokens[at].text.length <= 2 ? { value: Number(tokens[at].text), to: at + 1 } : cardinal(tokens, at)

/** "1 se 10 december tak", "1 december se 10 january tak". */
export const dateRange = dateRangeReader({
  day: dayNumber, date: (tokens, at) => numericDate(tokens, at, 'day-first') ?? dayThenMonth(tokens, at), leads: [], joints: ['se', 'se lekar', '-', '–', 'to', 'tarikh se'], tails: ['tak', 'ke beech', 'ke beech me'],
})

const direct = firstOf<DateSpec>(later, ofNextYear, namedDay, numericDate, dayThenMonth, monthThenDay, weekdayOfMonth, holiday, dayOfMonth, weekday, period, monthAlone)

/** A day without what stands behind it. */
export function day(tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null {
  const first = direct(tokens, at, order)
  if (!first) return null
  const next = skipAll(tokens, first.to, words(', ko ke ki me din'))
  const second = direct(tokens, next, order)
  const merged = second && mergeDates(first.value, second.value)
  return merged && second ? { value: merged, to: second.to } : first
}

const isToday = (date: DateSpec): boolean => date.type === 'offset' && date.days === 0

/** One day named in the text, with its postposition. */
export function date(tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null {
  const read = day(tokens, at, order)
  if (!read) return null
  const named = skipWords(tokens, read.to, 'ke', 'din') ?? read.to
  // "Kal wali meeting", "aaj ka kharcha": which one of the things in the text.
  if (textAt(tokens, named) === 'wala' || (isToday(read.value) && ['ka', 'ki'].includes(textAt(tokens, named)))) return null
  return { value: read.value, to: skipWords(tokens, named, 'ke', 'liye') ?? skipWords(tokens, named, 'se', 'pehle') ?? skipAll(tokens, named, words('ko tak par hi me')) }
}

/** "1 aur 15 tarikh", "aakhri din". */
export function daysOfMonth(tokens: Token[], at: number): Read<number[]> | null {
  const days = listOf((all, from) => place(all, from) ?? cardinal(all, from), tokens, at)
  const isOrdinal = days && place(tokens, at) !== null
  const to = days && (skip(tokens, days.to, words('tarikh')) ?? (isOrdinal ? skip(tokens, days.to, words('din')) : null) ?? (textAt(tokens, days.to) === 'ko' ? days.to : null))
  return days && to && days.value.every(value => value <= 31 && value !== 0) ? { value: days.value, to } : null
}
