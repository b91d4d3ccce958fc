import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { pluralWeekdays, weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

export const pluralWeekday = (tokens: Token[], at: number): Read<number> | null => {
  const value = pluralWeekdays.get(textAt(tokens, at))
  return value === undefined ? null : { value, to: at + 1 }
}

const workdayWords = ['business', 'working', 'work', 'week']

function group(tokens: Token[], at: number): Read<WeekdayList> | null {
  const text = textAt(tokens, at)
  const business = workdayWords.includes(text) ? skipWords(tokens, at + 1, 'days') ?? skipWords(tokens, at + 1, 'day') : null
  if (business) return { value: { days: workdays, settled: tokens[business - 1]?.text === 'days' }, to: business }
  if (['weekday', 'weekdays', 'workday', 'workdays'].includes(text)) return { value: { days: workdays, settled: text.endsWith('s') }, to: at + 1 }
  if (['weekend', 'weekends'].includes(text)) return { value: { days: weekend, settled: text.endsWith('s') }, to: at + 1 }
  return null
}

/** monday and wednesday; mon, wed, fri; mon-fri; weekdays; saturdays through tuesdays; mon/wed/fri. */
export const weekdayList = weekdayListReader({
  name: weekdayName, each: pluralWeekday, group, joints: words(', and & / +'), ranges: words('- – through thru to'), again: words('on'),
})
