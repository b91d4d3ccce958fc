import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import { skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { eachWeekday, weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

/** "Montage", "Freitagen": behind a number. */
export const severalWeekdays: Reader<number> = (tokens, at) => {
  const value = weekdays.get(textAt(tokens, at).replace(/en?$/, ''))
  return value === undefined ? null : { value, to: at + 1 }
}

const each: Reader<number> = (tokens, at) => {
  const value = eachWeekday.get(textAt(tokens, at))
  return value === undefined ? null : { value, to: at + 1 }
}

const group: Reader<WeekdayList> = (tokens, at) => {
  const text = textAt(tokens, at)
  const during = skipWords(tokens, at, 'unter', 'der', 'woche')
  if (during || ['werktags', 'wochentags'].includes(text)) return { value: { days: workdays, settled: true }, to: during ?? at + 1 }
  if (['werktag', 'wochentag', 'arbeitstag', 'werktagen', 'wochentagen', 'arbeitstagen'].includes(text)) return { value: { days: workdays, settled: text.endsWith('en') }, to: at + 1 }
  return ['wochenende', 'wochenenden'].includes(text) ? { value: { days: weekend, settled: text.endsWith('n') }, to: at + 1 } : null
}

/** montags und donnerstags; Mo, Mi, Fr; Mo-Fr; werktags; dienstags bis samstags. */
export const weekdayList = weekdayListReader({
  name: weekdayName, each, group, joints: words(', und & / + sowie'), ranges: words('- – bis'), again: words('am jeden'),
})
