import type { Reading } from '../../understanding.ts'
import type { DayOrder } from '../dates.ts'
import type { Language } from '../language.ts'
import type { PhraseReader } from '../meaning.ts'
import { countedWeekdays } from '../readers/count.ts'
import { datePhrase, limitPhrase, repeatPhrase } from '../readers/phrase.ts'
import { words } from '../words.ts'
import { amount, unit } from './english/amount.ts'
import { clock } from './english/clock.ts'
import { clocks } from './english/clocks.ts'
import { corrections } from './english/corrections.ts'
import { command } from './english/command.ts'
import { isDoubtful } from './english/date.ts'
import { dateList } from './english/dateList.ts'
import { ledRange } from './english/dateRange.ts'
import { barePart, dayPart, part } from './english/dayPart.ts'
import { delay } from './english/delay.ts'
import { limit } from './english/limit.ts'
import { manner } from './english/manner.ts'
import { cardinal } from './english/numbers.ts'
import { repeat } from './english/repeat.ts'
import { adverbs, dayParts, hourOfPart, units } from './english/vocabulary.ts'
import { pluralWeekday, weekdayName } from './english/weekdays.ts'
import { signs } from './english/signs.ts'
import { writtenOut } from './english/shorthand.ts'
import { slips } from './english/slips.ts'
import { zonePlace } from './english/zonePlace.ts'
import { smallWords } from './english/smallWords.ts'

/** Americans write the month first; elsewhere in English the day. A locale without a country leaves it open. */
function dayOrder({ locale, zone }: Pick<Reading, 'locale' | 'zone'>): DayOrder {
  const country = locale?.split('-')[1]?.toUpperCase()
  if (country) return country === 'US' || country === 'PH' ? 'month-first' : 'day-first'
  if (locale && !locale.startsWith('en')) return 'day-first'
  return zone.startsWith('America/') ? 'month-first?' : 'day-first?'
}

const readers: PhraseReader[] = [
  command,
  repeatPhrase(repeat),
  delay,
  datePhrase((tokens, at, order) => ledRange(tokens, at) ?? dateList(tokens, at, order), isDoubtful),
  part,
  limitPhrase(limit),
  clocks,
  ...manner,
  countedWeekdays(['for the next', 'the next', 'next', 'over the next', 'on the next', 'for the following', 'for the coming', 'the coming'], cardinal, (tokens, at) => pluralWeekday(tokens, at) ?? weekdayName(tokens, at)),
]

export const english: Language = {
  code: 'en',
  signs,
  writtenOut,
  dayOrder,
  readers,
  clock,
  dayPart,
  amount,
  unit,
  units,
  dayParts,
  hourOfPart,
  adverbs: new Set(adverbs.keys()),
  slips,
  untold: words('sunset sunrise dawn dusk sundown sunup'),
  barePart,
  longDayNames: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow'],
  isPlural: word => word.endsWith('s'),
  zonePlace,
  words: smallWords,
  corrections,
}
