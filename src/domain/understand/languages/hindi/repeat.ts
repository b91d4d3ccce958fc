import type { ByDay } from '../../../recurrence/parse.ts'
import { mergeRepeats, nothingSaid, said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { countedDays, withAttachments } from '../../readers/repeat.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, unit } from './amount.ts'
import { dayPart } from './clock.ts'
import { daysOfMonth } from './date.ts'
import { skipExcept } from './limit.ts'
import { dayOfMonth, dayThenMonth, monthName, monthThenDay } from './monthDate.ts'
import { cardinal, listOf, ordinal, place } from './numbers.ts'
import { adverbs, dayParts } from './vocabulary.ts'
import { weekdayGroup, weekdayList, weekdayName } from './weekdays.ts'

const behindUnit = words('me par baad ko')

/** "har ghante me ek baar", "har 2 ghante ke baad". */
function skipBehindUnit(tokens: Token[], at: number): number {
  const to = skipWords(tokens, at, 'ke', 'baad') ?? skip(tokens, at, behindUnit) ?? at
  const times = cardinal(tokens, to)
  return times?.value === 1 ? skip(tokens, times.to, words('baar')) ?? to : to
}

const mostPlaced = 7

/** "pehle somvar", "dusre aur chauthe shanivar", "pehle somvar aur pehle mangalvar", "aakhri kaamkaji din". */
function nthWeekdays(tokens: Token[], at: number): RepeatRead {
  let value: RepeatSpec | null = null
  let to = at
  for (let more = 0; more < mostPlaced; more++) {
    const start = value ? skipAll(tokens, to, words(', aur &')) : at
    const places = value && start === to ? null : listOf(place, tokens, start)
    const days = places && (weekdayGroup(tokens, places.to) ?? oneWeekday(tokens, places.to))
    if (!places || !days || places.value.some(number => Math.abs(number) > 5)) break
    const isGroup = days.value.length > 1
    const next: RepeatSpec = isGroup ? { ...nothingSaid, weekdays: days.value, positions: places.value }
      : { ...nothingSaid, weekdays: places.value.flatMap(ordinal => days.value.map(({ weekday }) => ({ weekday, ordinal }))) }
    value = value ? mergeRepeats(value, next) : next
    to = days.to
  }
  return value && { value, to }
}

/** "14 february", "14 aur 20 february", "march ki 5 tarikh", "march". */
function ofYear(tokens: Token[], at: number): RepeatRead {
  const days = listOf(dayOfMonth, tokens, at)
  const named = days && monthName(tokens, days.to)
  if (days && named) return said({ months: [named.value], monthDays: days.value }, named.to)
  const dated = dayThenMonth(tokens, at) ?? monthThenDay(tokens, at)
  if (dated?.value.type === 'date' && dated.value.year === null) return said({ months: [dated.value.month], monthDays: [dated.value.day] }, dated.to)
  return dated ? null : monthsAlone(tokens, at)
}

function monthsAlone(tokens: Token[], at: number): RepeatRead {
  const months = listOf(monthName, tokens, at)
  return months && said({ months: months.value }, months.to)
}

const oneWeekday = (tokens: Token[], at: number): Read<ByDay[]> | null => {
  const day = weekdayName(tokens, at)
  return day && { value: [{ weekday: day.value, ordinal: 0 }], to: day.to }
}

const edges: ReadonlyMap<string, number> = new Map([['ant', -1], ['shuru', 1]])

/** What follows a repetition's unit: "ki 5 tarikh ko", "ke pehle somvar", "ke ant me", "14 feb ko", "somvar ko". */
function attachment(tokens: Token[], at: number, { unit: unitSaid, months }: RepeatSpec): RepeatRead {
  const start = skipAll(tokens, at, words('ki ke ka me ko ,'))
  const edge = edges.get(textAt(tokens, start))
  if (edge && start > at && unitSaid === 'month' && textAt(tokens, start + 1) !== 'se') return said({ monthDays: [edge] }, start + 1)
  const nth = nthWeekdays(tokens, start)
  if (nth && (unitSaid === 'month' || unitSaid === 'year')) return nth
  const dated = unitSaid === 'year' ? ofYear(tokens, start) : monthsAlone(tokens, start)
  const isIn = dated && textAt(tokens, dated.to) === 'me'
  if (dated && (unitSaid === 'year' || isIn)) return { value: dated.value, to: isIn ? dated.to + 1 : dated.to }
  const days = weekdayList(tokens, start)
  if (days && unitSaid !== 'month' && !skipExcept(tokens, days.to)) return said({ weekdays: days.value.days }, days.to)
  const numbered = unitSaid === 'month' || unitSaid === 'quarter' || (unitSaid === 'year' && months.length) ? daysOfMonth(tokens, start) : null
  return numbered && said({ monthDays: numbered.value }, numbered.to)
}

/** What follows "har". */
function afterHar(tokens: Token[], at: number): RepeatRead {
  const part = dayPart(tokens, at)
  if (part) {
    const further = skipAll(tokens, at + 1, words(', aur & /'))
    return dayParts.get(textAt(tokens, further)) ? said({ unit: 'day' }, at) : said({ unit: 'day', part: part.value }, part.to)
  }
  const roz = skip(tokens, at, words('roz'))
  if (roz) return said({ unit: 'day' }, roz)
  const length = amount(tokens, at)
  if (length?.value.seconds && !length.value.days && !length.value.months && length.value.seconds % 3600) {
    return length.value.seconds % 60 ? null : said({ unit: 'minute', interval: length.value.seconds / 60 }, skipBehindUnit(tokens, length.to))
  }
  const counted = ordinal(tokens, at) ?? cardinal(tokens, at)
  const measured = counted?.value === 0 ? null : unit(tokens, skip(tokens, at, words('ektek')) ?? counted?.to ?? at)
  if (measured) return said({ unit: measured.value, interval: textAt(tokens, at) === 'ektek' ? 2 : counted?.value ?? 1 }, skipBehindUnit(tokens, measured.to))
  const nth = nthWeekdays(tokens, at)
  if (nth) {
    // "Har dusre somvar" counts weeks, "har pehle" and "har dusre aur chauthe" months.
    const isSpaced = nth.value.weekdays.every(({ ordinal: number }) => number === 2) && !nth.value.positions.length
    return isSpaced ? said({ unit: 'week', interval: 2, weekdays: nth.value.weekdays.map(({ weekday }) => ({ weekday, ordinal: 0 })) }, nth.to) : said({ ...nth.value, unit: 'month' }, nth.to)
  }
  const days = weekdayList(tokens, skip(tokens, at, words('ek ektek')) ?? at)
  if (days) return said({ weekdays: days.value.days, ...(textAt(tokens, at) === 'ektek' ? { unit: 'week', interval: 2 } : {}) }, days.to)
  const dated = ofYear(tokens, at)
  if (dated) return said({ ...dated.value, unit: 'year' }, dated.to)
  const numbered = daysOfMonth(tokens, at)
  return numbered && said({ unit: 'month', monthDays: numbered.value }, numbered.to)
}

/** "din me do baar", "do din me ek baar", "hafte me 1 baar". */
function timesPer(tokens: Token[], at: number): RepeatRead {
  const interval = cardinal(tokens, at)
  const measured = unit(tokens, interval?.to ?? at)
  const times = measured ? cardinal(tokens, skip(tokens, measured.to, words('me')) ?? tokens.length) : null
  const to = times && skip(tokens, times.to, words('baar din'))
  if (!measured || !times || !to || interval?.value === 0) return null
  if (textAt(tokens, to - 1) === 'baar') {
    if (times.value === 1) return said({ unit: measured.value, interval: interval?.value ?? 1 }, to)
    if (measured.value === 'day') return !interval && times.value <= 12 ? said({ unit: 'day', timesPerDay: times.value }, to) : null
  }
  return interval ? null : countedDays(times.value, measured.value, tokens, to, (all, from) => attachment(all, from, { ...nothingSaid, unit: measured.value }))
}

/** "ek din chhodkar", "ek din chhodkar ek din". */
function leavingOut(tokens: Token[], at: number): RepeatRead {
  const counted = cardinal(tokens, at)
  const measured = counted && unit(tokens, counted.to)
  const left = measured && skip(tokens, measured.to, words('chhodkar'))
  if (!counted || !measured || !left || counted.value < 1) return null
  const kar = skipAll(tokens, left, words('kar ke'))
  const again = cardinal(tokens, kar)
  const to = again && unit(tokens, again.to)?.value === measured.value ? again.to + 1 : kar
  return said({ unit: measured.value, interval: counted.value + 1 }, to)
}

/** "har din 3 baar", "roz do baar". */
function manyTimes(tokens: Token[], read: RepeatRead): RepeatRead {
  const times = read?.value.unit === 'day' && read.value.interval === 1 && !read.value.part ? cardinal(tokens, read.to) : null
  const to = times && skip(tokens, times.to, words('baar'))
  return read && times && to && times.value > 1 && times.value <= 12 ? { value: { ...read.value, timesPerDay: times.value }, to } : read
}

function core(tokens: Token[], at: number): RepeatRead {
  const each = skip(tokens, at, words('har'))
  if (each) {
    const read = afterHar(tokens, each)
    return read?.value.weekdays.length && skipExcept(tokens, read.to) ? null : manyTimes(tokens, read)
  }
  const adverb = adverbs.get(textAt(tokens, at))
  if (adverb) return manyTimes(tokens, said({ unit: adverb[0], interval: adverb[1] }, at + 1))
  if (textAt(tokens, at) === 'ektek') return afterHar(tokens, at)
  const special = timesPer(tokens, at) ?? leavingOut(tokens, at)
  if (special) return special
  const ofMonth = skipWords(tokens, at, 'mahina', 'ke', 'har') ?? skipWords(tokens, at, 'mahina', 'ki', 'har')
  const nth = ofMonth ? nthWeekdays(tokens, ofMonth) : null
  if (nth) return said({ ...nth.value, unit: 'month' }, nth.to)
  const counted = skipWords(tokens, at, 'mahina', 'ke') ?? skipWords(tokens, at, 'mahina', 'ki')
  const several = counted ? nthWeekdays(tokens, counted) : null
  if (several && several.value.weekdays.length > 1 && !several.value.positions.length) return said({ ...several.value, unit: 'month' }, several.to)
  const dated = daysOfMonth(tokens, at)
  const monthly = dated ? skipWords(tokens, skipAll(tokens, dated.to, words('ko ,')), 'har', 'mahina') : null
  if (dated && monthly) return said({ unit: 'month', monthDays: dated.value }, monthly)
  const days = weekdayList(tokens, skipWords(tokens, at, 'hafta', 'me') ?? at)
  return days?.value.settled ? said({ weekdays: days.value.days }, days.to) : null
}

/** A repetition with everything that follows it at once, and its postposition. */
export function repeat(tokens: Token[], at: number): RepeatRead {
  const first = core(tokens, at)
  const read = first && withAttachments(hourly(tokens, first), tokens, behind)
  return read && { value: read.value, to: skipAll(tokens, read.to, words('ko par hi')) }
}

const behind = (tokens: Token[], at: number, repeat: RepeatSpec): RepeatRead =>
  attachment(tokens, at, repeat) ?? (repeat.weekdays.length || repeat.unit === 'week' ? daily(tokens, at) : null)

/** "har din har ghante": the hours of each. */
function hourly(tokens: Token[], first: Read<RepeatSpec>): Read<RepeatSpec> {
  const each = first.value.unit === 'day' && first.value.interval === 1 ? skip(tokens, first.to, words('har')) : null
  const second = each ? afterHar(tokens, each) : null
  return second?.value.unit === 'hour' || second?.value.unit === 'minute' ? second : first
}

/** "somvar se shukravar tak roz": each of the days named. */
function daily(tokens: Token[], at: number): RepeatRead {
  const roz = skip(tokens, at, words('roz'))
  return roz ? said(nothingSaid, roz) : null
}
