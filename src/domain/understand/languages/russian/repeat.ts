import type { Unit } from '../../amounts.ts'
import { mergeRepeats, nothingSaid, said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { countedDays, withAttachments } from '../../readers/repeat.ts'
import { skip, skipAll, skipWords, textAt, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount, counted, unit } from './amount.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal } from './numbers.ts'
import { attachment, isEvery, monthDays, nthWeekdays, ofEvery, yearly } from './repeatParts.ts'
import { adverbs, dayParts, eachPart, partsOfClock } from './vocabulary.ts'
import { weekdayList } from './weekdays.ts'

const isBroken = (seconds: number): boolean => seconds % 3600 !== 0 && seconds % 60 === 0

/** "30 минут", "полтора часа", "две недели", "14 дней", "второй день": how far apart. */
function spacing(tokens: Token[], at: number): RepeatRead {
  const length = counted(tokens, at)
  const isElapsed = length && length.value.seconds && !length.value.days && !length.value.months
  if (length && isElapsed && isBroken(length.value.seconds)) return said({ unit: 'minute', interval: length.value.seconds / 60 }, length.to)
  if (length && !isElapsed && length.value.months === 6 && textAt(tokens, at).startsWith('пол')) return said({ unit: 'month', interval: 6 }, length.to)
  const number = ordinal(tokens, at) ?? cardinal(tokens, at)
  const interval = number ? number.value : textAt(tokens, at) === 'пару' ? 2 : 1
  const measured = unit(tokens, number?.to ?? (interval > 1 ? at + 1 : at))
  if (!measured || interval === 0) return null
  return spaced(measured.value, interval, measured.to)
}

/** Weeks are counted as weeks, also where they are given in days. */
const spaced = (unitSaid: Unit, interval: number, to: number): RepeatRead =>
  unitSaid === 'day' && interval % 7 === 0 ? said({ unit: 'week', interval: interval / 7 }, to) : said({ unit: unitSaid, interval }, to)

function withPart(repeat: RepeatSpec, tokens: Token[], to: number): RepeatRead {
  const part = dayParts.get(textAt(tokens, to))
  return { value: part ? { ...repeat, part } : repeat, to: part ? to + 1 : to }
}

/** "второй вторник", "третью пятницу": weeks apart, where no month is spoken of. */
function everyNth(tokens: Token[], at: number): RepeatRead {
  const nth = nthWeekdays(tokens, at)
  if (!nth) return null
  const whole = ofEvery(tokens, nth.to)
  if (whole) return { value: mergeRepeats(nth.value, { ...nothingSaid, unit: whole.value.unit, interval: whole.value.interval }), to: whole.to }
  const apart = ordinal(tokens, at)?.value ?? 1
  const days = nth.value.weekdays.map(({ weekday }) => ({ weekday, ordinal: 0 }))
  return apart > 1 ? said({ unit: 'week', interval: apart, weekdays: days }, nth.to) : said({ ...nth.value, unit: 'month' }, nth.to)
}

/** What follows "каждый". */
function afterEvery(tokens: Token[], at: number): RepeatRead {
  const part = eachPart.get(textAt(tokens, at))
  if (part && !unit(tokens, at)) return said({ unit: 'day', part }, at + 1)
  const dated = yearly(tokens, at)
  if (dated) return dated
  const places = monthDays(tokens, at)
  if (places) return said({ unit: 'month', monthDays: places.value }, ofEvery(tokens, places.to)?.to ?? places.to)
  const days = weekdayList(tokens, at)
  if (days) return withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to)
  const nth = everyNth(tokens, at)
  if (nth) return withPart(nth.value, tokens, nth.to)
  const measured = spacing(tokens, at)
  if (measured) return measured.value.unit === 'day' ? withPart(measured.value, tokens, measured.to) : measured
  const neuter = ordinal(tokens, at)
  if (neuter && neuter.value <= 31 && textAt(tokens, neuter.to - 1).endsWith('е')) return said({ unit: 'month', monthDays: [neuter.value] }, ofEvery(tokens, neuter.to)?.to ?? neuter.to)
  const month = listOf(monthName, tokens, at)
  return month && said({ unit: 'year', months: month.value }, month.to)
}

const timesWords: Record<string, number> = { однажды: 1, дважды: 2, трижды: 3 }

/** раз в день, 2 раза в неделю, дважды в сутки, раз в две недели, раз в полгода. */
function timesPer(tokens: Token[], at: number): RepeatRead {
  const start = skip(tokens, at, words('по')) ?? at
  const word = Object.hasOwn(timesWords, textAt(tokens, start)) ? timesWords[textAt(tokens, start)] : undefined
  const alone = textAt(tokens, start) === 'раз'
  const number = word ? { value: word, to: start + 1 } : alone ? { value: 1, to: start } : cardinal(tokens, start)
  const times = number && (word ? number.to : skip(tokens, number.to, words('раз раза разу р')))
  if (!number || !times) return null
  const adverb = adverbs.get(textAt(tokens, times))
  if (adverb) return perDay(number.value, adverb[0], times + 1)
  const every = isEvery(textAt(tokens, times)) ? times + 1 : skip(tokens, times, words('в во за')) ?? tokens.length
  const between = number.value === 1 ? spacing(tokens, every) : null
  if (between) return between
  const measured = unit(tokens, every)
  return measured && (perDay(number.value, measured.value, measured.to) ?? countedDays(number.value, measured.value, tokens, measured.to, (all, from) => attachment(all, from, { ...nothingSaid, unit: measured.value })))
}

