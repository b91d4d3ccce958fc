import { mergeRepeats, said, workdays, type RepeatRead } from '../../repeats.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skipRun } from '../../runs.ts'
import type { IberianMonthDates } from './monthDate.ts'
import type { NumberReaders } from './numbers.ts'
import type { WeekdayReaders } from './weekdays.ts'
import type { IberianWords } from './words.ts'

export interface RepeatPartReaders {
  /** "el primer lunes", "primera y tercera segunda", "quinto dia util". */
  nthDays: Reader<NonNullable<RepeatRead>['value']>
  /** "1 y 15", "dia 5", "ultimo dia", "14 de marzo", "fin": days within a month or year. */
  monthDays: Reader<NonNullable<RepeatRead>['value']>
  /** What may follow a repetition at once: "los viernes", "el dia 20", "el 6 de enero", "en noviembre". */
  attachment: (tokens: Token[], at: number) => RepeatRead
}

export function repeatPartsOf(words: IberianWords, { place, cardinal, ordinal, listOf, weekdayList, weekdayName, dayThenMonth, monthName }: NumberReaders & WeekdayReaders & IberianMonthDates, dayPart: Reader<DayPart>): RepeatPartReaders {
  const { articles, onDay, day, of, ends, beginnings, workdays: workdayRuns, beforeMonth, dayArticles, and } = words
  const lead = new Set([...articles, ...onDay, ','])

  /** "dia util", "dia habil" behind a place among them. */
  const workday = (tokens: Token[], at: number): number | null => skipRun(tokens, at, workdayRuns)

  const nthDays: RepeatPartReaders['nthDays'] = (tokens, at) => {
    const start = skipAll(tokens, at, lead)
    const places = listOf(place, tokens, start)
    if (!places) return null
    const work = workday(tokens, places.to)
    if (work) return said({ weekdays: workdays, positions: places.value }, work)
    if (places.value.some(number => Math.abs(number) > 5)) return null
    const name = weekdayName(tokens, places.to)
    if (!name) return null
    const first = said({ weekdays: places.value.map(number => ({ weekday: name.value, ordinal: number })) }, name.to)
    const joint = skip(tokens, name.to, and)
    const more = joint ? nthDays(tokens, joint) : null
    return first && more ? { value: mergeRepeats(first.value, more.value), to: more.to } : first
  }

  const dayNumber: Reader<number> = (tokens, at) => {
    const placed = place(tokens, at)
    const dayTo = placed && skip(tokens, placed.to, day)
    if (placed && dayTo) return { value: placed.value, to: dayTo }
    const start = skip(tokens, at, day) ?? at
    const read = ordinal(tokens, start) ?? cardinal(tokens, start)
    const next = read && tokens[read.to]
    return read && read.value >= 1 && read.value <= 31 && !(next?.glued && (next.kind !== 'mark' || next.text === ':')) ? read : null
  }

  /** "1 y 15 de enero" */
  function datesOfMonth(tokens: Token[], at: number): RepeatRead {
    const days = listOf(dayNumber, tokens, skip(tokens, at, day) ?? at)
    const joint = days && skip(tokens, days.to, of)
    const month = joint ? monthName(tokens, joint) : null
    return days && month && said({ unit: 'year', months: [month.value], monthDays: days.value }, month.to)
  }

  const monthDays: RepeatPartReaders['monthDays'] = (tokens, at) => {
    const several = datesOfMonth(tokens, skipAll(tokens, at, articles))
    if (several) return several
    const dated = dayThenMonth(tokens, at)
    if (dated?.value.type === 'date' && dated.value.year === null) return said({ unit: 'year', months: [dated.value.month], monthDays: [dated.value.day] }, dated.to)
    const start = skipAll(tokens, at, articles)
    const edge = ends.has(textAt(tokens, start)) ? -1 : beginnings.has(textAt(tokens, start)) ? 1 : null
    if (edge) return said({ monthDays: [edge] }, start + 1)
    const named = skip(tokens, start, day) ?? start
    const numbers = listOf(dayNumber, tokens, named)
    return numbers && said({ monthDays: numbers.value }, numbers.to)
  }

  /** The words that lead here were day words: "el 20", "dia 20"; a bare number is none. */
  function numbered(tokens: Token[], at: number, marked: number): RepeatRead {
    const placed = place(tokens, marked)
    const isNamed = day.has(textAt(tokens, marked)) || (placed !== null && day.has(textAt(tokens, placed.to))) || (marked > at && dayArticles.has(textAt(tokens, marked - 1)))
    const days = isNamed || dayThenMonth(tokens, marked) || datesOfMonth(tokens, marked) ? monthDays(tokens, marked) : null
    return days && tokens[marked]?.kind === 'mark' ? null : days
  }

  function attachment(tokens: Token[], at: number): RepeatRead {
    const marked = skipAll(tokens, at, lead)
    const nth = nthDays(tokens, marked)
    if (nth) return nth
    for (const from of marked > at ? [marked - 1, marked] : [marked]) {
      const days = weekdayList(tokens, from)
      if (days) return said({ weekdays: days.value.days }, days.to)
    }
    const part: Read<DayPart> | null = dayPart(tokens, at)
    if (part) return said({ part: part.value }, part.to)
    const dated = numbered(tokens, at, marked)
    if (dated) return { value: { ...dated.value, unit: null }, to: dated.to }
    const inMonth = skipAll(tokens, at, beforeMonth)
    const named = inMonth > at ? listOf(monthName, tokens, inMonth) : null
    return named && said({ months: named.value }, named.to)
  }

  return { nthDays, monthDays, attachment: (tokens, at) => of.has(textAt(tokens, at)) && !beforeMonth.has(textAt(tokens, at)) ? null : attachment(tokens, at) }
}

