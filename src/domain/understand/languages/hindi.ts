import type { Language } from '../language.ts'
import type { PhraseReader } from '../meaning.ts'
import { countedWeekdays } from '../readers/count.ts'
import { datePhrase, limitPhrase, repeatPhrase } from '../readers/phrase.ts'
import { amount, unit } from './hindi/amount.ts'
import { clock, dayPart } from './hindi/clock.ts'
import { clocks } from './hindi/clocks.ts'
import { command } from './hindi/command.ts'
import { corrections } from './hindi/corrections.ts'
import { date, dateRange } from './hindi/date.ts'
import { part } from './hindi/dayPart.ts'
import { delay } from './hindi/delay.ts'
import { limit } from './hindi/limit.ts'
import { completion, lead, nag } from './hindi/manner.ts'
import { cardinal } from './hindi/numbers.ts'
import { repeat } from './hindi/repeat.ts'
import { respell } from './hindi/respell.ts'
import { signs } from './hindi/signs.ts'
import { nounOf } from './hindi/nounOf.ts'
import { slips } from './hindi/slips.ts'
import { smallWords } from './hindi/smallWords.ts'
import { adverbs, dayParts, hourOfPart, units } from './hindi/vocabulary.ts'
import { weekdayName } from './hindi/weekdays.ts'

const readers: PhraseReader[] = [
  nag,
  command,
  repeatPhrase(repeat),
  countedWeekdays(['agla', 'aane wala'], cardinal, weekdayName),
  delay,
  limitPhrase(limit),
  datePhrase(dateRange),
  datePhrase(date),
  part,
  clocks,
  lead,
  completion,
]

/** In Devanagari and in Latin letters, mixed as people mix them: every word is read in one spelling. */
export const hindi: Language = {
  code: 'hi',
  signs,
  letters: /\p{Script=Devanagari}/u,
  spelling: respell,
  asksAnywhere: true,
  dayOrder: () => 'day-first',
  readers,
  clock,
  dayPart,
  amount,
  unit,
  units,
  dayParts,
  hourOfPart,
  adverbs: new Set(adverbs.keys()),
  longDayNames: ['somvar', 'mangalvar', 'budhvar', 'guruvar', 'shukravar', 'shanivar', 'ravivar'],
  slips,
  nounOf,
  corrections,
  isPlural: word => /(?:[^t]e|[aei]n|iya|s|[ेोंँ])$/u.test(word),
  words: smallWords,
}
