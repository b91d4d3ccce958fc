import { windowOf } from '../../clocks.ts'
import type { DateSpec, DayOrder } from '../../dates.ts'
import type { Limit } from '../../limits.ts'
import { firstOf } from '../../openers.ts'
import { countReader } from '../../readers/count.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { clock } from './clock.ts'
import { day } from './date.ts'
import { monthName } from './monthDate.ts'
import { cardinal, listOf } from './numbers.ts'
import { weekdayList } from './weekdays.ts'

type LimitRead = Read<Limit> | null

const dayOrMonth = (tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null => {
  const read = day(tokens, at, order)
  if (read) return read
  const month = monthName(tokens, at)
  return month && { value: { type: 'month', month: month.value, year: null }, to: month.to }
}

/** "31 december tak", "kal se". */
function untilOrFrom(tokens: Token[], at: number, order: DayOrder): LimitRead {
  const read = dayOrMonth(tokens, at, order)
  if (!read) return null
  const end = skip(tokens, read.to, words('tak'))
  if (end) return { value: { type: 'until', date: read.value, deadline: true }, to: end }
  const from = skip(tokens, read.to, words('se'))
  const begun = from && textAt(tokens, from) !== 'pehle' ? skipAll(tokens, skipAll(tokens, from, words('hi shuru')), words('kar karke ho hokar ke')) : null
  return begun ? { value: { type: 'starting', date: read.value }, to: begun } : null
}

/** "10 din tak", "agle 2 hafte ke liye", "30 dino tak". */
function length(tokens: Token[], at: number): LimitRead {
  const read = amount(tokens, skip(tokens, at, words('agla sirf')) ?? at)
  const to = read && (skip(tokens, read.to, words('tak')) ?? skipWords(tokens, read.to, 'ke', 'liye'))
  return read && to ? { value: { type: 'length', amount: read.value, ...(textAt(tokens, at) === 'agla' ? { coming: true as const } : {}) }, to } : null
}

/** "5 baar", "sirf 3 baar", "kul 10 baar". */
const count = countReader({ cardinal, times: words('baar'), leads: ['sirf', 'kul', 'bas', 'kul milakar', 'total', 'keval'], tails: ['bas', 'hi', 'tak', 'total'] })

/** "ko chhodkar", "ke alawa": what is left out stands before it. */
export function skipExcept(tokens: Token[], at: number): number | null {
  const left = skip(tokens, skip(tokens, at, words('ko')) ?? at, words('chhodkar'))
  return left ? skipAll(tokens, left, words('kar ke')) : skipWords(tokens, at, 'ke', 'alawa')
}

function except(tokens: Token[], at: number, order: DayOrder): LimitRead {
  const days = weekdayList(tokens, skip(tokens, at, words('har')) ?? at)
  const daysTo = days && skipExcept(tokens, days.to)
  if (days && daysTo) return { value: { type: 'except', weekdays: days.value.days, months: [], dates: [] }, to: daysTo }
  const months = listOf(monthName, tokens, at)
  const monthsTo = months && skipExcept(tokens, months.to)
  if (months && monthsTo) return { value: { type: 'except', weekdays: [], months: months.value, dates: [] }, to: monthsTo }
  const dates = listOf((all, from) => day(all, from, order), tokens, at)
  const datesTo = dates && skipExcept(tokens, dates.to)
  return dates && datesTo ? { value: { type: 'except', weekdays: [], months: [], dates: dates.value.map(one => ({ date: one, clock: null })) }, to: datesTo } : null
}

/** "subah 9 se shaam 6 baje tak", "10 se 6 ke beech", "9am - 5pm". */
function between(tokens: Token[], at: number): LimitRead {
  const from = clock(tokens, at, true)
  const joint = from && skip(tokens, from.to, words('se - – to'))
  const to = joint ? clock(tokens, joint, true) : null
  if (!from || !to) return null
  const end = skipWords(tokens, to.to, 'ke', 'beech', 'me') ?? skipWords(tokens, to.to, 'ke', 'beech') ?? skip(tokens, to.to, words('tak'))
  if (!end && to.value.half === null && textAt(tokens, to.to - 1) !== 'baje') return null
  return { value: { type: 'between', ...windowOf(from.value, to.value) }, to: end ?? to.to }
}

export const limit = firstOf<Limit>(between, except, length, count, untilOrFrom)
