import type { DateSpec } from '../../dates.ts'
import { skip, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'
const periodUnits: ReadonlyMap<string, PeriodUnit> = new Map([['day', 'day'], ['week', 'week'], ['month', 'month'], ['quarter', 'quarter'], ['year', 'year']])
const ends: ReadonlyMap<string, [PeriodUnit, 'end']> = new Map([['eod', ['day', 'end']], ['eow', ['week', 'end']], ['eom', ['month', 'end']], ['eoy', ['year', 'end']]])

/** next week, end of the month, beginning of next year, this weekend, eom. */
export function period(tokens: Token[], at: number): Read<DateSpec> | null {
  const short = ends.get(textAt(tokens, at))
  if (short) return { value: { type: 'period', unit: short[0], ahead: 0, edge: 'end' }, to: at + 1 }
  const weekendAt = skip(tokens, at, words('this next the coming')) ?? at
  if (['weekend', 'wknd'].includes(textAt(tokens, weekendAt)) && (weekendAt > at || textAt(tokens, at - 1) === 'on' || textAt(tokens, at - 1) === 'at')) {
    return { value: { type: 'weekend', ahead: textAt(tokens, at) === 'next' ? 1 : 0 }, to: weekendAt + 1 }
  }
  const start = skip(tokens, at, words('the')) ?? at
  const edgeWord = textAt(tokens, start)
  const edge = ['end'].includes(edgeWord) ? 'end' : ['beginning', 'start', 'begin'].includes(edgeWord) ? 'start' : null
  let to = edge ? skip(tokens, start + 1, words('of')) ?? start + 1 : at
  const next = skip(tokens, skip(tokens, to, words('the')) ?? to, words('next following'))
  const current = skip(tokens, to, words('the this'))
  if (!next && !(edge && current)) return null
  to = next ?? current ?? to
  const unit = periodUnits.get(textAt(tokens, to))
  if (!unit || (unit === 'day' && !edge && !next)) return null
  if (unit === 'day' && next) return { value: { type: 'offset', days: 1 }, to: to + 1 }
  return { value: { type: 'period', unit, ahead: next ? 1 : 0, edge: edge ?? 'start' }, to: to + 1 }
}
