import type { DateSpec } from '../../dates.ts'
import { skip, skipAll, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

export interface PeriodReaders {
  /** How many weeks or months ahead: "de la semana que viene" 1, "de este mes" 0; `named` when it says which, not only "del mes". */
  ofPeriod: (tokens: Token[], at: number, unit: 'week' | 'month') => Read<{ ahead: number, named: boolean }> | null
  period: Reader<DateSpec>
}

export function periodsOf({ articles, of, coming, current, thatComes, week, month, units, weekends, ends, beginnings, middles, onDay }: IberianWords): PeriodReaders {
  const lead = new Set([...of, ...articles, ...onDay])
  const unitAt = (tokens: Token[], at: number): PeriodUnit | null => {
    const text = textAt(tokens, at)
    const unit = week.has(text) ? 'week' : month.has(text) ? 'month' : units.get(text)
    return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null
  }

  /** "proxima semana", "semana que viene", "este mes", "mes": a period and how far ahead. */
  function whole(tokens: Token[], at: number): Read<{ unit: PeriodUnit, ahead: number, named: boolean }> | null {
    const next = skip(tokens, at, coming)
    const now = next ? null : skip(tokens, at, current)
    const unit = unitAt(tokens, next ?? now ?? at)
    if (!unit) return null
    const to = (next ?? now ?? at) + 1
    const behind = next || now ? null : skipRun(tokens, to, thatComes) ?? skip(tokens, to, coming)
    return { value: { unit, ahead: next || behind ? 1 : 0, named: Boolean(next ?? now ?? behind) }, to: behind ?? to }
  }

  const ofPeriod: PeriodReaders['ofPeriod'] = (tokens, at, unit) => {
    const read = whole(tokens, skipAll(tokens, at, lead))
    return read && read.value.unit === unit ? read : null
  }

  /** "este fin de semana", "el finde que viene". */
  function weekend(tokens: Token[], at: number): Read<DateSpec> | null {
    const start = skipAll(tokens, at, lead)
    const next = skip(tokens, start, coming)
    const now = skip(tokens, start, current)
    const to = skipRun(tokens, next ?? now ?? start, weekends)
    if (!to) return null
    const behind = skipRun(tokens, to, thatComes) ?? skip(tokens, to, coming)
    return { value: { type: 'weekend', ahead: next || behind ? 1 : 0 }, to: behind ?? to }
  }

  const edgeOf = (tokens: Token[], at: number): 'end' | 'start' | 'middle' | null => {
    const text = textAt(tokens, at)
    return ends.has(text) ? 'end' : beginnings.has(text) ? 'start' : middles.has(text) ? 'middle' : null
  }

  /** "a fin de mes", "no comeco do ano que vem", "la proxima semana". */
  const period: Reader<DateSpec> = (tokens, at) => {
    const free = weekend(tokens, at)
    if (free) return free
    const start = skipAll(tokens, at, lead)
    const edge = edgeOf(tokens, start)
    if (edge) {
      const behind = skipAll(tokens, start + 1, lead)
      const read = whole(tokens, behind)
      if (!read || behind === start + 1 || read.value.unit === 'day') return null
      const { unit, ahead } = read.value
      if (edge === 'middle') return unit === 'month' ? { value: { type: 'monthDay', day: 15, months: read.value.named ? ahead : null, weekday: null }, to: read.to } : null
      return { value: { type: 'period', unit, ahead, edge }, to: read.to }
    }
    const read = whole(tokens, start)
    if (!read || read.value.ahead !== 1) return null
    return read.value.unit === 'day' ? { value: { type: 'offset', days: 1 }, to: read.to } : { value: { type: 'period', unit: read.value.unit, ahead: 1, edge: 'start' }, to: read.to }
  }

  return { ofPeriod, period }
}
