import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import type { ByDay } from '../../../recurrence/parse.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { shortWeekdays, weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

const joints = words(', aur & / +')

/** With its "ko" where a further day follows: "somvar ko aur budhvar ko". */
const withMark = (name: Reader<number>): Reader<number> => (tokens, at) => {
  const day = name(tokens, at)
  const marked = day && skip(tokens, day.to, words('ko'))
  return day && marked && joints.has(textAt(tokens, marked)) && name(tokens, marked + 1) ? { value: day.value, to: marked } : day
}
const name = withMark(weekdayName)
const shortName = withMark(weekdayReader(new Map([...weekdays, ...shortWeekdays])))

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
const shortlyListed = weekdayListReader({ name: shortName, each: () => null, group, joints, ranges: words('- – se to'), again: words('har') })

/** "som", "ravi" are names of people too: they are days in a range, or in a list with a day that is none, or of three. */
const isOfDays: (read: Read<WeekdayList>, tokens: Token[], at: number) => boolean = ({ value, to }, tokens, at) =>
  value.days.length > 2 || tokens.slice(at, to).some(({ text }) => weekdays.has(text))

/** somvar aur guruvar; somvar se shukravar tak; mon wed fri; som budh shukra. */
export const weekdayList: Reader<WeekdayList> = (tokens, at) => {
  const short = shortWeekdays.has(textAt(tokens, at)) || weekdays.has(textAt(tokens, at)) ? shortlyListed(tokens, at) : null
  const read = short && short.value.days.length > 1 && isOfDays(short, tokens, at) ? short : listed(tokens, at)
  return read && { value: read.value, to: read.value.settled ? skip(tokens, read.to, words('tak')) ?? read.to : read.to }
}
