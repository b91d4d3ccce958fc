import type { Language } from '../../language.ts'
import { nounBefore } from '../../ofNouns.ts'
import { plain } from '../../spelling.ts'
import { mannerReaders } from '../../readers/manner.ts'
import { countedWeekdays } from '../../readers/count.ts'
import { dateRangeReader } from '../../readers/dateRange.ts'
import { numericDate } from '../../readers/numericDate.ts'
import { datePhrase, isAlone, limitPhrase, repeatPhrase } from '../../readers/phrase.ts'
import { amountsOf } from './amount.ts'
import { clockOfWords } from './clock.ts'
import { clocksOf } from './clocks.ts'
import { commandOf } from './command.ts'
import { datesOf } from './date.ts'
import { dayPartsOf } from './dayPart.ts'
import { delayOf } from './delay.ts'
import { limitsOf } from './limit.ts'
import { monthDatesOf } from './monthDate.ts'
import { numbersOf } from './numbers.ts'
import { periodsOf } from './period.ts'
import { repeatOf } from './repeat.ts'
import { repeatPartsOf } from './repeatParts.ts'
import { weekdaysOf } from './weekdays.ts'
import { skipAll, textAt, type Reader, type Token } from '../../tokens.ts'
import type { IberianWords } from './words.ts'

/** Spanish and Portuguese speak of time in the same ways, with words of their own. */
export function iberianLanguage(words: IberianWords): Language {
  const numbers = numbersOf(words)
  const amounts = amountsOf(words, numbers)
  const parts = dayPartsOf(words)
  const weekdays = weekdaysOf(words)
  const monthDates = monthDatesOf(words, numbers)
  const clock = clockOfWords(words, numbers, parts.partOfClock)
  const clocks = clocksOf(words, clock, amounts.unit)
  const readers = { ...numbers, ...amounts, ...parts, ...weekdays, ...monthDates, ...periodsOf(words), clock }
  const date = datesOf(words, { ...readers, isClock: (tokens, at) => clocks(tokens, at, 'day-first') !== null })
  const limit = limitsOf(words, { ...readers, date })
  const repeat = repeatOf(words, { ...readers, ...repeatPartsOf(words, readers, parts.dayPart) })
  const severalWeekdays: Reader<number> = (tokens, at) => {
    const value = words.pluralWeekdays.get(textAt(tokens, at))
    return value === undefined ? null : { value, to: skipAll(tokens, at + 1, words.weekdayTails) }
  }
  const dateRange = dateRangeReader({
    day: monthDates.dayOfMonth, date: (tokens, at) => numericDate(tokens, at, 'day-first') ?? monthDates.dayThenMonth(tokens, at), leads: words.rangeLeads, joints: words.rangeJoints,
  })
  const opensTime = (tokens: Token[], at: number): boolean =>
    repeat(tokens, at) !== null || limit(tokens, at, 'day-first') !== null || (textAt(tokens, at) === 'de' && parts.part(tokens, at, 'day-first') !== null)
  const bareParts = new Map([...words.parts].filter(([name]) => !words.nearDays.some(([names]) => names.includes(name))))
  for (const word of words.early) bareParts.set(word, 'morning')

  return {
    code: words.code,
    spelling: plain,
    signs: new Set([...words.signs, ...words.weekdays.keys(), ...words.pluralWeekdays.keys(), ...words.months.keys(), ...words.units.keys(), ...words.longUnits.keys(), ...words.adverbs.keys(), ...words.parts.keys()]),
    dayOrder: () => 'day-first',
    readers: [
      commandOf(words, opensTime),
      repeatPhrase(repeat),
      countedWeekdays(words.nextDays, numbers.cardinal, (tokens, at) => severalWeekdays(tokens, at) ?? weekdays.weekdayName(tokens, at)),
      delayOf(words, amounts.amount),
      datePhrase(dateRange),
      datePhrase(date, isAlone(words.doubtfulWeekdays)),
      parts.part,
      clocks,
      ...mannerReaders({ ...words.manner, ...amounts }),
      limitPhrase(limit),
    ],
    clock,
    dayPart: parts.dayPart,
    amount: amounts.amount,
    unit: amounts.unit,
    units: words.units,
    dayParts: bareParts,
    eachPart: words.pluralParts,
    hourOfPart: { morning: 9, noon: 12, afternoon: 15, evening: 19, night: 20, tonight: 20 },
    adverbs: new Set(words.adverbs.keys()),
    longDayNames: words.longDayNames,
    slips: words.slips,
    nounOf: nounBefore(words.of),
    isPlural: word => word.endsWith('s'),
    words: words.smallWords,
    corrections: words.corrections,
  }
}
