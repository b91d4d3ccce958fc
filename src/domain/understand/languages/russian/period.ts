import { daysInMonth } from '../../../recurrence/calendar.ts'
import type { DateSpec } from '../../dates.ts'
import { skip, skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { monthName } from './monthDate.ts'

type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

const unitStems: [stem: string, unit: PeriodUnit][] = [['недел', 'week'], ['месяц', 'month'], ['год', 'year'], ['квартал', 'quarter'], ['дня', 'day'], ['день', 'day'], ['дню', 'day']]

const isNext = (word: string): boolean => word.startsWith('следующ') || word.startsWith('будущ') || word === 'след'
const isThis = (word: string): boolean => ['этой', 'этого', 'этом', 'этот', 'эту', 'текущего', 'текущем', 'текущей'].includes(word)

/** "следующей неделе", "этого месяца", "месяца": a period and how far ahead it is. */
export const unitAhead: Reader<{ unit: PeriodUnit, ahead: number }> = (tokens, at) => {
  const text = textAt(tokens, at)
  const ahead = isNext(text) ? 1 : 0
  const named = ahead || isThis(text) ? skipWords(tokens, at + 1, '.') ?? at + 1 : at
  const word = textAt(tokens, named)
  const unit = unitStems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + 2)?.[1]
  return unit ? { value: { unit, ahead }, to: named + 1 } : null
}

const edges: Record<string, 'start' | 'end'> = { конец: 'end', конце: 'end', концу: 'end', конца: 'end', начало: 'start', начале: 'start', началу: 'start', начала: 'start' }

/** следующая неделя, конец месяца, начало следующего года, выходные, конец декабря, середина месяца. */
export const period: Reader<DateSpec> = (tokens, at) => {
  const text = textAt(tokens, at)
  const weekendAt = isNext(text) || text.startsWith('эти') || text.startsWith('ближайш') ? at + 1 : at
  const free = skip(tokens, weekendAt, words('выходные выходных выходным уикенд уикенде'))
  if (free && (weekendAt > at || words('в на к').has(textAt(tokens, at - 1)))) return { value: { type: 'weekend', ahead: isNext(text) ? 1 : 0 }, to: free }
  if (text === 'середине' || text === 'середину') {
    const whole = unitAhead(tokens, at + 1)
    const named = monthName(tokens, at + 1)
    if (named) return { value: { type: 'date', year: null, month: named.value, day: 15, doubtful: false }, to: named.to }
    return whole?.value.unit === 'month' ? { value: { type: 'monthDay', day: 15, months: whole.value.ahead || null, weekday: null }, to: whole.to } : null
  }
  const edge = Object.hasOwn(edges, text) ? edges[text] : undefined
  const whole = unitAhead(tokens, edge ? at + 1 : at)
  if (whole && (edge || (whole.value.ahead && whole.value.unit !== 'day'))) return { value: { type: 'period', ...whole.value, edge: edge ?? 'start' }, to: whole.to }
  if (whole?.value.ahead) return { value: { type: 'offset', days: 1 }, to: whole.to }
  const month = edge ? monthName(tokens, at + 1) : null
  if (!month) return null
  return { value: { type: 'date', year: null, month: month.value, day: edge === 'start' ? 1 : daysInMonth(2023, month.value), doubtful: false }, to: month.to }
}
