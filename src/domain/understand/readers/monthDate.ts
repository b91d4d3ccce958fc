import type { DateSpec } from '../dates.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../tokens.ts'
import { words } from '../words.ts'

export interface MonthDateWords {
  months: ReadonlyMap<string, number>
  /** "3rd", "third". */
  ordinal: Reader<number>
  /** Counts the day otherwise: "the last day of". */
  place: Reader<number>
  articles: ReadonlySet<string>
  /** Between day and month: "3rd of may". */
  joints: ReadonlySet<string>
  /** Before a year: "may 3, 2026". */
  beforeYear: ReadonlySet<string>
}

const strokes = words('- /')

const fourDigits: Reader<number> = (tokens, at) => {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4 || token.quoted) return null
  const next = tokens[at + 1]
  if (next?.glued && next.text === ':') return null
  const year = Number(token.text)
  return year >= 1900 && year <= 2999 ? { value: year, to: at + 1 } : null
}

export interface MonthDateReaders {
  monthName: Reader<number>
  dayOfMonth: Reader<number>
  yearAfter: (tokens: Token[], at: number) => { year: number | null, to: number }
  /** A date that ends at `to`, with the year behind it if there is one; the month may lack the day. */
  dated: (month: number, day: number, tokens: Token[], to: number) => Read<DateSpec> | null
  dayThenMonth: Reader<DateSpec>
}

/** Readers of days by the name of their month. */
export function monthDateReaders({ months, ordinal, place, articles, joints, beforeYear }: MonthDateWords): MonthDateReaders {
  const monthName: Reader<number> = (tokens, at) => {
    const value = months.get(textAt(tokens, at))
    if (value === undefined) return null
    return { value, to: tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1 }
  }

  const fewDigits: Reader<number> = (tokens, at) => {
    const token = tokens[at]
    return token?.kind === 'number' && token.text.length <= 2 && !token.quoted ? { value: Number(token.text), to: at + 1 } : null
  }

  const dayOfMonth: Reader<number> = (tokens, at) => {
    const day = ordinal(tokens, at) ?? fewDigits(tokens, at)
    return day && day.value >= 1 && day.value <= 31 ? day : null
  }

  /** ", 2026", "of 2026", "2026" */
  function yearAfter(tokens: Token[], at: number): { year: number | null, to: number } {
    const start = skip(tokens, at, beforeYear) ?? at
    const year = fourDigits(tokens, start) ?? fourDigits(tokens, at)
    return year ? { year: year.value, to: year.to } : { year: null, to: at }
  }

  function dated(month: number, day: number, tokens: Token[], to: number): Read<DateSpec> | null {
    const behind = yearAfter(tokens, skip(tokens, to, strokes) ?? to)
    return { value: { type: 'date', year: behind.year, month, day, doubtful: false }, to: behind.year === null ? to : behind.to }
  }

  /** 25 December, the 1st of April 2026, 3rd of May; the 32nd of May, which is no day, but not "32 May". */
  function dayThenMonth(tokens: Token[], at: number): Read<DateSpec> | null {
    const start = skip(tokens, at, articles) ?? at
    const day = place(tokens, start) ?? ordinal(tokens, start) ?? fewDigits(tokens, start)
    const joint = day && skipAll(tokens, day.to, joints)
    const month = joint && monthName(tokens, joint)
    if (!day || !month || day.value === 0 || day.value > 39) return null
    const isBeyond = day.value > 31 && joint === day.to && tokens[start]?.kind === 'number' && day.to === start + 1
    return !isBeyond ? dated(month.value, day.value, tokens, month.to) : null
  }

  return { monthName, dayOfMonth, yearAfter, dated, dayThenMonth }
}
