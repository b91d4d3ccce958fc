import { mergeRepeats, said, type RepeatRead, type RepeatSpec } from '../../repeats.ts'
import { skip, skipAll, skipWords, textAt, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf, ordinal, place } from './numbers.ts'
import { weekdayList } from './weekdays.ts'

/** Days of a month by its ends. */
export const edges = named({ end: -1, 'beginning begin start': 1 })

/** A part of a repetition: on friday, on the 1st and 15th, on 14 february, in november, in week 12, at the end. */
export function attachment(tokens: Token[], at: number, { unit: unitSaid }: RepeatSpec): RepeatRead {
  const marked = skipAll(tokens, at, words('on in at the , of every'))
  const days = weekdayList(tokens, marked)
  if (days) return said({ weekdays: days.value.days }, days.to)
  const nth = nthWeekdays(tokens, marked)
  if (nth) return nth
  const dated = monthAndDays(tokens, marked)
  if (dated) return dated
  if (marked > at) {
    const places = listOf(place, tokens, marked)
    if (places) {
      const to = skip(tokens, places.to, words('day days')) ?? places.to
      if (unitSaid === 'week') return to > places.to ? said({ weekdays: places.value.map(day => ({ weekday: (day + 6) % 7, ordinal: 0 })) }, to) : null
      return said(unitSaid === 'year' ? { yearDays: places.value } : { monthDays: places.value }, skipWords(tokens, to, 'of', 'the', 'month') ?? to)
    }
    const named = skip(tokens, marked, words('day days'))
    const numbered = named ? listOf(cardinal, tokens, named) : null
    if (numbered) return said(unitSaid === 'year' ? { yearDays: numbered.value } : { monthDays: numbered.value }, numbered.to)
    const week = skip(tokens, marked, words('week weeks'))
    const weekNumbers = week ? listOf(cardinal, tokens, week) : null
    if (weekNumbers) return said({ weekNumbers: weekNumbers.value }, weekNumbers.to)
    if (unitSaid !== 'week' && unitSaid !== 'day') {
      const edge = edges.get(textAt(tokens, marked))
      if (edge) return said({ monthDays: [edge] }, skipWords(tokens, marked + 1, 'of', 'the', 'month') ?? marked + 1)
    }
  }
  const monthList = textAt(tokens, at) === 'in' || textAt(tokens, at) === 'of' ? listOf(monthName, tokens, marked) : null
  return monthList && said({ months: monthList.value }, monthList.to)
}

/** first and third monday; last instance of tue and fri; 2nd to last friday. With what stands before them. */
export function nthWeekdays(tokens: Token[], at: number, depth = 0): RepeatRead {
  const places = listOf(place, tokens, at)
  if (!places || places.value.some(number => Math.abs(number) > 5)) return null
  const instance = skipWords(tokens, places.to, 'instance', 'of') ?? skipWords(tokens, places.to, 'occurrence', 'of')
  const days = weekdayList(tokens, instance ?? places.to)
  if (!days) return null
  const several = days.value.days.length > 1
  if (instance ?? (several && days.value.days.length >= 5)) return said({ weekdays: days.value.days, positions: places.value }, days.to)
  const first = said({ weekdays: places.value.flatMap(ordinal => days.value.days.map(({ weekday }) => ({ weekday, ordinal }))) }, days.to)
  const further = skip(tokens, days.to, words('and ,'))
  const more = further && depth < 4 ? nthWeekdays(tokens, skip(tokens, further, words('the')) ?? further, depth + 1) : null
  return more && first && !more.value.positions.length ? { value: mergeRepeats(first.value, more.value), to: more.to } : first
}

/** aug 20 and 30; the 20th and 30th of aug; 25 december. */
export function monthAndDays(tokens: Token[], at: number): RepeatRead {
  const month = monthName(tokens, at)
  if (month) {
    const days = listOf((all, from) => { const day = ordinal(all, from) ?? cardinal(all, from); return day && day.value <= 31 && textAt(all, day.to) !== ':' ? day : null }, tokens, skipAll(tokens, month.to, words('the on day days')))
    return days ? said({ months: [month.value], monthDays: days.value }, days.to) : null
  }
  const days = listOf((all, from) => { const day = ordinal(all, from) ?? cardinal(all, from); return day && day.value <= 31 ? day : null }, tokens, skip(tokens, at, words('the')) ?? at)
  const named = days && monthName(tokens, skip(tokens, days.to, words('of in')) ?? days.to)
  return days && named ? said({ months: [named.value], monthDays: days.value }, named.to) : null
}
