import type { Unit } from '../../amounts.ts'
import { mergeRepeats, nothingSaid, repeatOfDate, said, workdays, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { withAttachments } from '../../readers/repeat.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { holiday } from './holidays.ts'
import { halves } from './dayPart.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal, place } from './numbers.ts'
import { attachment, edges, monthAndDays, nthWeekdays } from './repeatParts.ts'
import { adverbs, dayParts } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const every = words('every each evry ev')

/** of every month, of each other year, of the month, a month: the unit behind "first monday". */
function ofEvery(tokens: Token[], at: number): Read<{ unit: Unit, interval: number }> | null {
  const of = skip(tokens, at, words('of in on')) ?? at
  const start = skip(tokens, of, every) ?? (of > at || textAt(tokens, at) === 'a' || textAt(tokens, at) === 'per' ? skip(tokens, of, words('the a per')) : null)
  if (!start) return null
  const counted = interval(tokens, start)
  const measured = unit(tokens, counted?.to ?? start)
  return measured && ['week', 'month', 'quarter', 'year'].includes(measured.value) ? { value: { unit: measured.value, interval: counted?.value ?? 1 }, to: measured.to } : null
}

/** other, second, 3, 3rd: how many units apart. */
function interval(tokens: Token[], at: number): Read<number> | null {
  const other = skip(tokens, at, words('other alternate')) ?? skipWords(tokens, at, 'couple', 'of') ?? skip(tokens, at, words('couple'))
  const few = skip(tokens, at, words('few'))
  return other ? { value: 2, to: other } : few ? { value: 3, to: few } : ordinal(tokens, at) ?? cardinal(tokens, at)
}

/** 15th, 15, last: a day of the month. */
const monthDay = (tokens: Token[], at: number): Read<number> | null => {
  const day = place(tokens, at)
  return day && day.value <= 31 ? day : null
}

/** "morning and evening", "morning, noon and night"; behind "every day" as well. */
function partList(tokens: Token[], at: number): Read<DayPart[]> | null {
  const named: Reader<DayPart> = (all, from) => {
    const word = textAt(all, from)
    const value = word === 'noon' ? 'noon' : dayParts.get(word)
    return value ? { value, to: from + 1 } : null
  }
  const parts = listOf(named, tokens, at)
  return parts && parts.value.length > 1 ? parts : null
}

/** What follows "every". */
function afterEvery(tokens: Token[], at: number): RepeatRead {
  const several = partList(tokens, at)
  if (several) return said({ unit: 'day', parts: several.value }, several.to)
  const part = dayParts.get(textAt(tokens, at)) ?? halves.get(textAt(tokens, at))
  if (part) return said({ unit: 'day', part }, at + 1)
  const single = skipWords(tokens, at, 'single', 'day')
  if (single) return said({ unit: 'day' }, single)
  const length = amount(tokens, at)
  if (length && length.value.seconds && !length.value.days && !length.value.months && length.value.seconds % 60 === 0 && length.value.seconds !== 60 * 60) {
    return said({ unit: 'minute', interval: length.value.seconds / 60 }, length.to)
  }
  const halfHour = skipWords(tokens, at, 'half', 'hour')
  if (halfHour) return said({ unit: 'minute', interval: 30 }, halfHour)
  const hourAndHalf = skipWords(tokens, at, 'hour', 'and', 'a', 'half')
  if (hourAndHalf) return said({ unit: 'minute', interval: 90 }, hourAndHalf)

  const named = holiday(tokens, at)
  const yearly = named && repeatOfDate(named.value)
  if (named && yearly) return { value: yearly, to: named.to }
  const dated = monthAndDays(tokens, at)
  if (dated) return dated
  const last = textAt(tokens, at) === 'last' ? skip(tokens, at + 1, words('day')) : null
  if (last) return said({ unit: 'month', monthDays: [-1] }, ofEvery(tokens, last)?.to ?? skipWords(tokens, last, 'of', 'the', 'month') ?? skipWords(tokens, last, 'of', 'month') ?? last)

  const counted = interval(tokens, at)
  if (counted?.value === 0) return null
  const measured = unit(tokens, counted?.to ?? at)
  const dayInParts = measured?.value === 'day' && !counted ? partList(tokens, measured.to) : null
  if (dayInParts) return said({ unit: 'day', parts: dayInParts.value }, dayInParts.to)
  if (measured) return said({ unit: measured.value, interval: counted?.value ?? 1 }, measured.to)

  const apart = skip(tokens, at, words('other alternate second')) ?? (counted && !ordinal(tokens, at) ? counted.to : null)
  const spaced = apart ? weekdayList(tokens, apart) : null
  if (apart && spaced && !ofEvery(tokens, spaced.to)) return said({ weekdays: spaced.value.days, unit: 'week', interval: textAt(tokens, at) === 'second' ? 2 : counted?.value ?? 2 }, spaced.to)
  const nth = nthWeekdays(tokens, at)
  if (nth) {
    const whole = ofEvery(tokens, nth.to)
    return whole ? { value: mergeRepeats(nth.value, { ...nothingSaid, ...whole.value }), to: whole.to } : nth
  }
  const days = weekdayList(tokens, at)
  if (days) return withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to)
  const month = listOf(monthName, tokens, at)
  if (month) return said({ unit: 'year', months: month.value }, month.to)
  const places = listOf(monthDay, tokens, at)
  if (places) {
    const whole = ofEvery(tokens, places.to)
    return said({ unit: whole?.value.unit ?? 'month', interval: whole?.value.interval ?? 1, monthDays: places.value }, whole?.to ?? places.to)
  }
  return null
}

