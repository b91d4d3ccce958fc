import type { DateSpec } from '../../dates.ts'
import { monthDateReaders } from '../../readers/monthDate.ts'
import { skip, skipAll, textAt, type Read, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { cardinal, ordinal, place } from './numbers.ts'
import { months } from './vocabulary.ts'

type DateRead = Read<DateSpec> | null

/** "last day", "fifth last day" */
function placeOfDay(tokens: Token[], at: number): Read<number> | null {
  const counted = place(tokens, at)
  const to = counted && skip(tokens, counted.to, words('day'))
  return counted && to ? { value: counted.value, to } : null
}

const { monthName, dayOfMonth, yearAfter, dated, dayThenMonth: dayThenMonthOf } = monthDateReaders({
  months, ordinal, place: placeOfDay, articles: words('the'), joints: words('of in - / day'), beforeYear: words(', of in -'),
})

/** "The 17th in september", but not "iphone 17 in september". */
export const dayThenMonth = (tokens: Token[], at: number): DateRead => tokens[at]?.kind === 'number' && textAt(tokens, at + 1) === 'in' ? null : dayThenMonthOf(tokens, at)

export { dayOfMonth, monthName, yearAfter }

/** December 25th, Mar 5 2026, may the 4th. */
export function monthThenDay(tokens: Token[], at: number): DateRead {
  const month = monthName(tokens, at)
  const day = month && (dayOfMonth(tokens, skipAll(tokens, month.to, words('the - / on ,'))) ?? dayInWords(tokens, month.to))
  if (!month || !day) return null
  const next = tokens[day.to]
  // "march 5:30" and "march 5 people" are not told apart by more than the colon.
  if (next?.glued && (next.text === ':' || (next.kind === 'word' && tokens[day.to - 1]?.kind === 'number'))) return null
  return dated(month.value, day.value, tokens, day.to)
}

/** "may twenty nine"; "may two people" is none. */
function dayInWords(tokens: Token[], at: number): Read<number> | null {
  const day = tokens[at]?.kind === 'word' ? cardinal(tokens, at) : null
  return day && day.to > at + 1 && day.value <= 31 ? day : null
}

/** "May", "March?": "mar" and "jan" alone are more often something else. */
const isWholeText = (tokens: Token[], at: number, to: number): boolean =>
  at === 0 && (textAt(tokens, at).length > 3 || textAt(tokens, at) === 'may') && tokens.slice(to).every(({ kind }) => kind === 'mark') && tokens.length <= to + 3

const edgeDays = named({ end: -1, late: 25, 'start beginning begin': 1, early: 1 })

/** "the end of july", "beginning of may": its last day, its first. */
function monthEdge(tokens: Token[], at: number): DateRead {
  const start = skip(tokens, at, words('the')) ?? at
  const day = edgeDays.get(textAt(tokens, start))
  const month = day ? monthName(tokens, skip(tokens, start + 1, words('of in')) ?? start + 1) : null
  if (!day || !month) return null
  const { year, to } = yearAfter(tokens, month.to)
  return { value: { type: 'date', year, month: month.value, day, doubtful: false }, to }
}

/** in December, next march, of August 2026: a month named alone needs a word before it or a year behind. */
export function monthAlone(tokens: Token[], at: number): DateRead {
  const edge = monthEdge(tokens, at)
  if (edge) return edge
  const mid = textAt(tokens, at) === 'mid' ? monthName(tokens, skip(tokens, at + 1, words('-')) ?? at + 1) : null
  if (mid) return { value: { type: 'date', year: null, month: mid.value, day: 15, doubtful: false }, to: mid.to }
  const marked = skip(tokens, at, words('in next this of during'))
  const month = monthName(tokens, marked ?? at)
  if (!month) return null
  const { year, to } = yearAfter(tokens, month.to)
  // "32 August 2014" is no date, and no August either, nor is "in feb 30".
  if (tokens[month.to]?.kind === 'number' && year === null) return null
  if (marked === null && (tokens[at - 1]?.kind === 'number' || (year === null && !isWholeText(tokens, at, to)))) return null
  return { value: { type: 'month', month: month.value, year }, to }
}
