import type { Unit } from '../../amounts.ts'
import { mergeRepeats, nothingSaid, said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { countedDays, withAttachments } from '../../readers/repeat.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { dayThenMonth, monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal, place } from './numbers.ts'
import { adverbs, dayParts, eachPart } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const every = words('jeden jede jedes jeder jedem jedn jeen jdeen')

/** im Monat, jedes Monats, des Jahres, alle 3 Monate: the unit behind "ersten Montag". */
function ofEvery(tokens: Token[], at: number): Read<{ unit: Unit, interval: number }> | null {
  const start = skip(tokens, skip(tokens, at, words('in im')) ?? at, every) ?? skip(tokens, at, words('im des pro'))
  const counted = start ? null : skipWords(tokens, at, 'alle')
  const number = counted ? cardinal(tokens, counted) : null
  const measured = unit(tokens, number?.to ?? start ?? tokens.length)
  return measured && ['month', 'quarter', 'year'].includes(measured.value) ? { value: { unit: measured.value, interval: number?.value ?? 1 }, to: measured.to } : null
}

/** ersten Montag, 1. und 3. Freitag. */
function nthWeekdays(tokens: Token[], at: number): RepeatRead {
  const first = sameWeekdays(tokens, at)
  let read = first
  for (let more = 0; read && more < 6; more++) {
    const joint = skip(tokens, read.to, words('und ,'))
    const next = joint ? sameWeekdays(tokens, joint) : null
    if (!next || next.value.positions.length) break
    read = { value: mergeRepeats(read.value, next.value), to: next.to }
  }
  return read
}

function sameWeekdays(tokens: Token[], at: number): RepeatRead {
  const places = listOf(place, tokens, at)
  const days = places && weekdayList(tokens, places.to)
  if (!places || !days || places.value.some(number => Math.abs(number) > 5)) return null
  if (days.value.days.length >= 5) return said({ weekdays: days.value.days, positions: places.value }, days.to)
  return said({ weekdays: places.value.flatMap(number => days.value.days.map(({ weekday }) => ({ weekday, ordinal: number }))) }, days.to)
}

function withPart(repeat: RepeatSpec, tokens: Token[], to: number): RepeatRead {
  const part = dayParts.get(textAt(tokens, to)) ?? eachPart.get(textAt(tokens, to))
  return { value: part ? { ...repeat, part } : repeat, to: part ? to + 1 : to }
}

/** jeden Tag 3x, täglich zweimal. */
function timesAfter(tokens: Token[], at: number): Read<number> | null {
  const word = Object.hasOwn(timesWords, textAt(tokens, at)) ? timesWords[textAt(tokens, at)] : undefined
  if (word) return { value: word, to: at + 1 }
  const counted = cardinal(tokens, at)
  const to = counted && skip(tokens, counted.to, words('mal x'))
  return counted && to && counted.value > 0 && counted.value <= 12 ? { value: counted.value, to } : null
}

/** What follows "jeden". */
function afterEvery(tokens: Token[], at: number): RepeatRead {
  const part = dayParts.get(textAt(tokens, at))
  if (part) return said({ unit: 'day', part }, at + 1)
  const halfYear = skipWords(tokens, at, 'halbe', 'jahr')
  if (halfYear) return said({ unit: 'month', interval: 6 }, halfYear)
  const quarterHour = skipWords(tokens, at, 'viertelstunde') ?? skipWords(tokens, at, 'viertel', 'stunde')
  if (quarterHour) return said({ unit: 'minute', interval: 15 }, quarterHour)
  const half = skipWords(tokens, at, 'halbe', 'stunde')
  if (half) return said({ unit: 'minute', interval: 30 }, half)
  const counted = ordinal(tokens, at)
  const measured = unit(tokens, counted?.to ?? at)
  if (measured && counted?.value !== 0) {
    const repeat = { ...nothingSaid, unit: measured.value, interval: counted?.value ?? 1 }
    const counting = measured.value === 'day' && !counted ? timesAfter(tokens, measured.to) : null
    if (counting) return said({ unit: 'day', timesPerDay: counting.value }, counting.to)
    return measured.value === 'day' ? withPart(repeat, tokens, measured.to) : { value: repeat, to: measured.to }
  }
  const nth = nthWeekdays(tokens, at)
  if (nth) {
    const whole = ofEvery(tokens, nth.to)
    if (whole) return { value: mergeRepeats(nth.value, { ...nothingSaid, ...whole.value }), to: whole.to }
    const days = nth.value.weekdays.map(({ weekday }) => ({ weekday, ordinal: 0 }))
    // "Jeden zweiten Dienstag" counts weeks, "jeden ersten" and "letzten" months.
    return counted && counted.value > 1 ? said({ unit: 'week', interval: counted.value, weekdays: days }, nth.to) : said({ ...nth.value, unit: 'month' }, nth.to)
  }
  const days = weekdayList(tokens, at)
  if (days) return withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to)
  const places = listOf(place, tokens, at)
  if (places && places.value.every(day => day >= -1 && day <= 31)) {
    const day = skip(tokens, places.to, words('tag')) ?? places.to
    const whole = ofEvery(tokens, day)
    const month = whole ? null : monthName(tokens, places.to)
    if (month) return said({ unit: 'year', months: [month.value], monthDays: places.value }, month.to)
    return said({ unit: whole?.value.unit ?? 'month', monthDays: places.value }, whole?.to ?? day)
  }
  if (textAt(tokens, at) === 'monatsletzten') return said({ unit: 'month', monthDays: [-1] }, at + 1)
  if (textAt(tokens, at) === 'monatsersten') return said({ unit: 'month', monthDays: [1] }, at + 1)
  const month = monthName(tokens, at)
  return month && said({ unit: 'year', months: [month.value] }, month.to)
}

