import type { ByDay } from '../recurrence/parse.ts'
import { pluralWeekday, weekdayName } from './date.ts'
import { skip, skipWords, textAt, type Read, type Token } from './tokens.ts'
import { weekend, workdays } from './repeats.ts'
import { words } from './words.ts'

/** `settled`: plainly a repetition even without "every" (a plural, a list, a range). */
export interface WeekdayList { days: ByDay[], settled: boolean }

const joints = words(', and & / +')
const ranges = words('- – through thru to')

function group(tokens: Token[], at: number): Read<WeekdayList> | null {
  const text = textAt(tokens, at)
  const business = skipWords(tokens, at, 'business', 'days') ?? skipWords(tokens, at, 'business', 'day') ?? skipWords(tokens, at, 'working', 'days') ?? skipWords(tokens, at, 'working', 'day') ?? skipWords(tokens, at, 'work', 'days') ?? skipWords(tokens, at, 'work', 'day') ?? skipWords(tokens, at, 'week', 'days') ?? skipWords(tokens, at, 'week', 'day')
  if (business) return { value: { days: workdays, settled: tokens[business - 1]?.text === 'days' }, to: business }
  if (['weekday', 'weekdays', 'workday', 'workdays'].includes(text)) return { value: { days: workdays, settled: text.endsWith('s') }, to: at + 1 }
  if (['weekend', 'weekends'].includes(text)) return { value: { days: weekend, settled: text.endsWith('s') }, to: at + 1 }
  return null
}

function single(tokens: Token[], at: number): Read<WeekdayList> | null {
  const plural = pluralWeekday(tokens, at)
  const name = plural ?? weekdayName(tokens, at)
  return name && { value: { days: [{ weekday: name.value, ordinal: 0 }], settled: plural !== null }, to: name.to }
}

function range(tokens: Token[], at: number): Read<WeekdayList> | null {
  const first = single(tokens, at)
  const joint = first && skip(tokens, first.to, ranges)
  const last = joint ? single(tokens, joint) : null
  if (!first || !last) return null
  const [from, until] = [first.value.days[0]?.weekday ?? 0, last.value.days[0]?.weekday ?? 0]
  const days = Array.from({ length: (until - from + 7) % 7 + 1 }, (_, index) => ({ weekday: (from + index) % 7, ordinal: 0 }))
  return { value: { days, settled: true }, to: last.to }
}

const item = (tokens: Token[], at: number): Read<WeekdayList> | null => group(tokens, at) ?? range(tokens, at) ?? single(tokens, at)

/** monday and wednesday; mon, wed, fri; mon-fri; weekdays; saturdays through tuesdays; mon/wed/fri. */
export function weekdayList(tokens: Token[], at: number): Read<WeekdayList> | null {
  const first = item(tokens, at)
  if (!first) return null
  let { value, to } = first
  for (let more = 0; more < 7; more++) {
    let next = skip(tokens, to, joints)
    if (next) next = skip(tokens, next, joints) ?? next
    if (next) next = skip(tokens, next, words('on')) ?? next
    const further = next ? item(tokens, next) : null
    if (!further) break
    value = { days: [...value.days, ...further.value.days.filter(day => !value.days.some(known => known.weekday === day.weekday))], settled: true }
    to = further.to
  }
  return { value, to }
}
