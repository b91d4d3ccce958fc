import { daysInMonth } from '../recurrence/calendar.ts'
import type { DateSpec } from './dates.ts'
import { cardinal, ordinal, place } from './numbers.ts'
import { skip, skipAll, textAt, type Read, type Token } from './tokens.ts'
import { months, words } from './words.ts'

type DateRead = Read<DateSpec> | null

const years = (tokens: Token[], at: number): Read<number> | null => {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4 || token.quoted) return null
  const next = tokens[at + 1]
  if (next?.glued && next.text === ':') return null
  const year = Number(token.text)
  return year >= 1900 && year <= 2999 ? { value: year, to: at + 1 } : null
}

/** ", 2026", "of 2026", "2026" */
export function yearAfter(tokens: Token[], at: number): { year: number | null, to: number } {
  const start = skip(tokens, at, words(', of in')) ?? at
  const year = years(tokens, start) ?? years(tokens, at)
  return year ? { year: year.value, to: year.to } : { year: null, to: at }
}

export const monthName = (tokens: Token[], at: number): Read<number> | null => {
  const value = months.get(textAt(tokens, at))
  if (value === undefined) return null
  return { value, to: tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1 }
}

export const dayOfMonth = (tokens: Token[], at: number): Read<number> | null => {
  const day = ordinal(tokens, at) ?? (tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 9) <= 2 ? cardinal(tokens, at) : null)
  return day && day.value >= 1 && day.value <= 31 ? day : null
}

/** "last day", "fifth last day" */
function placeOfDay(tokens: Token[], at: number): Read<number> | null {
  const counted = place(tokens, at)
  const to = counted && skip(tokens, counted.to, words('day'))
  return counted && to ? { value: counted.value, to } : null
}

function dateOf(month: number, day: number, year: number | null, to: number): DateRead {
  return day <= daysInMonth(year ?? 2024, month) ? { value: { type: 'date', year, month, day, doubtful: false }, to } : null
}

/** 25 December, the 1st of April 2026, 3rd of May. */
export function dayThenMonth(tokens: Token[], at: number): DateRead {
  const start = skip(tokens, at, words('the')) ?? at
  const day = dayOfMonth(tokens, start) ?? placeOfDay(tokens, start)
  const month = day && monthName(tokens, skipAll(tokens, day.to, words('of in - / day')))
  if (!day || !month) return null
  const { year, to } = yearAfter(tokens, skip(tokens, month.to, words('- /')) ?? month.to)
  return dateOf(month.value, day.value, year, year === null ? month.to : to)
}

/** December 25th, Mar 5 2026, may the 4th. */
export function monthThenDay(tokens: Token[], at: number): DateRead {
  const month = monthName(tokens, at)
  const day = month && dayOfMonth(tokens, skipAll(tokens, month.to, words('the - / on')))
  if (!month || !day) return null
  const next = tokens[day.to]
  // "march 5:30" and "march 5 people" are not told apart by more than the colon.
  if (next?.glued && (next.text === ':' || (next.kind === 'word' && tokens[day.to - 1]?.kind === 'number'))) return null
  const { year, to } = yearAfter(tokens, skip(tokens, day.to, words('- /')) ?? day.to)
  return dateOf(month.value, day.value, year, year === null ? day.to : to)
}

/** in December, next march, of August 2026: a month named alone needs a word before it or a year behind. */
export function monthAlone(tokens: Token[], at: number): DateRead {
  const marked = skip(tokens, at, words('in next this of'))
  const month = monthName(tokens, marked ?? at)
  if (!month) return null
  const { year, to } = yearAfter(tokens, month.to)
  // "32 August 2014" is no date, and no August either.
  if (marked === null && (year === null || tokens[at - 1]?.kind === 'number')) return null
  return { value: { type: 'month', month: month.value, year }, to }
}
