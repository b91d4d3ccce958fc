import type { DateSpec, DayOrder } from '../../dates.ts'
import { skip, skipAll, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { date, singleDate } from './date.ts'
import { dayOfMonth } from './monthDate.ts'
import { smallWords } from './smallWords.ts'

const mostDates = 12

/** A number or ordinal that is a day like the one before it: "june 15 and 22", "the 3rd and 17th". */
function furtherDay(before: DateSpec, tokens: Token[], at: number): Read<DateSpec> | null {
  if (before.type !== 'date' && before.type !== 'monthDay') return null
  const day = dayOfMonth(tokens, skip(tokens, at, words('the')) ?? at)
  return day && endsList(tokens, day.to) && !tokens[day.to]?.glued ? { value: { ...before, day: day.value }, to: day.to } : null
}

/** Behind a list of days comes a time or the end, no more of the text. */
const endsList = (tokens: Token[], at: number): boolean => !tokens[at] || tokens[at].kind !== 'word' || words('at to and in for around from').has(textAt(tokens, at))

/** Before it stands no text that its last day could belong to: "buy milk tomorrow and friday eggs". */
const opensText = (tokens: Token[], at: number): boolean => at === 0 || smallWords.whom.has(textAt(tokens, at - 1)) || tokens[at - 1]?.kind === 'mark'

/** One day, or several that are joined: "tomorrow and friday", "june 15 and 22". */
export function dateList(tokens: Token[], at: number, order: DayOrder): Read<DateSpec> | null {
  const first = date(tokens, at, order)
  if (!first) return null
  const dates = [first.value]
  let { to } = first
  let isJoined = false
  while (dates.length < mostDates) {
    const joint = skipAll(tokens, to, words(', and &'))
    const next = joint > to ? furtherDay(dates[0]!, tokens, joint) ?? singleDate(tokens, joint, order) : null
    if (!next) break
    isJoined ||= textAt(tokens, joint - 1) !== ','
    dates.push(next.value)
    to = next.to
  }
  return isJoined && (endsList(tokens, to) || opensText(tokens, at)) ? { value: { type: 'several', dates }, to } : first
}
