import type { Unit } from '../../amounts.ts'
import { said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { unit } from './amount.ts'
import { dayThenMonth, monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal, place } from './numbers.ts'
import { weekdayList } from './weekdays.ts'

const edges = named({ конце: -1, начале: 1, середине: 15 })

/** "каждый" in all its forms, and as it is mistyped. */
export const isEvery = (word: string): boolean => word.startsWith('кажд') && word.length > 5 || ['кажый', 'кажую', 'кажые', 'кадый', 'кадую', 'кажд'].includes(word)

/** каждого месяца, каждые 3 месяца, в месяц, месяца: the unit behind "первый понедельник". */
export function ofEvery(tokens: Token[], at: number): Read<{ unit: Unit, interval: number, every: boolean }> | null {
  const start = skip(tokens, at, words('в во')) ?? at
  const every = isEvery(textAt(tokens, start))
  const counted = every ? cardinal(tokens, start + 1) : null
  const measured = unit(tokens, counted?.to ?? (every ? start + 1 : start))
  return measured && ['month', 'quarter', 'year'].includes(measured.value) ? { value: { unit: measured.value, interval: counted?.value ?? 1, every }, to: measured.to } : null
}

/** A day of the month: 5, 15-е, пятое, последний. */
const monthDay: Reader<number> = (tokens, at) => {
  const day = place(tokens, at) ?? cardinal(tokens, at)
  return day && day.value >= -2 && day.value <= 31 && day.value !== 0 ? day : null
}

const dayWords = words('числа число числам числу числах')

/** "1 и 15 числа", "5-го числа", "25 число", "последний день". */
export const monthDays: Reader<number[]> = (tokens, at) => {
  const days = listOf(monthDay, tokens, at)
  const to = days && (skip(tokens, days.to, dayWords) ?? (days.value[0]! < 0 ? skip(tokens, days.to, words('день дня')) : null))
  return days && to ? { value: days.value, to } : null
}

/** "1 и 3 среду месяца": several numbers before a weekday. */
const numbered: Reader<number[]> = (tokens, at) => {
  const read = tokens[at]?.kind === 'number' ? listOf(cardinal, tokens, at) : null
  return read && read.value.length > 1 && unit(tokens, read.to + 1)?.value === 'month' ? read : null
}

/** первый понедельник, 1-й и 3-й вторник, последняя пятница, последний рабочий день, первый день из среды и пятницы. */
export function nthWeekdays(tokens: Token[], at: number): RepeatRead {
  const places = listOf(place, tokens, at) ?? numbered(tokens, at)
  const among = places && skipWords(tokens, places.to, 'день', 'из')
  const days = places && weekdayList(tokens, among ?? places.to)
  if (among && days) return said({ weekdays: days.value.days, positions: places.value }, days.to)
  if (!places || !days || places.value.some(number => Math.abs(number) > 5)) return null
  if (days.value.days.length >= 5) return said({ weekdays: days.value.days, positions: places.value }, days.to)
  return said({ weekdays: places.value.flatMap(number => days.value.days.map(({ weekday }) => ({ weekday, ordinal: number }))) }, days.to)
}

/** "14 февраля", "1 и 15 марта". */
export function yearly(tokens: Token[], at: number): RepeatRead {
  const dated = dayThenMonth(tokens, at)
  if (dated?.value.type === 'date') return dated.value.year === null ? said({ months: [dated.value.month], monthDays: [dated.value.day] }, dated.to) : null
  const days = listOf((all, from) => ordinal(all, from) ?? cardinal(all, from), tokens, at)
  const month = days && monthName(tokens, days.to)
  return days && month && days.value.every(day => day >= 1 && day <= 31) ? said({ months: [month.value], monthDays: days.value }, month.to) : null
}

/** What may follow a repetition: по пятницам, в среду, 10 числа, 14 февраля, в первый понедельник, в январе. */
export function attachment(tokens: Token[], at: number, { unit: unitSaid }: RepeatSpec): RepeatRead {
  const marked = skipAll(tokens, at, words('в во по на , - и'))
  const days = weekdayList(tokens, marked)
  if (days) return said({ weekdays: days.value.days }, days.to)
  if (unitSaid !== 'day' && unitSaid !== 'week') {
    const nth = nthWeekdays(tokens, marked)
    if (nth) return nth
    const dated = yearly(tokens, marked)
    if (dated) return dated
    const numbered = unitSaid === 'year' ? listOf(place, tokens, marked) : null
    const yearDays = numbered && skipWords(tokens, numbered.to, 'день', 'года')
    if (numbered && yearDays) return said({ yearDays: numbered.value }, yearDays)
    const weeks = numbered && skipWords(tokens, numbered.to, 'неделю', 'года')
    if (numbered && weeks) return said({ weekNumbers: numbered.value }, weeks)
    const places = monthDays(tokens, marked) ?? (unitSaid === 'month' ? listOf(ordinal, tokens, marked) : null)
    if (places) return said({ monthDays: places.value }, ofEvery(tokens, places.to)?.to ?? places.to)
    const edge = unitSaid === 'month' ? edges.get(textAt(tokens, marked)) : undefined
    if (edge) return said({ monthDays: [edge] }, ofEvery(tokens, marked + 1)?.to ?? marked + 1)
  }
  const months = marked > at ? listOf(monthName, tokens, marked) : null
  return months && said({ months: months.value }, months.to)
}
