import type { Amount } from '../../amounts.ts'
import { mergeDates, type DateSpec, type DayOrder } from '../../dates.ts'
import { firstOf } from '../../openers.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { runs, skipFirstRun } from '../../runs.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { dayOfMonth, dayThenMonth, monthAlone, monthName, monthThenDay, yearAfter } from './monthDate.ts'
import { cardinal, ordinal, place } from './numbers.ts'
import { dateRange, mayBeRange } from './dateRange.ts'
import { holiday, isLed, opensText } from './holidays.ts'
import { mixedDate } from './mixedDate.ts'
import { period } from './period.ts'
import { smallWords } from './smallWords.ts'
import { isWholePeriod, wholePeriod } from './wholePeriod.ts'
import { doubtfulWeekdays } from './vocabulary.ts'
import { pluralWeekday, weekdayName } from './weekdays.ts'

type DateRead = Read<DateSpec> | null

const found = (value: DateSpec, to: number | null): DateRead => to === null ? null : { value, to }
const today = words('today tod tdy')
const tomorrow = words('tomorrow tmrw tmr tmw tmrow tomoz tomorow tommorow tommorrow tomorrows tmorrow')

function namedDay(tokens: Token[], at: number): DateRead {
  const start = textAt(tokens, at) === 'the' ? at + 1 : at
  const afterTomorrow = skipFirstRun(tokens, start, runs('day after tomorrow, day after tmrw'))
  if (afterTomorrow) return { value: { type: 'offset', days: 2 }, to: afterTomorrow }
  const shaded = skip(tokens, at, words('early late later'))
  const shadedDay = shaded ? skip(tokens, shaded, today) ?? skip(tokens, shaded, tomorrow) : null
  if (shaded && shadedDay) return { value: { type: 'offset', days: today.has(textAt(tokens, shaded)) ? 0 : 1 }, to: shadedDay }
  const weekOn = tomorrow.has(textAt(tokens, at)) || today.has(textAt(tokens, at)) ? skip(tokens, at + 1, words('week')) : null
  if (weekOn) return { value: { type: 'offset', days: tomorrow.has(textAt(tokens, at)) ? 8 : 7 }, to: weekOn }
  return found({ type: 'offset', days: 0 }, skip(tokens, at, today)) ?? found({ type: 'offset', days: 1 }, skip(tokens, at, tomorrow))
    ?? found({ type: 'offset', days: -1 }, skipWords(tokens, at, 'yesterday'))
}

/** friday, next monday, this sat, monday next week, friday in two weeks, a week from friday. */
function weekday(tokens: Token[], at: number): DateRead {
  const next = skip(tokens, at, words('next following nxt'))
  const current = skip(tokens, at, words('this coming'))
  const last = skip(tokens, at, words('last past previous'))
  const gone = last ? weekdayName(tokens, last) : null
  if (gone) return { value: { type: 'weekday', weekday: gone.value, week: -1, plus: 0 }, to: gone.to }
  const the = textAt(tokens, at) === 'the' ? weekdayName(tokens, at + 1) : null
  if (the && textAt(tokens, the.to) === 'after' && textAt(tokens, the.to + 1) === 'next') return { value: { type: 'weekday', weekday: the.value, week: null, plus: 1 }, to: the.to + 2 }
  const nameAt = next ?? (current ? skip(tokens, current, words('coming')) ?? current : at)
  const name = weekdayName(tokens, nameAt)
  if (!name) return null
  let week = next ? 1 : null
  let to = name.to
  const after = skipFirstRun(tokens, to, runs('next week, of next week, the week after')) ?? skipWords(tokens, to, ',', 'next', 'week')
  if (after) {
    week = 1
    to = after
  } else if (textAt(tokens, to) === 'after' && ['next', 'nxt'].includes(textAt(tokens, to + 1))) {
    return { value: { type: 'weekday', weekday: name.value, week: null, plus: 1 }, to: to + 2 }
  } else if (textAt(tokens, to) === 'week') {
    return { value: { type: 'weekday', weekday: name.value, week: null, plus: 1 }, to: to + 1 }
  } else {
    const thisWeek = skipFirstRun(tokens, to, runs('this week, of this week'))
    if (thisWeek) {
      week = 0
      to = thisWeek
    }
  }
  return { value: { type: 'weekday', weekday: name.value, week, plus: 0 }, to }
}

