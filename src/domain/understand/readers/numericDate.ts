import { daysInMonth } from '../../recurrence/calendar.ts'
import type { DateSpec, DayOrder } from '../dates.ts'
import type { Read, Token } from '../tokens.ts'

const separators = './-'

const isWritten = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
const isReal = (year: number, month: number, day: number): boolean => isWritten(month, day) && day <= daysInMonth(year, month)

const fullYear = (text: string): number => text.length === 2 ? 2000 + Number(text) : Number(text)

/** Digits glued by one separator: 2026-04-01, 15/04/2026, 1.5., 12/31. */
function groups(tokens: Token[], at: number): { parts: string[], separator: string, to: number } | null {
  const parts: string[] = []
  let separator = ''
  let to = at
  while (tokens[to]?.kind === 'number' && !tokens[to]?.quoted && parts.length < 3) {
    parts.push(tokens[to]?.text ?? '')
    to++
    const [mark, next] = [tokens[to], tokens[to + 1]]
    if (parts.length === 3 || !mark?.glued || !separators.includes(mark.text) || (separator && mark.text !== separator) || next?.kind !== 'number' || !next.glued) break
    separator = mark.text
    to++
  }
  return parts.length >= 2 ? { parts, separator, to } : null
}

/** Dates in digits, also those of days that their month lacks. Year first is ISO; otherwise the person's order decides, and is doubtful where it is not known and both fit. */
export function numericDate(tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null {
  const written = groups(tokens, at)
  if (!written) return null
  const [first = '', second = '', third] = written.parts
  let to = written.to
  if (first.length === 4 && third !== undefined) {
    if (!isWritten(Number(second), Number(third)) || third.length > 2) return null
    // ISO's T binds the time: 2026-04-01T09:30.
    if (tokens[to]?.glued && tokens[to]?.text === 't') to++
    return { value: { type: 'date', year: Number(first), month: Number(second), day: Number(third), doubtful: false }, to }
  }
  if (first.length > 2 || second.length > 2 || (third !== undefined && third.length !== 4 && third.length !== 2)) return null
  // "7-730", "1-2" and "1.5" are ranges and numbers far more often than dates.
  if (third === undefined && written.separator !== '/' && !(written.separator === '.' && first.length === 2 && second.length === 2)) return null
  // "1.1.30" is a version.
  if (third?.length === 2 && written.separator === '.' && (first.length === 1 || second.length === 1)) return null
  const year = third === undefined ? null : fullYear(third)
  const [a, b] = [Number(first), Number(second)]
  const dayFirst = isReal(year ?? 2024, b, a)
  const monthFirst = isReal(year ?? 2024, a, b)
  if (!dayFirst && !monthFirst && !isWritten(b, a) && !isWritten(a, b)) return null
  const wantsDay = written.separator === '.' || order.startsWith('day')
  const asDay = dayFirst === monthFirst ? isWritten(b, a) && (wantsDay || !isWritten(a, b)) : dayFirst
  const doubtful = order.endsWith('?') && written.separator !== '.' && dayFirst && monthFirst && a !== b
  return { value: { type: 'date', year, month: asDay ? b : a, day: asDay ? a : b, doubtful }, to }
}
