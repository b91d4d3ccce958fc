import type { DateSpec } from '../../dates.ts'
import { adventSunday, fromEaster, type Feast } from '../../feasts.ts'
import { skip, skipWords, textAt, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { clock } from './clock.ts'
import { place } from './numbers.ts'
import { spelt } from './vocabulary.ts'

const fixed = (month: number, day: number): DateSpec => ({ type: 'date', year: null, month, day, doubtful: false })
const moving = (dayIn: Feast): DateSpec => ({ type: 'feast', dayIn })

export const holidays = spelt<DateSpec>({
  'neujahr neujahrstag': fixed(1, 1), 'dreikönig dreikönigstag': fixed(1, 6), 'lichtmess': fixed(2, 2), 'frauentag weltfrauentag': fixed(3, 8), 'walpurgisnacht': fixed(4, 30), 'maifeiertag': fixed(5, 1), 'johannistag': fixed(6, 24), 'bundesfeier bundesfeiertag': fixed(8, 1),
  'martinstag martini': fixed(11, 11), 'barbaratag': fixed(12, 4), 'valentinstag': fixed(2, 14), 'nikolaustag': fixed(12, 6), 'heiligabend': fixed(12, 24),
  'weihnachten weihnacht': fixed(12, 25), 'silvester sylvester': fixed(12, 31), 'halloween reformationstag': fixed(10, 31), 'allerheiligen': fixed(11, 1),
  'nationalfeiertag': fixed(10, 26), 'muttertag': { type: 'nth', ordinal: 2, weekday: 6, month: 5, months: 0, year: null },
  'weiberfastnacht': moving(fromEaster(-52)), 'rosenmontag': moving(fromEaster(-48)), 'faschingsdienstag': moving(fromEaster(-47)), 'aschermittwoch': moving(fromEaster(-46)),
  'gründonnerstag': moving(fromEaster(-3)), 'karfreitag': moving(fromEaster(-2)), 'karsamstag ostersamstag': moving(fromEaster(-1)), 'ostern ostersonntag': moving(fromEaster(0)),
  'ostermontag': moving(fromEaster(1)), 'himmelfahrt vatertag': moving(fromEaster(39)), 'pfingsten pfingstsonntag': moving(fromEaster(49)), 'pfingstmontag': moving(fromEaster(50)),
  'fronleichnam': moving(fromEaster(60)), 'totensonntag ewigkeitssonntag': moving(year => adventSunday(1)(year) - 7), 'volkstrauertag': moving(year => adventSunday(1)(year) - 14),
})

const severalWords: [words: string[], date: DateSpec][] = [
  [['heilig', 'abend'], fixed(12, 24)], [['heiliger', 'abend'], fixed(12, 24)], [['heilige', 'drei', 'könige'], fixed(1, 6)], [['maria', 'himmelfahrt'], fixed(8, 15)], [['mariä', 'himmelfahrt'], fixed(8, 15)], [['erster', 'mai'], fixed(5, 1)], [['tag', 'der', 'einheit'], fixed(10, 3)], [['sankt', 'martin'], fixed(11, 11)], [['st', 'martin'], fixed(11, 11)], [['tag', 'der', 'arbeit'], fixed(5, 1)], [['tag', 'der', 'deutschen', 'einheit'], fixed(10, 3)],
  [['christi', 'himmelfahrt'], moving(fromEaster(39))],
]
/** A name of people too: a day where it is led to, or a time follows. */
const doubtful: ReadonlyMap<string, DateSpec> = new Map([['nikolaus', fixed(12, 6)]])
const leading = words('an am zu zum bis vor ab')

const doubtfully = (tokens: Token[], at: number): DateSpec | undefined => {
  const day = doubtful.get(textAt(tokens, at))
  const isMeant = day && (leading.has(textAt(tokens, at - 1)) || clock(tokens, skip(tokens, at + 1, words('um gegen')) ?? at + 1, textAt(tokens, at + 1) === 'um') !== null)
  return isMeant ? day : undefined
}

const christmasDays = ['weihnachtstag', 'weihnachtsfeiertag']

/** Silvester, Ostermontag, 2. Weihnachtstag, 3. Advent. */
const named: Reader<DateSpec> = (tokens, at) => {
  const day = holidays.get(textAt(tokens, at)) ?? doubtfully(tokens, at)
  if (day) return { value: day, to: at + 1 }
  for (const [name, date] of severalWords) {
    const to = skipWords(tokens, at, ...name)
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