/** "20 of next month": a plain number, by what stands behind it. */
function bareOfMonth(tokens: Token[], at: number): Read<number> | null {
  const day = tokens[at]?.kind === 'number' ? dayOfMonth(tokens, at) : null
  return day && skipFirstRun(tokens, day.to, runs('of next month, of this month, of the month')) ? day : null
}

/** "on the 3rd floor" */
const countedThings = words('floor row page place time try door gear grade lane line seat street avenue world person one chapter round half base degree rank party team side attempt season episode quarter century edition level')

/** "on the thirtieth to pay the rent" */
const goesOn = words('to at i that about by in every for')

/** the 15th, on the 3rd of next month, the last day of the month, 15th of this month. */
function dayAlone(tokens: Token[], at: number): DateRead {
  const article = skip(tokens, at, words('the'))
  const counted = place(tokens, article ?? at) ?? bareOfMonth(tokens, article ?? at)
  if (!counted || counted.value > 31 || counted.value < -7) return null
  const day = skip(tokens, counted.to, words('day'))
  let to = day ?? counted.to
  let monthsAhead: number | null = null
  const next = skipFirstRun(tokens, to, runs('of next month, next month, of the next month'))
  const current = skipFirstRun(tokens, to, runs('of this month, of the month, of month, this month, of the current month'))
  if (next || current) {
    monthsAhead = next ? 1 : counted.value < 0 ? 0 : null
    to = next ?? current ?? to
  }
  const marked = article !== null || ['on', 'by', 'until', 'till', 'before', 'from', 'starting'].includes(textAt(tokens, at - 1)) || monthsAhead !== null || current !== null || (to >= tokens.length && tokens[at]?.kind === 'number' && counted.value > 3)
  if (!marked || (counted.value < 0 && (!day || !(next || current)))) return null
  if (countedThings.has(textAt(tokens, to))) return null
  // "the first time", "the second floor": an ordinal in words needs more than an article.
  const endsText = to >= tokens.length || tokens[to]?.kind === 'mark'
  if (tokens[article ?? at]?.kind === 'word' && !day && !next && !current && !((endsText || goesOn.has(textAt(tokens, to))) && textAt(tokens, at - 1) === 'on')) return null
  return { value: { type: 'monthDay', day: counted.value, months: monthsAhead, weekday: null }, to }
}

/** first monday of next month, 2nd fri in feb, the last friday of june 2026. */
function nthWeekday(tokens: Token[], at: number): DateRead {
  const counted = place(tokens, skip(tokens, at, words('the')) ?? at)
  const name = counted && weekdayName(tokens, counted.to)
  if (!counted || !name || Math.abs(counted.value) > 5) return null
  const ahead = skipFirstRun(tokens, name.to, runs('of next month, in next month, next month'))
  const current = skipFirstRun(tokens, name.to, runs('of this month, this month'))
  if (ahead ?? current) return { value: { type: 'nth', ordinal: counted.value, weekday: name.value, month: null, months: ahead ? 1 : 0, year: null }, to: ahead ?? current ?? at }
  const month = monthName(tokens, skip(tokens, name.to, words('of in')) ?? name.to)
  if (!month) return null
  const { year, to } = yearAfter(tokens, month.to)
  return { value: { type: 'nth', ordinal: counted.value, weekday: name.value, month: month.value, months: 0, year }, to }
}

/** "3 working days": the token after it. */
const workingDays = (tokens: Token[], at: number): number | null => skipFirstRun(tokens, at, runs('working days, business days, work days, working day, business day'))

