import type { DateSpec } from '../../dates.ts'
import { skip, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { cardinal } from './numbers.ts'

type Period = Extract<DateSpec, { type: 'period' }>['unit']
const periods = new Set<string>(['day', 'week', 'month', 'quarter', 'year'] satisfies Period[])
const isPeriod = (unit: string): unit is Period => periods.has(unit)
const ends: ReadonlyMap<string, Period> = new Map([['eow', 'week'], ['eom', 'month'], ['eoy', 'year']])
const coming = words('upcoming coming')

function periodUnit(tokens: Token[], at: number): Read<Period> | null {
  const read = unit(tokens, at)
  return read && isPeriod(read.value) ? { value: read.value, to: read.to } : null
}

const startOf = (unit: Period, ahead: number): DateSpec => unit === 'day' ? { type: 'offset', days: ahead } : { type: 'period', unit, ahead, edge: 'start' }

/** "the coming week", "upcoming two weeks", "2 upcoming months": whole ones, from the next. */
function upcoming(tokens: Token[], at: number): Read<DateSpec> | null {
  const start = skip(tokens, at, words('the')) ?? at
  const before = skip(tokens, start, coming)
  const counted = cardinal(tokens, before ?? start)
  const after = before ?? (counted && skip(tokens, counted.to, coming))
  const measured = after ? periodUnit(tokens, Math.max(after, counted?.to ?? 0)) : null
  if (!measured || (counted && counted.value > 99)) return null
  return { value: startOf(measured.value, counted?.value ?? 1), to: measured.to }
}

/** this weekend, next weekend, "on the weekend" */
function weekend(tokens: Token[], at: number): Read<DateSpec> | null {
  const over = skip(tokens, at, words('over during')) ?? at
  const named = skip(tokens, over, words('this next the coming')) ?? over
  if (!['weekend', 'wknd'].includes(textAt(tokens, named))) return null
  const later = skipWords(tokens, named + 1, 'after', 'next')
  if (later) return { value: { type: 'weekend', ahead: 1 }, to: later }
  return { value: { type: 'weekend', ahead: textAt(tokens, over) === 'next' ? 1 : 0 }, to: named + 1 }
}

/** next week, end of the month, beginning of next year, this weekend, eom, end of day. */
export function period(tokens: Token[], at: number): Read<DateSpec> | null {
  const short = ends.get(textAt(tokens, at))
  if (short) return { value: { type: 'period', unit: short, ahead: 0, edge: 'end' }, to: at + 1 }
  const article = textAt(tokens, at) === 'the' ? at + 1 : at
  const whole = periodUnit(tokens, article)
  const second = whole && whole.value !== 'day' ? skipWords(tokens, whole.to, 'after', 'next') : null
  if (whole && second) return { value: startOf(whole.value, 2), to: second }
  const special = weekend(tokens, at) ?? upcoming(tokens, at)
  if (special) return special
  const start = skip(tokens, at, words('the')) ?? at
  const edgeWord = textAt(tokens, start)
  const edge = edgeWord === 'end' ? 'end' : ['beginning', 'start', 'begin'].includes(edgeWord) ? 'start' : null
  const of = edge && skip(tokens, start + 1, words('of'))
  let to = edge ? of ?? start + 1 : at
  const next = skip(tokens, skip(tokens, to, words('the')) ?? to, words('next following nxt'))
  const current = skip(tokens, to, words('the this'))
  if (!next && !(edge && (current ?? of))) return null
  to = next ?? (current && (skipWords(tokens, current, 'current') ?? current)) ?? to
  const measured = periodUnit(tokens, to)
  if (!measured) return null
  if (measured.value === 'day' && next) return { value: { type: 'offset', days: 1 }, to: measured.to }
  return { value: { type: 'period', unit: measured.value, ahead: next ? 1 : 0, edge: edge ?? 'start' }, to: measured.to }
}
