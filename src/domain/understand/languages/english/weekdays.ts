import type { ByDay } from '../../../recurrence/parse.ts'
import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { named, words } from '../../words.ts'
import { doubtfulWeekdays, pluralWeekdays, weekdays } from './vocabulary.ts'

export const weekdayName = weekdayReader(weekdays)

export const pluralWeekday = (tokens: Token[], at: number): Read<number> | null => {
  const value = pluralWeekdays.get(textAt(tokens, at))
  return value === undefined ? null : { value, to: at + 1 }
}

const dayWords = words('today tomorrow tmrw tmr tmw tonight weekdays weekends daily everyday day')

/** A word that names a day or several: beside it numbers are times. */
export const isDay = (word: string): boolean => dayWords.has(word) || weekdays.has(word) || pluralWeekdays.has(word)

const workdayWords = ['business', 'working', 'work', 'week']

const [m, t, w, th, f, sa, su] = [0, 1, 2, 3, 4, 5, 6].map(weekday => ({ weekday, ordinal: 0 })) as [ByDay, ByDay, ByDay, ByDay, ByDay, ByDay, ByDay]
/** As timetables write them. */
const letterRuns: ReadonlyMap<string, ByDay[]> = named({ mwf: [m, w, f], 'tth tuth tuthu tuthur tuethu tuethur': [t, th], 'mtwtf mtwthf mtwrf': workdays, 'mtwth mtwt': [m, t, w, th], satsun: weekend, monwedfri: [m, w, f] })
const letters: ReadonlyMap<string, ByDay> = named({ m: m, 't tu': t, w: w, 'th r': th, f: f, sa: sa, su: su })

/** "m/w/f", "t/th", "m-f": letters with no space between; "w/ f" is with somebody. */
function lettered(tokens: Token[], at: number): Read<WeekdayList> | null {
  const first = letters.get(textAt(tokens, at))
  if (!first) return null
  const mark = textAt(tokens, at + 1)
  if (!tokens[at + 1]?.glued || (mark !== '/' && mark !== '-' && mark !== '+')) return null
  const days = [first]
  let to = at + 1
  for (let next = letters.get(textAt(tokens, to + 1)); next && days.length < 7 && textAt(tokens, to) === mark && tokens[to]?.glued && tokens[to + 1]?.glued; next = letters.get(textAt(tokens, to + 1))) {
    days.push(next)
    to += 2
  }
  const isRange = mark === '-' && days.length === 2
  if (days.length < 2 || (days.length === 2 && !isRange && first === w) || tokens[to]?.glued && tokens[to]?.kind !== 'mark') return null
  const [from, until] = [first.weekday, days[1]!.weekday]
  const range = Array.from({ length: (until - from + 7) % 7 + 1 }, (_, index) => ({ weekday: (from + index) % 7, ordinal: 0 }))
  return { value: { days: isRange ? range : days, settled: true }, to }
}

function group(tokens: Token[], at: number): Read<WeekdayList> | null {
  const text = textAt(tokens, at)
  const run = letterRuns.get(text)
  if (run) return { value: { days: run, settled: true }, to: at + 1 }
  const written = lettered(tokens, at)
  if (written) return written
  const business = workdayWords.includes(text) ? skipWords(tokens, at + 1, 'days') ?? skipWords(tokens, at + 1, 'day') : null
  if (business) return { value: { days: workdays, settled: tokens[business - 1]?.text === 'days' }, to: business }
  if (['weekday', 'weekdays', 'workday', 'workdays'].includes(text)) return { value: { days: workdays, settled: text.endsWith('s') }, to: at + 1 }
  if (['weekend', 'weekends'].includes(text)) return { value: { days: weekend, settled: text.endsWith('s') }, to: at + 1 }
  return null
}

/** "mon wed fri 6am"; "monday sun cream" is no list. */
function follows(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return !doubtfulWeekdays.has(textAt(tokens, at)) || !next || next.kind !== 'word' || weekdays.has(next.text) || next.text === 'at'
}

/** monday and wednesday; mon, wed, fri; mon-fri; weekdays; saturdays through tuesdays; mon/wed/fri. */
export const weekdayList = weekdayListReader({
  name: weekdayName, each: pluralWeekday, group, joints: words(', and & / +'), ranges: words('- – through thru to'), again: words('on'), follows,
})
