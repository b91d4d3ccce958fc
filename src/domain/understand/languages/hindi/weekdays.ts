import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import type { ByDay } from '../../../recurrence/parse.ts'
import { skip, skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

const joints = words(', aur & / +')

/** With its "ko" where a further day follows: "somvar ko aur budhvar ko". */
const name: Reader<number> = (tokens, at) => {
  const day = weekdayName(tokens, at)
  const marked = day && skip(tokens, day.to, words('ko'))
  return day && marked && joints.has(textAt(tokens, marked)) && weekdayName(tokens, marked + 1) ? { value: day.value, to: marked } : day
}

const group: Reader<WeekdayList> = (tokens, at) => {
  const working = skipWords(tokens, at, 'kaam', 'ke', 'din') ?? skipWords(tokens, at, 'kaam', 'wala', 'din') ?? skipWords(tokens, at, 'kaam', 'din') ?? skipWords(tokens, at, 'weekday')
  if (working) return { value: { days: workdays, settled: true }, to: working }
  return textAt(tokens, at) === 'weekend' ? { value: { days: weekend, settled: false }, to: at + 1 } : null
}

/** Several days by one name. */
export const weekdayGroup: Reader<ByDay[]> = (tokens, at) => {
  const read = group(tokens, at)
  return read && { value: read.value.days, to: read.to }
}

const listed = weekdayListReader({ name, each: () => null, group, joints, ranges: words('- – se to'), again: words('har') })

/** somvar aur guruvar; somvar se shukravar tak; mon wed fri. */
export const weekdayList: Reader<WeekdayList> = (tokens, at) => {
  const first = listed(tokens, at)
  if (!first) return null
  let { value, to } = first
  for (let next = listed(tokens, to); next && value.days.length < 7; next = listed(tokens, to)) {
    value = { days: [...value.days, ...next.value.days.filter(({ weekday }) => !value.days.some(known => known.weekday === weekday))], settled: true }
    to = next.to
  }
  return { value, to: value.settled ? skip(tokens, to, words('tak')) ?? to : to }
}
