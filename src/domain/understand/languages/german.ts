import type { Language } from '../language.ts'
import { nounBefore } from '../ofNouns.ts'
import { words } from '../words.ts'
import { countedWeekdays } from '../readers/count.ts'
import { datePhrase, isAlone, limitPhrase, repeatPhrase } from '../readers/phrase.ts'
import { amount, unit } from './german/amount.ts'
import { clock, dayPart } from './german/clock.ts'
import { date, dateRange } from './german/date.ts'
import { limit } from './german/limit.ts'
import { command } from './german/command.ts'
import { corrections } from './german/corrections.ts'
import { clocks, delay, part } from './german/phrases.ts'
import { manner } from './german/manner.ts'
import { cardinal } from './german/numbers.ts'
import { repeat } from './german/repeat.ts'
import { signs } from './german/signs.ts'
import { slips } from './german/slips.ts'
import { smallWords } from './german/smallWords.ts'
import { adverbs, dayParts, doubtfulWeekdays, eachPart, hourOfPart, parting, speltRuns, units } from './german/vocabulary.ts'
import { severalWeekdays } from './german/weekdays.ts'

export const german: Language = {
  code: 'de',
  signs,
  parting,
  dayOrder: () => 'day-first',
  readers: [
    command,
    ...manner,
    repeatPhrase(repeat),
    countedWeekdays(speltRuns(['die nächsten', 'an den nächsten', 'in den nächsten', 'für die nächsten', 'den nächsten', 'nächste', 'nächsten', 'die kommenden', 'an den kommenden']), cardinal, severalWeekdays),
    delay,
    limitPhrase(limit),
    datePhrase(dateRange),
    datePhrase(date, isAlone(doubtfulWeekdays)),
    part,
    clocks,
  ],
  clock,
  dayPart,
  amount,
  unit,
  units,
  dayParts: new Map([...dayParts, ...eachPart]),
  hourOfPart,
  adverbs: new Set(adverbs.keys()),
  longDayNames: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'übermorgen', 'uebermorgen'],
  isPlural: word => word.endsWith('en'),
  slips,
  nounOf: nounBefore(words('von vom')),
  words: smallWords,
  corrections,
}
