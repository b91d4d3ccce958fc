import type { Language } from '../language.ts'
import { countedWeekdays } from '../readers/count.ts'
import { datePhrase, isAlone, limitPhrase, repeatPhrase } from '../readers/phrase.ts'
import { amount, unit } from './russian/amount.ts'
import { dayPart } from './russian/clock.ts'
import { command } from './russian/command.ts'
import { corrections } from './russian/corrections.ts'
import { date, dateRange } from './russian/date.ts'
import { limit } from './russian/limit.ts'
import { manner } from './russian/manner.ts'
import { clocks, delay, part, severalParts, zone } from './russian/phrases.ts'
import { nounOf } from './russian/nounOf.ts'
import { cardinal } from './russian/numbers.ts'
import { repeat } from './russian/repeat.ts'
import { signs } from './russian/signs.ts'
import { slips } from './russian/slips.ts'
import { smallWords } from './russian/smallWords.ts'
import { clock } from './russian/spokenClock.ts'
import { adverbs, dayParts, doubtfulWeekdays, eachPart, hourOfPart, units } from './russian/vocabulary.ts'
import { severalWeekdays } from './russian/weekdays.ts'

export const russian: Language = {
  code: 'ru',
  signs,
  letters: /\p{Script=Cyrillic}/u,
  dayOrder: () => 'day-first',
  readers: [
    command,
    repeatPhrase(repeat),
    countedWeekdays(['следующие', 'в следующие', 'на следующие', 'ближайшие', 'в ближайшие', 'ближайших', 'следующих', 'последующие'], cardinal, severalWeekdays),
    delay,
    datePhrase(dateRange),
    datePhrase(date, isAlone(doubtfulWeekdays)),
    part,
    severalParts,
    limitPhrase(limit),
    clocks,
    zone,
    ...manner,
  ],
  clock,
  dayPart,
  amount,
  unit,
  units,
  dayParts,
  eachPart,
  hourOfPart,
  adverbs: new Set(adverbs.keys()),
  longDayNames: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'пятница', 'субботу', 'суббота', 'воскресенье', 'послезавтра'],
  slips,
  nounOf,
  corrections,
  isPlural: word => /(?:ов|ев|ей|ок|ек|ий|ки|ы)$/.test(word),
  words: smallWords,
}
