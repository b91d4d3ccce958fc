import type { Language } from '../language.ts'
import { as } from '../meaning.ts'
import { amount, unit } from './russian/amount.ts'
import { dayPart } from './russian/clock.ts'
import { command } from './russian/command.ts'
import { corrections } from './russian/corrections.ts'
import { date, isDoubtful } from './russian/date.ts'
import { limit } from './russian/limit.ts'
import { manner } from './russian/manner.ts'
import { clocks, delay, part, severalParts, zone } from './russian/phrases.ts'
import { repeat } from './russian/repeat.ts'
import { signs } from './russian/signs.ts'
import { slips } from './russian/slips.ts'
import { smallWords } from './russian/smallWords.ts'
import { clock } from './russian/spokenClock.ts'
import { adverbs, dayParts, hourOfPart, units } from './russian/vocabulary.ts'

export const russian: Language = {
  code: 'ru',
  signs,
  letters: /\p{Script=Cyrillic}/u,
  dayOrder: () => 'day-first',
  readers: [
    command,
    (tokens, at) => as(repeat(tokens, at), value => ({ kind: 'repeat', repeat: value })),
    delay,
    (tokens, at) => {
      const read = date(tokens, at)
      return as(read, value => ({ kind: 'date', date: value, doubtful: read !== null && isDoubtful(tokens, at, read.to) }))
    },
    part,
    severalParts,
    (tokens, at) => as(limit(tokens, at), value => ({ kind: 'limit', limit: value })),
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
  hourOfPart,
  adverbs: new Set(adverbs.keys()),
  longDayNames: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'пятница', 'субботу', 'суббота', 'воскресенье', 'послезавтра'],
  slips,
  corrections,
  isPlural: word => /(?:ов|ев|ей|ок|ек|ий|ки|ы)$/.test(word),
  words: smallWords,
}
