import type { DateSpec } from '../../dates.ts'
import { dateRangeReader } from '../../readers/dateRange.ts'
import { skip, skipAll, textAt, type Read, type Token } from '../../tokens.ts'
import { isUnrealDay } from '../../unreal.ts'
import { words } from '../../words.ts'
import { dayOfMonth, dayThenMonth, monthName, monthThenDay, yearAfter } from './monthDate.ts'

const joints = words('- – — to until till through thru')
const clockMarks = words(': . am pm a p')

type Named = Extract<DateSpec, { type: 'date' }>
const named = (tokens: Token[], at: number): Read<Named> | null => {
  const read = dayThenMonth(tokens, at) ?? monthThenDay(tokens, at)
  return read?.value.type === 'date' ? { value: read.value, to: read.to } : null
}

/** august 10 - 12, 2027: its first day, or the last where the month lacks that. */
function withinMonth(tokens: Token[], at: number): Read<DateSpec> | null {
  const month = monthName(tokens, at)
  const first = month && dayOfMonth(tokens, skipAll(tokens, month.to, words('the')))
  const joint = first && skip(tokens, first.to, joints)
  const last = joint ? dayOfMonth(tokens, joint) : null
  if (!month || !first || !last || clockMarks.has(textAt(tokens, last.to))) return null
  const { year, to } = yearAfter(tokens, last.to)
  const on = (day: number): Named => ({ type: 'date', year, month: month.value, day, doubtful: false })
  return { value: isUnrealDay(on(last.value)) ? on(last.value) : { ...on(first.value), until: on(last.value) }, to }
}

/** 10 - 22 august 2027, august 10 - 12, aug 10 - nov 12, 2027: its first day. */
export function dateRange(tokens: Token[], at: number): Read<DateSpec> | null {
  const within = withinMonth(tokens, at)
  if (within) return within
  const first = named(tokens, at)
  const day = first ? null : dayOfMonth(tokens, at)
  const joint = skip(tokens, (first ?? day)?.to ?? tokens.length, joints)
  const last = joint ? named(tokens, joint) : null
  if (!last) return null
  if (first) return { value: { ...first.value, year: first.value.year ?? last.value.year, until: last.value }, to: last.to }
  return day && day.value <= last.value.day ? { value: { ...last.value, day: day.value, until: last.value }, to: last.to } : null
}

/** Dates that are joined are short. */
export const mayBeRange = (tokens: Token[], at: number): boolean => [1, 2, 3, 4].some(ahead => joints.has(textAt(tokens, at + ahead)))

/** from 1 to 10 december, between the 1st and the 10th of december; from december 7 to 18. */
export function ledRange(tokens: Token[], at: number): Read<DateSpec> | null {
  const led = skip(tokens, at, words('from between starting'))
  return led ? betweenNamed(tokens, at) ?? withinMonth(tokens, led) : null
}

const betweenNamed = dateRangeReader({
  day: (tokens, at) => dayOfMonth(tokens, skip(tokens, at, words('the')) ?? at), date: named,
  leads: ['from', 'from the', 'between', 'between the', 'starting', 'starting from'], joints: ['to', 'to the', 'till', 'till the', 'until', 'until the', 'through', 'through the', 'and', 'and the', '-', '–', '—'],
})