/** "week from today" */
const oneWeek = (tokens: Token[], at: number): Read<Amount> | null =>
  textAt(tokens, at) === 'week' && textAt(tokens, at + 1) === 'from' ? { value: { months: 0, days: 7, seconds: 0 }, to: at + 1 } : null

/** "the night before july 4": the day before, at night. */
function partBefore(tokens: Token[], at: number, order: DayOrder): DateRead {
  if (textAt(tokens, at) !== 'before' || !['night', 'evening', 'eve', 'afternoon'].includes(textAt(tokens, at - 1))) return null
  const base = direct(tokens, skip(tokens, at + 1, words('the')) ?? at + 1, order) ?? direct(tokens, at + 1, order)
  return base && { value: { type: 'ahead', amount: { months: 0, days: -1, seconds: 0 }, from: base.value }, to: base.to }
}

/** "the day before the 20th", "the week after easter" */
function oneBefore(tokens: Token[], at: number): Read<Amount> | null {
  const start = textAt(tokens, at) === 'the' ? at + 1 : at
  const days = textAt(tokens, start) === 'day' ? 1 : textAt(tokens, start) === 'week' ? 7 : 0
  return days && words('before after').has(textAt(tokens, start + 1)) ? { value: { months: 0, days, seconds: 0 }, to: start + 1 } : null
}

/** in 3 days, two weeks from now, a week from friday, 10 days after tomorrow, 2 weeks before christmas. */
function ahead(tokens: Token[], at: number, order: DayOrder): DateRead {
  const marked = skip(tokens, at, words('in after within +'))
  const counted = cardinal(tokens, marked ?? at)
  const plural = counted && pluralWeekday(tokens, counted.to)
  const weeksLater = plural && skipWords(tokens, plural.to, 'from', 'now')
  if (counted && plural && weeksLater) return { value: { type: 'weekday', weekday: plural.value, week: null, plus: counted.value - 1 }, to: weeksLater }
  const working = counted && workingDays(tokens, counted.to)
  const workingLater = working && (marked ? working : skipFirstRun(tokens, working, runs('from now, later, from today')))
  if (counted && workingLater && counted.value <= 366) return { value: { type: 'workdays', count: counted.value }, to: skipWords(tokens, workingLater, 'from', 'now') ?? workingLater }
  const length = oneWeek(tokens, at) ?? oneBefore(tokens, at) ?? amount(tokens, skip(tokens, marked ?? at, words('about around exactly another the next just approximately approx roughly like maybe')) ?? marked ?? at)
  if (!length || (length.value.months === 0 && length.value.days === 0) || length.value.seconds) return null
  const later = skipFirstRun(tokens, length.to, runs("from now, from right now, later, from today, hence, time, ' time"))
  const span = { type: 'ahead', amount: length.value, from: null } as const
  if (later) return { value: span, to: later }
  const from = skip(tokens, length.to, words(!marked && length.value.days % 7 === 0 && !length.value.months ? 'from after before on' : 'from after before'))
  const weekLater = !marked && !from && length.value.days % 7 === 0 && !length.value.months ? skip(tokens, length.to, tomorrow) ?? skip(tokens, length.to, today) : null
  if (weekLater) return { value: { type: 'offset', days: length.value.days + (tomorrow.has(textAt(tokens, length.to)) ? 1 : 0) }, to: weekLater }
  const base = from ? direct(tokens, skip(tokens, from, words('the')) ?? from, order) ?? direct(tokens, from, order) : null
  const { months, days, seconds } = length.value
  const sign = textAt(tokens, length.to) === 'before' ? -1 : 1
  if (base) return { value: { ...span, amount: { months: sign * months, days: sign * days, seconds }, from: base.value }, to: base.to }
  return marked ? { value: span, to: length.to } : null
}

const shares = words('1/2 1/3 2/3 1/4 3/4')
const shared = words('of a an cup cups pound pounds lb oz tsp tbsp teaspoon tablespoon litre liter litres liters pint dozen price off')

