import { mergeDates, type DateSpec } from '../../dates.ts'
import { firstOf } from '../../openers.ts'
import { dateRangeReader } from '../../readers/dateRange.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { holiday } from './holidays.ts'
import { dayOfMonth, dayThenMonth, monthAlone, monthName, shortDate } from './monthDate.ts'
import { cardinal, ordinal, place } from './numbers.ts'
import { nounOf } from './nounOf.ts'
import { period, unitAhead } from './period.ts'
import { namedDays } from './vocabulary.ts'
import { weekdayName } from './weekdays.ts'

export const onDay = words('в во на к ко')
const next = (word: string): boolean => word.startsWith('следующ') || word.startsWith('след') && word.length < 6
const coming = (word: string): boolean => word.startsWith('ближайш') || word.startsWith('будущ')
const current = words('этот эту это эта этой этого')

const namedDay: Reader<DateSpec> = (tokens, at) => {
  const days = namedDays.get(textAt(tokens, at))
  if (days !== undefined) return { value: { type: 'offset', days }, to: at + 1 }
  const afterTomorrow = skipWords(tokens, at, 'после', 'завтра')
  if (afterTomorrow) return { value: { type: 'offset', days: 2 }, to: afterTomorrow }
  const tomorrow = textAt(tokens, at).startsWith('завтрашн') ? skip(tokens, at + 1, words('день дня дню')) : null
  return tomorrow ? { value: { type: 'offset', days: 1 }, to: tomorrow } : null
}

/** пятница, следующий вторник, эта суббота, среда на следующей неделе, суббота через неделю. */
const weekday: Reader<DateSpec> = (tokens, at) => {
  const text = textAt(tokens, at)
  const isNext = next(text)
  const nameAt = isNext || coming(text) || current.has(text) ? at + 1 : at
  const name = weekdayName(tokens, nameAt)
  if (!name) return null
  const later = unitAhead(tokens, skip(tokens, name.to, words('на')) ?? name.to)
  const week = later?.value.unit === 'week' ? later.value.ahead : isNext ? 1 : null
  return { value: { type: 'weekday', weekday: name.value, week, plus: 0 }, to: week !== null && later?.value.unit === 'week' ? later.to : name.to }
}

/** Whether what follows says that a day was meant: "пятого числа", "двадцатого в 10". */
const isDayBefore = (tokens: Token[], to: number): boolean => onDay.has(textAt(tokens, to)) && tokens[to + 1]?.kind === 'number'

const leadToDay = words('до к с по')
/** What else is counted so: "двадцатого века". */
const isPlace = words('этажа века класса года размера дома ряда тура раза уровня вагона этажу дому классу уровню')

/** 25 числа, 1-го, 15го числа следующего месяца, до пятого, двадцатого. */
const dayAlone: Reader<DateSpec> = (tokens, at) => {
  const counted = ordinal(tokens, at) ?? cardinal(tokens, at)
  if (!counted || counted.value < 1 || counted.value > 31) return null
  const isOrdinal = ordinal(tokens, at) !== null
  const number = skip(tokens, counted.to, words('числа число числу'))
  const to = number ?? counted.to
  const ofMonth = unitAhead(tokens, to)
  const months = ofMonth?.value.unit === 'month' ? ofMonth : null
  const isGenitive = isOrdinal && textAt(tokens, counted.to - 1).endsWith('го')
  const isLed = isOrdinal && leadToDay.has(textAt(tokens, at - 1))
  const isAlone = (isGenitive && (tokens[at]?.kind === 'number' || counted.value > 12 || isDayBefore(tokens, to))) || isLed
  const isMarked = number !== null || (months !== null && isOrdinal) || (isAlone && !isPlace.has(textAt(tokens, to)))
  return isMarked ? { value: { type: 'monthDay', day: counted.value, months: months?.value.ahead || null, weekday: null }, to: months?.to ?? to } : null
}

/** последний день месяца, первый понедельник декабря, последняя пятница следующего месяца. */
const placed: Reader<DateSpec> = (tokens, at) => {
  const counted = place(tokens, at)
  if (!counted || Math.abs(counted.value) > 5) return null
  const day = skip(tokens, counted.to, words('день дня дню'))
  const name = day ? null : weekdayName(tokens, counted.to)
  const to = day ?? name?.to
  if (!to) return null
  const start = skip(tokens, to, words('в')) ?? to
  const whole = unitAhead(tokens, start)
  const months = whole?.value.unit === 'month' ? whole : null
  const month = monthName(tokens, start)
  if (day && months) return { value: { type: 'monthDay', day: counted.value, months: counted.value < 0 || months.value.ahead ? months.value.ahead : null, weekday: null }, to: months.to }
  if (!name || !(months ?? month)) return null
  return { value: { type: 'nth', ordinal: counted.value, weekday: name.value, month: month?.value ?? null, months: months?.value.ahead ?? 0, year: null }, to: (months ?? month)?.to ?? to }
}

const about = words('примерно приблизительно около ровно где-то где то ещё еще')

/** через 3 дня, через неделю, спустя месяц, дня через два. */
export const ahead: Reader<DateSpec> = (tokens, at) => {
  const marked = skip(tokens, at, words('через спустя +')) ?? (textAt(tokens, at) === 'черезе' ? at + 1 : null)
  const length = marked ? amount(tokens, skipAll(tokens, marked, about)) : null
  if (!length || (!length.value.months && !length.value.days) || length.value.seconds) return null
  return { value: { type: 'ahead', amount: length.value, from: null }, to: length.to }
}

const direct = firstOf<DateSpec>(ahead, namedDay, placed, holiday, dayThenMonth, weekday, dayAlone, period)

/** A date in digits: "в 10.12" is a time. */
const numeric: Reader<DateSpec> = (tokens, at) => {
  const read = shortDate(tokens, at) ?? numericDate(tokens, at, 'day-first')
  return read && !['в', 'во'].includes(textAt(tokens, at - 1)) ? read : null
}

const simple: Reader<DateSpec> = (tokens, at) => direct(tokens, at) ?? numeric(tokens, at)

/** с 1 по 10 декабря, 1-10 декабря, с 01.12 по 10.12. */
export const dateRange = dateRangeReader({
  day: dayOfMonth, date: (tokens, at) => dayThenMonth(tokens, at) ?? shortDate(tokens, at) ?? numericDate(tokens, at, 'day-first'),
  leads: ['с', 'со', 'начиная с', 'в период с', 'между'], joints: ['по', 'до', 'и', '-', '–', '—'], tails: ['включительно'],
})

/** One day named in the text, in any usual writing. */
export function date(tokens: Token[], at: number): Read<DateSpec> | null {
  const start = skip(tokens, at, onDay) ?? at
  const first = simple(tokens, start) ?? (start > at ? monthAlone(tokens, at) : null)
  if (!first) return null
  const nextAt = skipAll(tokens, first.to, words(', в во на ('))
  const second = simple(tokens, nextAt) ?? (first.value.type === 'period' ? monthAlone(tokens, first.to) : null)
  // "Конспект вторника сегодня в 8": the notes are tuesday's.
  const isOfNoun = second?.value.type === 'offset' && nounOf(tokens, at) !== null
  const merged = second && !isOfNoun ? mergeDates(first.value, second.value) : null
  return merged && second ? { value: merged, to: skip(tokens, second.to, words(')')) ?? second.to } : first
}
