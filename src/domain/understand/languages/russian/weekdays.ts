import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import { skip, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { eachWeekday, weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

const several: ReadonlyMap<string, number> = new Map([['понедельников', 0], ['вторников', 1], ['сред', 2], ['четвергов', 3], ['пятниц', 4], ['суббот', 5], ['воскресений', 6]])

/** "5 понедельников", "3 субботы". */
export const severalWeekdays: Reader<number> = (tokens, at) => {
  const value = several.get(textAt(tokens, at))
  return value === undefined ? weekdayName(tokens, at) : { value, to: at + 1 }
}

const each: Reader<number> = (tokens, at) => {
  const value = eachWeekday.get(textAt(tokens, at))
  return value === undefined ? null : { value, to: at + 1 }
}

const dayWords = words('день дни дня дней дням')
const workdayStems = ['будн', 'рабоч']

/** по будням, в рабочие дни, каждый будний день, выходные. */
const group: Reader<WeekdayList> = (tokens, at) => {
  const text = textAt(tokens, at)
  if (text === 'будни' || text === 'будням' || text === 'буднях') return { value: { days: workdays, settled: true }, to: at + 1 }
  const day = workdayStems.some(stem => text.startsWith(stem)) ? skip(tokens, at + 1, dayWords) : null
  if (day) return { value: { days: workdays, settled: !['день', 'дня'].includes(textAt(tokens, at + 1)) }, to: day }
  const free = ['выходные', 'выходным', 'выходных', 'выходной'].includes(text) ? skip(tokens, at + 1, dayWords) ?? at + 1 : null
  return free === null ? null : { value: { days: weekend, settled: text === 'выходным' }, to: free }
}

const listed = weekdayListReader({ name: weekdayName, each, group, joints: words(', и & / + или а также'), ranges: words('- – — по до'), again: words('в во по на') })

/** понедельник и среду; пн, ср, пт; пн-пт; по будням; с понедельника по пятницу; пн ср пт. */
export const weekdayList: Reader<WeekdayList> = (tokens, at) => {
  const from = skip(tokens, at, words('с со'))
  const read = listed(tokens, from ?? at)
  // "С понедельника" alone says where something begins.
  return read && from && read.value.days.length < 2 ? null : read
}