/** alle 3 Stunden, alle zwei Wochen, alle 14 Tage, alle halbe Stunde. */
function afterAll(tokens: Token[], at: number): RepeatRead {
  const halfYear = skipWords(tokens, at, 'halbe', 'jahre') ?? skipWords(tokens, at, 'halben', 'jahre') ?? skipWords(tokens, at, 'halbe', 'jahr')
  if (halfYear) return said({ unit: 'month', interval: 6 }, halfYear)
  const length = amount(tokens, at)
  if (length && length.value.seconds && !length.value.days && !length.value.months && length.value.seconds % 3600) {
    return length.value.seconds % 60 ? null : said({ unit: 'minute', interval: length.value.seconds / 60 }, length.to)
  }
  const counted = cardinal(tokens, at)
  const measured = counted && unit(tokens, counted.to)
  if (counted && measured?.value === 'day' && counted.value > 0 && counted.value % 7 === 0) return said({ unit: 'week', interval: counted.value / 7 }, measured.to)
  return counted && measured && counted.value > 0 ? said({ unit: measured.value, interval: counted.value }, measured.to) : null
}

const timesWords: Record<string, number> = { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, fuenfmal: 5, sechsmal: 6 }

/** zweimal täglich, einmal pro Woche, 3 mal am Tag. */
function timesPer(tokens: Token[], at: number): RepeatRead {
  const word = Object.hasOwn(timesWords, textAt(tokens, at)) ? timesWords[textAt(tokens, at)] : undefined
  const counted = word ? { value: word, to: at + 1 } : cardinal(tokens, at)
  const counting = counted && (word ? counted.to : skip(tokens, counted.to, words('mal x')))
  if (!counted || !counting) return null
  const adverb = adverbs.get(textAt(tokens, counting))
  const per = adverb ? null : skip(tokens, counting, words('pro am im')) ?? skip(tokens, skip(tokens, counting, words('in')) ?? counting, words('die der'))
  const measured = adverb ? { value: adverb[0], to: counting + 1 } : per ? unit(tokens, per) : null
  if (!measured) return null
  if (counted.value === 1) return said({ unit: measured.value }, measured.to)
  return measured.value === 'day' && counted.value <= 12 ? said({ unit: 'day', timesPerDay: counted.value }, measured.to) : countedDays(counted.value, measured.value, tokens, measured.to, attachment)
}

/** am 15. jedes Monats, am letzten Tag des Monats, am ersten Montag im Monat. */
function placeOfEvery(tokens: Token[], at: number): RepeatRead {
  const nth = nthWeekdays(tokens, at)
  const places = nth ? null : listOf(place, tokens, at)
  const to = nth?.to ?? (places && (skip(tokens, places.to, words('tag')) ?? places.to))
  const isList = places && places.value.length > 1 && tokens[at]?.kind === 'number' && tokens[at - 1]?.text === 'am' && places.value.every(day => day >= 1 && day <= 31)
  if (isList && to === places.to && !monthName(tokens, to) && !ofEvery(tokens, to)) return said({ unit: 'month', monthDays: places.value }, to)
  const whole = to ? ofEvery(tokens, to) : null
  if (!to || !whole) return null
  // "Des Monats" and "im Monat" are of this one where a single day is named.
  if (!nth && !tokens.slice(to, whole.to).some(({ text }) => every.has(text) || text === 'alle')) return null
  return nth ? { value: mergeRepeats(nth.value, { ...nothingSaid, ...whole.value }), to: whole.to } : places && said({ ...whole.value, monthDays: places.value }, whole.to)
}