function perDay(times: number, unitSaid: Unit, to: number): RepeatRead {
  if (times === 1) return said({ unit: unitSaid }, to)
  return unitSaid === 'day' && times <= 12 ? said({ unit: 'day', timesPerDay: times }, to) : null
}

/** 10 числа каждого месяца, последний рабочий день каждого месяца, 1-го и 15-го каждого месяца, 1 и 15 числа. */
function placeOfEvery(tokens: Token[], at: number): RepeatRead {
  const nth = nthWeekdays(tokens, at)
  const named = nth ? null : monthDays(tokens, at)
  const places = nth || named ? null : listOf((all, from) => ordinal(all, from) ?? cardinal(all, from), tokens, at)
  const to = nth?.to ?? named?.to ?? places?.to
  if (!to) return null
  const whole = ofEvery(tokens, to)
  const days = named ?? places
  if (whole?.value.every) {
    const { unit, interval } = whole.value
    return nth ? { value: mergeRepeats(nth.value, { ...nothingSaid, unit, interval }), to: whole.to } : days && said({ unit, interval, monthDays: days.value }, whole.to)
  }
  const adverb = adverbs.get(textAt(tokens, to))
  if (adverb?.[0] === 'month') return nth ? { value: mergeRepeats(nth.value, { ...nothingSaid, unit: 'month' }), to: to + 1 } : days && said({ unit: 'month', monthDays: days.value }, to + 1)
  if (nth && whole && nth.value.weekdays.length > 1 && !nth.value.positions.length) return { value: mergeRepeats(nth.value, { ...nothingSaid, unit: 'month' }), to: whole.to }
  return named && named.value.length > 1 ? said({ unit: 'month', monthDays: named.value }, whole?.to ?? to) : null
}

/** "14 февраля каждый год", "1 числа каждый месяц". */
function datedEvery(tokens: Token[], at: number): RepeatRead {
  const dated = yearly(tokens, at)
  const every = dated && isEvery(textAt(tokens, dated.to)) && unit(tokens, dated.to + 1)?.value === 'year' ? dated.to + 2 : dated && adverbs.get(textAt(tokens, dated.to))?.[0] === 'year' ? dated.to + 1 : null
  return dated && every ? { value: mergeRepeats({ ...nothingSaid, unit: 'year' }, dated.value), to: every } : null
}

/** "по утрам", "по будням", "по вторникам". */
function afterBy(tokens: Token[], at: number): RepeatRead {
  const part = eachPart.get(textAt(tokens, at))
  if (part && textAt(tokens, at).endsWith('ам')) return said({ unit: 'day', part }, at + 1)
  const days = weekdayList(tokens, at)
  if (days) return withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to)
  const places = monthDays(tokens, at)
  return places && said({ unit: 'month', monthDays: places.value }, ofEvery(tokens, places.to)?.to ?? places.to)
}

/** "через день": every other one; to somebody who wants to be reminded once it is tomorrow. */
function everyOther(tokens: Token[], at: number): RepeatRead {
  const every = isEvery(textAt(tokens, at + 1)) ? amount(tokens, at + 2) : null
  if (every) return spacing(tokens, at + 2)
  const to = skipWords(tokens, at, 'через', 'день')
  const isOnce = tokens.some(({ text }) => ['напомни', 'напомните', 'напомнить', 'напомнишь'].includes(text))
  return to && !isOnce ? said({ unit: 'day', interval: 2 }, to) : null
}

function core(tokens: Token[], at: number): RepeatRead {
  const start = skipAll(tokens, at, words('в во на всегда'))
  if (isEvery(textAt(tokens, start))) return afterEvery(tokens, start + 1)
  const adverb = adverbs.get(textAt(tokens, start))
  if (adverb) return said({ unit: adverb[0], interval: adverb[1] }, start + 1)
  if (textAt(tokens, start) === 'через') return everyOther(tokens, start)
  const by = skip(tokens, at, words('по'))
  const special = timesPer(tokens, at) ?? (by ? afterBy(tokens, by) : null) ?? datedEvery(tokens, start) ?? placeOfEvery(tokens, start)
  if (special) return special
  const days = weekdayList(tokens, start)
  return days?.value.settled ? withPart({ ...nothingSaid, weekdays: days.value.days }, tokens, days.to) : null
}

/** A repetition with everything that follows it at once. */
export const repeat: Reader<RepeatSpec> = (tokens, at) => partsOfClock.has(textAt(tokens, at)) ? null : withAttachments(core(tokens, at), tokens, behind, 5)

const behind = (tokens: Token[], at: number, repeat: RepeatSpec): RepeatRead =>
  attachment(tokens, at, repeat) ?? (repeat.weekdays.length || repeat.monthDays.length ? everyUnit(tokens, at) : null)

/** "по пятницам каждую неделю", "в пн и чт каждые 2 недели". */
function everyUnit(tokens: Token[], at: number): RepeatRead {
  return isEvery(textAt(tokens, at)) ? spacing(tokens, at + 1) : timesPer(tokens, at)
}
