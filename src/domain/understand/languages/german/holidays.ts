import type { DateSpec } from '../../dates.ts'
import { adventSunday, fromEaster, type Feast } from '../../feasts.ts'
import { skipWords, textAt, type Reader } from '../../tokens.ts'
import { place } from './numbers.ts'
import { spelt } from './vocabulary.ts'

const fixed = (month: number, day: number): DateSpec => ({ type: 'date', year: null, month, day, doubtful: false })
const moving = (dayIn: Feast): DateSpec => ({ type: 'feast', dayIn })

export const holidays = spelt<DateSpec>({
  'neujahr neujahrstag': fixed(1, 1), 'dreikönig dreikönigstag': fixed(1, 6), 'valentinstag': fixed(2, 14), 'nikolaustag': fixed(12, 6), 'heiligabend': fixed(12, 24),
  'weihnachten weihnacht': fixed(12, 25), 'silvester sylvester': fixed(12, 31), 'halloween reformationstag': fixed(10, 31), 'allerheiligen': fixed(11, 1),
  'nationalfeiertag': fixed(10, 26), 'muttertag': { type: 'nth', ordinal: 2, weekday: 6, month: 5, months: 0, year: null },
  'weiberfastnacht': moving(fromEaster(-52)), 'rosenmontag': moving(fromEaster(-48)), 'faschingsdienstag': moving(fromEaster(-47)), 'aschermittwoch': moving(fromEaster(-46)),
  'gründonnerstag': moving(fromEaster(-3)), 'karfreitag': moving(fromEaster(-2)), 'karsamstag ostersamstag': moving(fromEaster(-1)), 'ostern ostersonntag': moving(fromEaster(0)),
  'ostermontag': moving(fromEaster(1)), 'himmelfahrt vatertag': moving(fromEaster(39)), 'pfingsten pfingstsonntag': moving(fromEaster(49)), 'pfingstmontag': moving(fromEaster(50)),
  'fronleichnam': moving(fromEaster(60)),
})

const severalWords: [words: string[], date: DateSpec][] = [
  [['heilig', 'abend'], fixed(12, 24)], [['heiliger', 'abend'], fixed(12, 24)], [['tag', 'der', 'arbeit'], fixed(5, 1)], [['tag', 'der', 'deutschen', 'einheit'], fixed(10, 3)],
  [['christi', 'himmelfahrt'], moving(fromEaster(39))],
]
const christmasDays = ['weihnachtstag', 'weihnachtsfeiertag']

/** Silvester, Ostermontag, 2. Weihnachtstag, 3. Advent. */
const named: Reader<DateSpec> = (tokens, at) => {
  const day = holidays.get(textAt(tokens, at))
  if (day) return { value: day, to: at + 1 }
  for (const [words, date] of severalWords) {
    const to = skipWords(tokens, at, ...words)
    if (to) return { value: date, to }
  }
  const counted = place(tokens, at)
  const name = counted ? textAt(tokens, counted.to) : ''
  if (!counted || counted.value < 1) return null
  if (christmasDays.includes(name) && counted.value <= 2) return { value: fixed(12, 24 + counted.value), to: counted.to + 1 }
  const isAdvent = counted.value <= 4 && ['advent', 'adventssonntag'].includes(name)
  return isAdvent ? { value: moving(adventSunday(counted.value)), to: counted.to + 1 } : null
}

/** "Geschenke für Weihnachten" is no time. */
export const holiday: Reader<DateSpec> = (tokens, at) => {
  const day = named(tokens, at)
  return day && textAt(tokens, at - 1) !== 'für' ? day : null
}
