import { weekdayListReader, weekdayReader, type WeekdayList } from '../../readers/weekdayList.ts'
import { weekend, workdays } from '../../repeats.ts'
import { skip, textAt, type Read, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

const singleDay = 'dia'

export interface WeekdayReaders { weekdayName: Reader<number>, weekdayList: Reader<WeekdayList> }

export function weekdaysOf({ weekdays, pluralWeekdays, weekdayTails, countedThings, numberedWeekdays, parts, onDay, looseAtClock, and, again, weekdayRange, workdays: workdayRuns, weekends, pluralArticles, ordinals }: IberianWords): WeekdayReaders {
  const named = weekdayReader(weekdays)

  /** "-feira", "feira" */
  const tail = (tokens: Parameters<Reader<number>>[0], at: number): number => skip(tokens, textAt(tokens, at) === '-' && tokens[at]?.glued ? at + 1 : at, weekdayTails) ?? at

  /** "2ª e 4ª às 7h", "na 6ª-feira"; what "a 2ª via" counts is no day. */
  const numbered: Reader<number> = (tokens, at) => {
    const value = numberedWeekdays?.get(textAt(tokens, at))
    if (value === undefined || !tokens[at + 1]?.glued || !['a', 'as', 'ª'].includes(textAt(tokens, at + 1))) return null
    const to = tail(tokens, at + 2)
    const next = tokens[to]
    return to > at + 2 || next?.kind !== 'word' || behindNumber.has(next.text) ? { value, to } : null
  }

  const behindNumber = new Set([...and, ...onDay, ...looseAtClock, ...parts.keys(), 'pela', 'que', 'cedo'])

  const weekdayName: Reader<number> = (tokens, at) => {
    const read = named(tokens, at) ?? numbered(tokens, at)
    if (!read) return null
    const to = tail(tokens, read.to)
    return to === read.to && countedThings.has(textAt(tokens, to)) ? null : { value: read.value, to }
  }

  /** In the plural by its ending, or by the article before it. */
  const each: Reader<number> = (tokens, at) => {
    const article = skip(tokens, at, pluralArticles)
    const plural = pluralWeekdays.get(textAt(tokens, article ?? at))
    if (plural !== undefined) return { value: plural, to: tail(tokens, (article ?? at) + 1) }
    return article ? weekdayName(tokens, article) : null
  }

  const group: Reader<WeekdayList> = (tokens, at): Read<WeekdayList> | null => {
    const start = skip(tokens, at, pluralArticles) ?? at
    const work = skipRun(tokens, start, workdayRuns)
    if (work) return { value: { days: workdays, settled: start > at || textAt(tokens, start) !== singleDay }, to: work }
    const end = skipRun(tokens, start, weekends)
    return end ? { value: { days: weekend, settled: start > at }, to: end } : null
  }

  const joints = words([...and, ',', '&', '/', '+'].join(' '))
  return { weekdayName, weekdayList: weekdayListReader({ name: weekdayName, each, group, joints, ranges: weekdayRange, again, counting: ordinals }) }
}