/** "every sunday evening" */
function withPart(repeat: RepeatSpec, tokens: Token[], to: number): RepeatRead {
  const part = dayParts.get(textAt(tokens, to))
  return part ? { value: { ...repeat, part }, to: to + 1 } : { value: repeat, to }
}

const times: Record<string, number> = { once: 1, twice: 2, thrice: 3 }

/** twice a day, once a week, 3 times a day. */
function timesPer(tokens: Token[], at: number): RepeatRead {
  const word = Object.hasOwn(times, textAt(tokens, at)) ? times[textAt(tokens, at)] : undefined
  const counted = word ? { value: word, to: at + 1 } : cardinal(tokens, at)
  const counting = counted && (word ? counted.to : skip(tokens, counted.to, words('times x')))
  const adverb = counting ? periodAdverbs.get(textAt(tokens, counting)) : undefined
  if (counted && counting && adverb && counted.value >= 2) return perUnit(counted.value, adverb, counting + 1)
  const per = counting ? skip(tokens, counting, words('a an per each every /')) ?? (textAt(tokens, counting - 1) === 'x' ? counting : null) : null
  const measured = per ? unit(tokens, per) : null
  if (!counted || !measured) return null
  return perUnit(counted.value, measured.value, measured.to)
}

/** So many times in each week or month, spread over it. */
const overWeek: Record<number, number[]> = { 2: [0, 3], 3: [0, 2, 4], 4: [0, 1, 3, 4], 5: [0, 1, 2, 3, 4], 6: [0, 1, 2, 3, 4, 5], 7: [0, 1, 2, 3, 4, 5, 6] }
const overMonth: Record<number, number[]> = { 2: [1, 15], 3: [1, 11, 21], 4: [1, 8, 15, 22] }

function perUnit(count: number, unit: Unit, to: number): RepeatRead {
  if (count === 1) return said({ unit }, to)
  if (unit === 'day') return count <= 12 ? said({ unit, timesPerDay: count }, to) : null
  if (unit === 'week' && overWeek[count]) return said({ unit, weekdays: overWeek[count].map(weekday => ({ weekday, ordinal: 0 })), spread: true }, to)
  if (unit === 'month' && overMonth[count]) return said({ unit, monthDays: overMonth[count], spread: true }, to)
  return unit === 'year' && 12 % count === 0 ? said({ unit: 'month', interval: 12 / count, spread: true }, to) : null
}