/** "24/7 support", "1/2 cup" */
function isShare(tokens: Token[], at: number, to: number): boolean {
  const written = [at, at + 1, at + 2].map(index => textAt(tokens, index)).join('')
  return to === at + 3 && (written === '24/7' || (shares.has(written) && (shared.has(textAt(tokens, to)) || smallWords.measures.has(textAt(tokens, to)))))
}

/** "10.12" is a price or a version unless something leads to a day. */
function digits(tokens: Token[], at: number, order: DayOrder): DateRead {
  const read = numericDate(tokens, at, order)
  if (read && isShare(tokens, at, read.to)) return null
  const isShort = read?.to === at + 3 && textAt(tokens, at + 1) === '.'
  return isShort && at > 0 && !['on', 'by', 'until', 'till', 'from', 'before'].includes(textAt(tokens, at - 1)) ? null : read
}

const on = words('on')
const joints = words(', on of in a')

const direct = firstOf<DateSpec>(holiday, namedDay, nthWeekday, mixedDate, digits, dayThenMonth, monthThenDay, weekday, wholePeriod, dayAlone, period, monthAlone)
const simple = firstOf<DateSpec>(partBefore, ahead, direct)

/** "Tuesday 19th", "monday the twenty-first": behind a weekday an ordinal is a day of the month. */
function numberedDay(tokens: Token[], at: number): DateRead {
  const start = skip(tokens, at, words('the')) ?? at
  // No clock has more than 24 hours: "monday 28".
  const number = tokens[start]?.kind === 'number' && /^(?:2[5-9]|3[01])$/.test(textAt(tokens, start)) && !tokens[start + 1]?.glued ? cardinal(tokens, start) : null
  const day = ordinal(tokens, start) ?? number
  return day && day.value <= 31 ? { value: { type: 'monthDay', day: day.value, months: null, weekday: null }, to: day.to } : null
}

/** One day named in the text, in any usual writing; of a range its first. */
export function date(tokens: Token[], at: number, order: DayOrder): DateRead {
  const range = dateRange(tokens, skip(tokens, at, on) ?? at)
  return range && mayBeRange(tokens, at) ? range : singleDate(tokens, at, order)
}

/** One day, that of a weekday beside a date included. */
export function singleDate(tokens: Token[], at: number, order: DayOrder): DateRead {
  const led = skipFirstRun(tokens, at, runs('no later than, not later than'))
  const first = simple(tokens, led ?? skip(tokens, at, on) ?? at, order)
  if (!first) return null
  const next = skipAll(tokens, first.to, joints)
  const second = (next > first.to ? simple(tokens, first.to, order) : null) ?? simple(tokens, next, order) ?? (first.value.type === 'weekday' ? numberedDay(tokens, next) : null)
  const merged = second && !opensRange(tokens, second) ? mergeDates(first.value, second.value) : null
  return merged && second ? { value: merged, to: second.to } : first
}

/** "Until december 18, monday to friday": the weekday goes with what is behind it. */
const opensRange = (tokens: Token[], { value, to }: Read<DateSpec>): boolean =>
  value.type === 'weekday' && words('to - – through thru').has(textAt(tokens, to)) && weekdayName(tokens, to + 1) !== null

/** Whether a date phrase may as well be part of the text: "sat", "christmas presents", "the q3 report", "the weekend". */
export function isDoubtful(tokens: Token[], from: number, to: number, value: DateSpec): boolean {
  if (value.type === 'holiday') return !isLed(tokens, from) && !opensText(tokens, from, to)
  if (value.type === 'weekend') return to - from === 1 && !isLed(tokens, from)
  if (to - from === 1) return doubtfulWeekdays.has(textAt(tokens, from)) && !(from === 0 && tokens.some(({ kind }) => kind === 'number'))
  return isWholePeriod(tokens, from)
}
