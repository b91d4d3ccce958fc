import type { DateSpec } from '../../dates.ts'
import { textAt, type Read, type Token } from '../../tokens.ts'
import { months } from './vocabulary.ts'

const isYear = (text: string): boolean => /^(?:19|2\d)\d\d$/.test(text)

/** Three glued parts of which one is the name of a month: 2020/Sep/23, 23-2020-September, 12-aug-2026. */
function withName([first, second, third]: [string, string, string], to: number): Read<DateSpec> | null {
  const parts = [first, second, third]
  const name = parts.find(part => months.has(part))
  const year = parts.find(isYear)
  const day = parts.find(part => /^\d\d?$/.test(part))
  const month = name === undefined ? undefined : months.get(name)
  if (month === undefined || !year || !day || Number(day) < 1 || Number(day) > 31) return null
  return { value: { type: 'date', year: Number(year), month, day: Number(day), doubtful: false }, to }
}

/** Two glued parts, a month and its year: 9/2027, 2027-10. */
function monthAndYear(first: string, second: string, to: number): Read<DateSpec> | null {
  const [year, month] = isYear(first) ? [first, second] : [second, first]
  if (!isYear(year) || !/^\d\d?$/.test(month) || Number(month) < 1 || Number(month) > 12) return null
  return { value: { type: 'month', month: Number(month), year: Number(year) }, to }
}

/** Dates of glued parts other than three numbers. */
export function mixedDate(tokens: Token[], at: number): Read<DateSpec> | null {
  if (tokens[at]?.kind !== 'number' && !months.has(textAt(tokens, at))) return null
  const separator = textAt(tokens, at + 1)
  if (!tokens[at + 1]?.glued || !tokens[at + 2]?.glued || (separator !== '/' && separator !== '-')) return null
  const further = textAt(tokens, at + 3) === separator && tokens[at + 3]?.glued && tokens[at + 4]?.glued
  return further
    ? withName([textAt(tokens, at), textAt(tokens, at + 2), textAt(tokens, at + 4)], at + 5)
    : monthAndYear(textAt(tokens, at), textAt(tokens, at + 2), at + 3)
}
