import type { Amount, Unit } from '../../amounts.ts'
import { firstOf } from '../../openers.ts'
import { nothingSaid, said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { countedDays, withAttachments } from '../../readers/repeat.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { alternationOf } from './alternation.ts'
import type { NumberReaders } from './numbers.ts'
import type { RepeatPartReaders } from './repeatParts.ts'
import { skipRun } from '../../runs.ts'
import type { WeekdayReaders } from './weekdays.ts'
import type { IberianWords } from './words.ts'

interface Readers extends NumberReaders, WeekdayReaders, RepeatPartReaders {
  amount: Reader<Amount>
  unit: Reader<Unit>
  dayPart: Reader<DayPart>
}

/** What a unit and its count say of a repetition; stretches that are no whole hours count in minutes. */
function byAmount({ months, days, seconds }: Amount): Partial<NonNullable<RepeatRead>['value']> | null {
  if (seconds && !days && !months) return seconds % 60 ? null : seconds % 3600 ? { unit: 'minute', interval: seconds / 60 } : { unit: 'hour', interval: seconds / 3600 }
  if (days && !seconds && !months) return days % 7 ? { unit: 'day', interval: days } : { unit: 'week', interval: days / 7 }
  if (months && !seconds && !days) return months % 12 ? { unit: 'month', interval: months } : { unit: 'year', interval: months / 12 }
  return null
}

export function repeatOf(words: IberianWords, readers: Readers): (tokens: Token[], at: number) => RepeatRead {
  const { every, of, articles, pluralArticles, onDay, day, units, longUnits, adverbs, parts, pluralParts, times, per, month, thirdDayIsOther, stepFrom, stepTo, and, half, atClock } = words
  const { cardinal, ordinal, listOf, amount, unit, weekdayList, weekdayName, nthDays, monthDays, attachment } = readers
  const dayNumber: Reader<number> = (tokens, at) => ordinal(tokens, at) ?? cardinal(tokens, at)
  const alternation = alternationOf(words, { ...readers, weekdayName })
  const lead = new Set([...articles, ...onDay])
  const ofLead = new Set([...of, ...onDay])
  const fromLead = new Set([...onDay, stepFrom])

  /** "de cada mes", "de todos los meses", "del mes", "de cada 3 meses": the whole that days are of. */
  function ofEvery(tokens: Token[], at: number): Read<{ unit: Unit, interval: number, named: boolean }> | null {
    const start = skipAll(tokens, at, ofLead)
    if (start === at) return null
    const marked = skipRun(tokens, start, every)
    const from = marked ?? skip(tokens, start, articles) ?? start
    const counted = marked ? cardinal(tokens, from) : null
    const measured = unit(tokens, counted?.to ?? from)
    const known = measured && (measured.value === 'month' || (marked && (measured.value === 'year' || measured.value === 'quarter')))
    return known ? { value: { unit: measured.value, interval: counted?.value ?? 1, named: marked !== null }, to: measured.to } : null
  }

  const whole = (read: NonNullable<RepeatRead>, tokens: Token[]): NonNullable<RepeatRead> => {
    const behind = ofEvery(tokens, read.to)
    return behind ? { value: { ...read.value, unit: behind.value.unit, interval: behind.value.interval }, to: behind.to } : read
  }

  /** "todas las mananas", "cada noche", "lunes por la tarde". */
  function withPart(read: NonNullable<RepeatRead>, tokens: Token[]): RepeatRead {
    const part = parts.get(textAt(tokens, read.to))
    return part && read.value.unit !== 'month' ? { value: { ...read.value, part }, to: read.to + 1 } : read
  }

  function counted(tokens: Token[], at: number): RepeatRead {
    const length = amount(tokens, at)
    const unitText = length ? textAt(tokens, length.to - 1) : ''
    const byLength = length && byAmount(length.value)
    // "Cada 14 dias" and "cada 12 meses" are kept as they are said.
    const asSaid = { day: length?.value.days, month: length?.value.months }[units.get(unitText) as 'day' | 'month']
    if (length && byLength) return said(asSaid ? { unit: units.get(unitText) ?? null, interval: asSaid } : byLength, length.to)
    const number = cardinal(tokens, at) ?? ordinal(tokens, at)
    const long = longUnits.get(textAt(tokens, number?.to ?? at))
    if (long) return said({ unit: long[0], interval: long[1] * (number?.value ?? 1) }, (number?.to ?? at) + 1)
    if (number?.value === 0) return null
    const measured = unit(tokens, number?.to ?? at)
    const isOther = thirdDayIsOther && measured?.value === 'day' && number?.value === 3 && tokens[at]?.kind === 'word' && ordinal(tokens, at) !== null
    if (measured && !(measured.value === 'day' && number && attachesToMonth(tokens, measured.to))) return said({ unit: measured.value, interval: isOther ? 2 : number?.value ?? 1 }, measured.to)
    const spaced = number && tokens[at] && cardinal(tokens, at) ? weekdayList(tokens, number.to) : null
    return spaced && number ? said({ unit: 'week', interval: number.value, weekdays: spaced.value.days }, spaced.to) : null
  }

  /** "cada primer dia del mes", "todo ultimo dia de mes". */
  const attachesToMonth = (tokens: Token[], at: number): boolean => ofEvery(tokens, at) !== null

  /** What follows "cada", "todos los". */
  function afterEvery(tokens: Token[], at: number): RepeatRead {
    const text = textAt(tokens, at)
    const part = parts.get(text) ?? pluralParts.get(text)
    if (part) return said({ unit: 'day', part }, at + 1)
    const workdays = weekdayList(tokens, at)
    if (workdays) return withPart({ value: { ...nothingSaid, weekdays: workdays.value.days }, to: workdays.to }, tokens)
    const nth = nthDays(tokens, at)
    if (nth) {
      const behind = whole(nth, tokens)
      return behind.value.unit ? behind : said({ ...nth.value, unit: 'month' }, nth.to)
    }
    // "Todo dia primeiro" is a date, "todos los días primero" an order of things.
    const isOne = !text.endsWith('s') || tokens[at + 1]?.kind === 'number'
    const number = day.has(text) && isOne ? listOf(dayNumber, tokens, at + 1) : null
    const dated = number && !unit(tokens, number.to) ? monthDays(tokens, at) : null
    if (dated) return whole({ value: { ...dated.value, unit: dated.value.unit ?? 'month' }, to: dated.to }, tokens)
    const measured = counted(tokens, at)
    if (measured) return measured.value.unit === 'day' && measured.value.interval === 1 ? withPart(measured, tokens) : measured
    const days = monthDays(tokens, at)
    if (!days) return null
    const behind = whole(days, tokens)
    // "Cada uno" is each one, "cada 4 cosas" after four things.
    const isBare = cardinal(tokens, at) !== null && (tokens[at]?.kind === 'word' || (textAt(tokens, at - 1) === 'cada' && tokens[days.to]?.kind === 'word'))
    if (!behind.value.unit && isBare) return null
    return behind.value.unit ? behind : said({ ...days.value, unit: 'month' }, days.to)
  }

  /** "dos veces al dia", "una vez por semana". */
  function timesPer(tokens: Token[], at: number): RepeatRead {
    const number = cardinal(tokens, at)
    const counting = number && skip(tokens, number.to, times)
    const lead = counting ? skipRun(tokens, counting, per) : null
    const measured = lead ? unit(tokens, lead) : null
    if (!number || !measured) return null
    if (number.value === 1) return said({ unit: measured.value }, measured.to)
    return measured.value === 'day' && number.value <= 12 ? said({ unit: 'day', timesPerDay: number.value }, measured.to) : countedDays(number.value, measured.value, tokens, measured.to, attachment)
  }

  /** "de dos en dos horas", "de 6/6 horas", "de meia em meia hora", "de hora em hora". */
  function stepwise(tokens: Token[], at: number): RepeatRead {
    if (textAt(tokens, at) !== stepFrom) return null
    const halves = skip(tokens, at + 1, half)
    const halfAgain = halves && skipWords(tokens, halves, stepTo)
    const length = halfAgain ? amount(tokens, halfAgain) : null
    if (length?.value.seconds) return said({ unit: 'minute', interval: length.value.seconds / 60 }, length.to)
    const number = cardinal(tokens, at + 1)
    const again = number && (skipWords(tokens, number.to, stepTo) ?? skipWords(tokens, number.to, '/'))
    const second = again ? cardinal(tokens, again) : null
    const measured = number && second?.value === number.value && number.value > 0 ? unit(tokens, second.to) : null
    if (number && measured) return said({ unit: measured.value, interval: number.value }, measured.to)
    const single = unit(tokens, at + 1)
    const repeated = single && skipWords(tokens, single.to, stepTo)
    const same = repeated ? unit(tokens, repeated) : null
    return same && same.value === single?.value ? said({ unit: same.value }, same.to) : null
  }

  /** "el 5 de cada mes", "ultimo viernes de mes", "los dias 1 y 15". */
  function placeOfEvery(tokens: Token[], at: number): RepeatRead {
    const start = skipAll(tokens, at, lead)
    const nth = nthDays(tokens, start)
    if (nth) {
      const behind = whole(nth, tokens)
      return behind.value.unit ? behind : null
    }
    const days = monthDays(tokens, start)
    if (!days || days.value.unit === 'year') return isPluralDate(tokens, at, days)
    const behind = ofEvery(tokens, days.to)
    if (behind?.value.named) return { value: { ...days.value, unit: behind.value.unit, interval: behind.value.interval }, to: behind.to }
    const isPlural = start > at && pluralArticles.has(textAt(tokens, start - 1)) && (day.has(textAt(tokens, start)) || month.has(textAt(tokens, days.to)))
    return isPlural && days.value.monthDays.every(number => number > 0) ? said({ ...days.value, unit: 'month' }, behind?.to ?? days.to) : null
  }

  /** "los 14 de marzo": only the plural says that it comes back. */
  const isPluralDate = (tokens: Token[], at: number, days: RepeatRead): RepeatRead => {
    const behind = days && ofEvery(tokens, days.to)
    if (days && behind?.value.unit === 'year') return { value: days.value, to: behind.to }
    return days && pluralArticles.has(textAt(tokens, at)) ? days : null
  }

  /** "por las mananas", "las noches". */
  function eachPart(tokens: Token[], at: number): RepeatRead {
    const to = skipRun(tokens, at, words.beforePluralPart)
    const part = to ? pluralParts.get(textAt(tokens, to)) : undefined
    return to && part ? said({ unit: 'day', part }, to + 1) : null
  }

  const special = firstOf(timesPer, stepwise, eachPart, placeOfEvery)

  function core(tokens: Token[], at: number): RepeatRead {
    const marked = skipRun(tokens, at, every)
    const after = marked ? afterEvery(tokens, marked) : null
    const turns = alternation(tokens, at) ?? (marked ? alternation(tokens, marked) : null)
    if (turns && turns.to > (after?.to ?? at)) return turns
    if (after) return after
    const adverbAt = skip(tokens, at, onDay) ?? at
    const adverb = adverbs.get(textAt(tokens, adverbAt))
    const isAdverb = adverbAt > at || textAt(tokens, at).endsWith('mente') || at === 0 || skipRun(tokens, at + 1, atClock) !== null
    if (adverb && isAdverb) return said({ unit: adverb[0], interval: adverb[1] }, adverbAt + 1)
    const found = special(tokens, at)
    if (found) return found
    const start = skipAll(tokens, at, fromLead)
    for (const from of start > at ? [at, start - 1, start] : [at]) {
      const days = weekdayList(tokens, from)
      if (days?.value.settled) return withPart({ value: { ...nothingSaid, weekdays: days.value.days }, to: days.to }, tokens)
    }
    return null
  }

  const behind = (tokens: Token[], at: number, { weekdays }: RepeatSpec): RepeatRead => (weekdays.length ? again(tokens, at) : null) ?? attachment(tokens, at)

  /** "todos los lunes y todos los jueves" */
  const again = (tokens: Token[], at: number): RepeatRead => {
    const joint = skip(tokens, at, and)
    const marked = joint ? skipRun(tokens, joint, every) : null
    const days = marked ? weekdayList(tokens, marked) : null
    return days && said({ weekdays: days.value.days }, days.to)
  }

  return (tokens, at) => {
    const read = withAttachments(core(tokens, at), tokens, behind)
    // "Cada quince dias los sabados" counts in weeks.
    const weeks = read?.value.unit === 'day' && read.value.weekdays.length && read.value.interval > 6 ? Math.floor(read.value.interval / 7) : 0
    return read && weeks ? { value: { ...read.value, unit: 'week', interval: weeks }, to: read.to } : read
  }
}
