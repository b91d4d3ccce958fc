import type { CorrectionWords } from '../../../correct/language.ts'
import type { Unit } from '../../amounts.ts'
import type { MannerWords } from '../../readers/manner.ts'
import type { Holiday } from '../../holidays.ts'
import type { Runs } from '../../runs.ts'
import type { SmallWords } from '../../language.ts'
import type { Slips } from '../../slips.ts'
import type { DayPart } from '../../timeOfDay.ts'

type Words = ReadonlySet<string>
type Named<Value> = ReadonlyMap<string, Value>

/** What Spanish and Portuguese say differently of time. Everything is written without accents, as the tokens are read. */
export interface IberianWords {
  code: string
  /** Monday = 0. */
  weekdays: Named<number>
  /** "lunes", "segundas": means each of them behind an article; only a plural of its own does without. */
  pluralWeekdays: Named<number>
  /** Weekdays by their number, with its sign: "2ª" is a Monday. */
  numberedWeekdays?: Named<number>
  /** Behind a weekday's name: "-feira". */
  weekdayTails: Words
  doubtfulWeekdays: Words
  /** Behind a word that counts as well as it names a day: "segunda via". */
  countedThings: Words
  months: Named<number>
  cardinals: Named<number>
  tens: Named<number>
  ordinals: Named<number>
  last: Words
  /** "penultimo" */
  lastButOne: Words
  units: Named<Unit>
  shortUnits: Named<Unit>
  /** Several months or weeks by one name: "semestre". */
  longUnits: Named<[unit: Unit, interval: number]>
  /** Each of them by an adverb: "diariamente". */
  adverbs: Named<[unit: Unit, interval: number]>
  parts: Named<DayPart>
  /** Hours of the night that belong to the morning: "madrugada". */
  smallHours: Words
  /** "mananas", "noches" */
  pluralParts: Named<DayPart>
  /** "temprano", "logo cedo": the morning behind a day or a clock time; `earlyAlone` by themselves too. */
  early: Words
  earlyAlone: Runs
  /** Before a part of the day: "por la", "de", "pela". */
  beforePart: Runs
  /** "por las", "pelas" */
  beforePluralPart: Runs
  /** "esta", "essa": today's. */
  thisPart: Words
  noon: Runs
  midnight: Runs
  nearDays: readonly (readonly [names: Runs, days: number])[]

  /** Days that people call by a name; those of `holidayLeads` lead to one, else it is text. */
  holidays: Partial<Record<Holiday, string>>
  holidayLeads: Words
  /** Before the day it leads to: "víspera de". */
  eves: Runs

  and: Words
  of: Words
  articles: Words
  pluralArticles: Words
  /** Lead to a day. */
  onDay: Words
  /** Behind these a number alone is a day of the month: "el 15". */
  dayArticles: Words
  /** "dia", "dias" */
  day: Words
  /** "mes" */
  month: Words
  week: Words
  coming: Words
  current: Words
  /** Behind what is to come: "que viene". */
  thatComes: Runs
  beforeMonth: Words

  /** Behind the hour: "h", "horas"; those that need no mark before when glued. */
  hours: Words
  /** "y media", "menos cuarto" */
  plus: Words
  minus: Words
  half: Words
  quarter: Words
  /** Between minutes and the hour they lead to: "10 para las 8". */
  minutesTo: Runs
  exactly: Runs
  /** Before a clock time; `loose` only where what follows is no count of things. */
  atClock: Runs
  looseAtClock: Words
  about: Words

  /** "en", "dentro de", "daqui a" */
  ahead: Runs
  later: Runs
  ago: Runs
  agoBefore: Words
  more: Words
  some: Words
  couple: Runs

  every: Runs
  /** "dia si y otro no" */
  yes: Words
  no: Words
  other: Words
  byTurns: Runs
  alternate: Words
  /** "de dos en dos": the first and the second word. */
  stepFrom: string
  stepTo: string
  times: Words
  /** Say that so many times are all: "en total". */
  countLeads: Runs
  countTails: Runs
  /** Before so many of a weekday: "los próximos 5 lunes". */
  nextDays: Runs
  per: Runs
  workdays: Runs
  weekends: Runs
  /** "el ultimo", "a fin de": ends and beginnings of a period. */
  ends: Words
  beginnings: Words
  middles: Words
  /** Ordinals count to the position where "cada tercer dia" means every other. */
  thirdDayIsOther: boolean

  until: Runs
  starting: Runs
  during: Runs
  /** Before the first and the last of several days of a month: "del", "al". */
  rangeLeads: Runs
  rangeJoints: Runs
  next: Words
  except: Runs
  between: readonly [from: Runs, to: Runs][]
  weekdayRange: Words
  again: Words

  manner: Omit<MannerWords, 'amount' | 'unit'>
  /** "bom dia": before words to the bot. */
  greetings: Runs
  politeness: Words
  remind: Runs
  reminder: Words
  set: Words
  toText: Words
  smallWords: SmallWords
  corrections: CorrectionWords
  slips: Slips
  longDayNames: readonly string[]
  /** Words that tell its texts, beside the names above. */
  signs: Words
}