const periodAdverbs: ReadonlyMap<string, Unit> = new Map([['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['yearly', 'year'], ['annually', 'year']])

/** first friday of each month; 4th of every 3 months; last day of the month is left to the calendar; the 31st day of every year. */
function placeOfEvery(tokens: Token[], at: number): RepeatRead {
  const start = skip(tokens, at, words('the')) ?? at
  const nth = nthWeekdays(tokens, start)
  if (nth) {
    const whole = ofEvery(tokens, nth.to)
    // "1st and 3rd monday": several are those of each month.
    if (!whole && nth.value.weekdays.length > 1 && nth.value.weekdays.every(({ ordinal }) => ordinal !== 0)) return nth
    return whole && whole.value.unit !== 'week' ? { value: mergeRepeats(nth.value, { ...nothingSaid, ...whole.value }), to: whole.to } : null
  }
  const edge = edges.get(textAt(tokens, start))
  const places = edge ? { value: [edge], to: start + 1 } : listOf(place, tokens, start)
  if (!places) return null
  const to = skip(tokens, places.to, words('day days')) ?? places.to
  const each = skip(tokens, to, words('of in on')) ?? to
  const monthly = tokens[start]?.kind === 'number' && textAt(tokens, to) === 'monthly'
  if (monthly) return said({ unit: 'month', monthDays: places.value }, to + 1)
  // "1st and 15th of the month": several days of one month are those of each.
  const several = places.value.length > 1 && each > to && textAt(tokens, each) === 'the'
  const whole = several || every.has(textAt(tokens, each)) || (textAt(tokens, each) === 'a' && each > to) ? ofEvery(tokens, to) : null
  if (!whole || whole.value.unit === 'week') return null
  return said(whole.value.unit === 'year' && !edge ? { ...whole.value, yearDays: places.value } : { ...whole.value, monthDays: places.value }, whole.to)
}

/** "In every month", "on every friday"; "log in every day" ends with its own word. */
function leadTo(tokens: Token[], at: number): number {
  const led = skip(tokens, at, words('on at in')) ?? at
  const isEvery = led > at && every.has(textAt(tokens, led))
  if (!isEvery) return led
  const next = unit(tokens, led + 1)?.value
  const wanted = textAt(tokens, at) === 'in' ? next === 'month' || next === 'year' || next === 'quarter' || monthName(tokens, led + 1) !== null : next === undefined
  return wanted ? led : at
}

const halving = words('semi half twice')

/** bi-weekly, semi-annual, half-yearly: adverbs in two words. */
function compoundAdverb(tokens: Token[], at: number): RepeatRead {
  const twofold = textAt(tokens, at) === 'bi'
  if (!twofold && !halving.has(textAt(tokens, at))) return null
  const next = skip(tokens, at + 1, words('-')) ?? at + 1
  const adverb = adverbs.get(textAt(tokens, next).replace(/^annual$/, 'annually'))
  if (!adverb || next === at + 1 && !twofold) return null
  if (twofold) return adverb[0] === 'year' ? said({ unit: 'month', interval: 6 }, next + 1) : said({ unit: adverb[0], interval: adverb[1] * 2 }, next + 1)
  return adverb[0] === 'year' ? said({ unit: 'month', interval: 6 }, next + 1) : null
}

function core(tokens: Token[], at: number): RepeatRead {
  // "Once every two weeks"
  const once = textAt(tokens, at) === 'once' && every.has(textAt(tokens, at + 1)) ? at + 1 : at
  const start = leadTo(tokens, once)
  const marked = skip(tokens, start, every)
  if (marked) return afterEvery(tokens, marked)
  const alternate = skip(tokens, start, words('alternate alternating'))
  const everyOther = alternate ? skip(tokens, alternate, words('days day')) : null
  if (everyOther) return said({ unit: 'day', interval: 2 }, everyOther)
  const nights = skip(tokens, start, words('weeknights weeknight'))
  if (nights) return said({ weekdays: workdays, part: 'night' }, nights)
  const alternating = alternate ? weekdayList(tokens, alternate) : null
  if (alternating?.value.settled) return said({ weekdays: alternating.value.days, unit: 'week', interval: 2 }, alternating.to)
  const all = skip(tokens, start, words('all any'))
  const each = all ? allOf(tokens, all) : null
  if (each) return each
  const adverb = adverbs.get(textAt(tokens, at))
  if (adverb) return said({ unit: adverb[0], interval: adverb[1], part: textAt(tokens, at) === 'nightly' ? 'night' : null }, at + 1)
  const special = timesPer(tokens, at) ?? compoundAdverb(tokens, at) ?? placeOfEvery(tokens, start)
  if (special) return special
  const days = weekdayList(tokens, start)
  if (days && pluralParts.has(textAt(tokens, days.to))) return withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to)
  return days?.value.settled ? withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to) : inParts(tokens, at)
}

const pluralParts = words('mornings afternoons evenings nights arvos eves nites')

/** "all days", "all weekdays", "any weekend" */
function allOf(tokens: Token[], at: number): RepeatRead {
  const daily = skipWords(tokens, at, 'days')
  if (daily) return said({ unit: 'day' }, daily)
  const days = weekdayList(tokens, at)
  return days && (days.value.settled || textAt(tokens, at) === 'weekend') ? withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to) : null
}

/** "in the evenings"; without "in the" at an edge of the text. */
function inParts(tokens: Token[], at: number): RepeatRead {
  const led = skipWords(tokens, at, 'in', 'the') ?? at
  const part = pluralParts.has(textAt(tokens, led)) ? dayParts.get(textAt(tokens, led)) : undefined
  const atEdge = led > at || at === 0 || led + 1 >= tokens.length
  return part && atEdge && tokens[led - 1]?.kind !== 'number' ? said({ unit: 'day', part }, led + 1) : null
}

/** A repetition with everything that follows it at once. */
export const repeat: Reader<RepeatSpec> = (tokens, at) => withAttachments(core(tokens, at), tokens, attachment)