/** 1. und 15. März */
function daysThenMonth(tokens: Token[], at: number): RepeatRead {
  const days = listOf(ordinal, tokens, at)
  const month = days && monthName(tokens, days.to)
  return days && month ? said({ months: [month.value], monthDays: days.value }, month.to) : null
}

/** What may follow: am Freitag, am 1. und 15., am 24. Dezember, im November. */
function attachment(tokens: Token[], at: number): RepeatRead {
  const marked = skipAll(tokens, at, words('am an den , jeweils immer'))
  const days = weekdayList(tokens, marked)
  if (days) return said({ weekdays: days.value.days }, days.to)
  const nth = nthWeekdays(tokens, marked)
  if (nth) return nth
  const dates = daysThenMonth(tokens, marked)
  if (dates) return dates
  const during = skip(tokens, marked, words('im'))
  const named = during ? listOf(monthName, tokens, during) : null
  if (named) return said({ months: named.value }, named.to)
  const dated = dayThenMonth(tokens, marked)
  if (dated?.value.type === 'date' && dated.value.year === null) return said({ months: [dated.value.month], monthDays: [dated.value.day] }, dated.to)
  if (marked > at && textAt(tokens, marked) === 'monatsende') return said({ monthDays: [-1] }, marked + 1)
  const places = marked > at ? listOf(place, tokens, marked) : null
  return places && said({ monthDays: places.value }, skip(tokens, places.to, words('tag')) ?? places.to)
}

const eachPartAt: Reader<DayPart> = (tokens, at) => {
  const part = eachPart.get(textAt(tokens, at))
  return part ? { value: part, to: at + 1 } : null
}

const edgesOfMonth: ReadonlyMap<string, number> = new Map([['monatsende', -1], ['monatsletzten', -1], ['monatsanfang', 1], ['monatsersten', 1]])

function core(tokens: Token[], at: number): RepeatRead {
  const start = skipAll(tokens, at, words('immer jeweils am an'))
  const marked = skip(tokens, start, every)
  if (marked) return afterEvery(tokens, marked)
  const all = skip(tokens, start, words('alle'))
  if (all) return afterAll(tokens, all)
  const adverb = adverbs.get(textAt(tokens, start))
  if (adverb) return said({ unit: adverb[0], interval: adverb[1] }, start + 1)
  const saysAlways = start > at && tokens[at]?.text === 'immer'
  const edgeAt = skip(tokens, start, words('zum')) ?? start
  const edge = saysAlways ? edgesOfMonth.get(textAt(tokens, edgeAt)) : undefined
  if (edge) return said({ unit: 'month', monthDays: [edge] }, edgeAt + 1)
  const placeAt = skip(tokens, start, words('zum den')) ?? start
  const always = saysAlways ? listOf(place, tokens, placeAt) : null
  const nth = always ? nthWeekdays(tokens, placeAt) : null
  if (nth) {
    const whole = ofEvery(tokens, nth.to)
    return { value: mergeRepeats(nth.value, { ...nothingSaid, ...whole?.value ?? { unit: 'month' } }), to: whole?.to ?? nth.to }
  }
  if (always && always.value.every(day => day >= -1 && day <= 31) && !dayThenMonth(tokens, start)) return said({ unit: 'month', monthDays: always.value }, ofEvery(tokens, always.to)?.to ?? always.to)
  const special = timesPer(tokens, start) ?? placeOfEvery(tokens, start)
  if (special) return special
  const parts = listOf(eachPartAt, tokens, start)
  if (parts) return parts.value.length > 1 ? said({ unit: 'day', parts: parts.value }, parts.to) : said({ unit: 'day', part: parts.value[0] ?? null }, parts.to)
  const days = weekdayList(tokens, skip(tokens, start, words('von')) ?? start)
  // "Freitagabends" in one word is of every Friday.
  const inOneWord = days !== null && tokens[start]?.to === tokens[start + 1]?.from && eachPart.has(textAt(tokens, start + 1))
  const isAlways = inOneWord || (start > at && ['immer', 'jeweils'].includes(textAt(tokens, at)))
  return days && (isAlways || days.value.settled) ? withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to) : null
}

/** A repetition with everything that follows it at once. */
export const repeat: Reader<RepeatSpec> = (tokens, at) => withAttachments(core(tokens, at), tokens, attachment)
