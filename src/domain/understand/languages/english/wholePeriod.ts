import type { DateSpec } from '../../dates.ts'
import { skip, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { dayOfMonth, monthName, yearAfter } from './monthDate.ts'
import { place } from './numbers.ts'

type DateRead = Read<DateSpec> | null

const inOf = words('of in')

function fullYear(tokens: Token[], at: number): Read<number> | null {
  const { year, to } = yearAfter(tokens, at)
  return year === null ? null : { value: year, to }
}

const quarterStart = (quarter: number, year: number | null, to: number): DateRead =>
  quarter >= 1 && quarter <= 4 ? { value: { type: 'date', year, month: quarter * 3 - 2, day: 1, doubtful: false }, to } : null

/** third quarter, 4th qtr of 2018, q3, 2018q4, 18q4. */
function quarter(tokens: Token[], at: number): DateRead {
  const year = tokens[at]?.kind === 'number' && /^(?:\d\d|\d{4})$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : null
  const letter = year === null ? at : at + 1
  if (textAt(tokens, letter) === 'q' && (year === null || tokens[letter]?.glued) && tokens[letter + 1]?.glued && tokens[letter + 1]?.kind === 'number') {
    const number = Number(textAt(tokens, letter + 1))
    if (year !== null) return quarterStart(number, year < 100 ? 2000 + year : year, letter + 2)
    const behind = yearAfter(tokens, letter + 2)
    return quarterStart(number, behind.year, behind.to)
  }
  const counted = place(tokens, skip(tokens, at, words('the')) ?? at)
  const measured = counted && unit(tokens, counted.to)
  if (!counted || measured?.value !== 'quarter') return null
  const behind = yearAfter(tokens, measured.to)
  return quarterStart(counted.value, behind.year, behind.to)
}

/** first week of october 2014, 2nd last week of october, third last week of 2018, the week of october 6th. */
function week(tokens: Token[], at: number): DateRead {
  const start = skip(tokens, at, words('the')) ?? at
  const counted = place(tokens, start)
  const measured = unit(tokens, counted?.to ?? start)
  const of = measured?.value === 'week' ? skip(tokens, measured.to, inOf) : null
  if (!of || (!counted && start === at)) return null
  const month = monthName(tokens, of)
  if (!counted) {
    const day = month && dayOfMonth(tokens, month.to)
    return month && day ? { value: { type: 'date', year: null, month: month.value, day: day.value, doubtful: false }, to: day.to } : null
  }
  const behind = month ? yearAfter(tokens, month.to) : { year: fullYear(tokens, of)?.value ?? null, to: fullYear(tokens, of)?.to ?? of }
  if (!month && behind.year === null) return null
  return { value: { type: 'week', ordinal: counted.value, month: month?.value ?? null, year: behind.year, weekday: 0 }, to: behind.to }
}

/** the 36th day of 2011, 100th day in the year: counted from New Year. */
function dayOfYear(tokens: Token[], at: number): DateRead {
  const counted = place(tokens, skip(tokens, at, words('the')) ?? at)
  const day = counted && skip(tokens, counted.to, words('day'))
  if (!counted || !day || counted.value < 1 || counted.value > 366) return null
  const of = skip(tokens, day, inOf)
  const year = of ? fullYear(tokens, of) : null
  const amount = { months: 0, days: counted.value - 1, seconds: 0 }
  if (year) return { value: { type: 'ahead', amount, from: { type: 'date', year: year.value, month: 1, day: 1, doubtful: false } }, to: year.to }
  // No month has so many days.
  return counted.value > 31 && !of ? { value: { type: 'ahead', amount, from: { type: 'period', unit: 'year', ahead: 0, edge: 'start' } }, to: day } : null
}

/** "in 2027", "in 2027 AD"; not "I was born in 1990". */
function year(tokens: Token[], at: number): DateRead {
  const named = at === 0 && textAt(tokens, at) === 'in' ? fullYear(tokens, at + 1) : null
  if (!named || tokens[named.to - 1]?.kind !== 'number') return null
  const era = skip(tokens, named.to, words('ad'))
  const pointed = textAt(tokens, named.to) === 'a' && textAt(tokens, named.to + 2) === 'd' ? named.to + 4 : null
  return { value: { type: 'date', year: named.value, month: 1, day: 1, doubtful: false }, to: era ?? pointed ?? named.to }
}

/** Days named by a whole week, quarter or year: its first. */
export const wholePeriod = (tokens: Token[], at: number): DateRead => quarter(tokens, at) ?? week(tokens, at) ?? dayOfYear(tokens, at) ?? year(tokens, at)

/** A quarter or a year is more often spoken of than a day to be reminded on. */
export const isWholePeriod = (tokens: Token[], at: number): boolean => (quarter(tokens, at) ?? year(tokens, at)) !== null
