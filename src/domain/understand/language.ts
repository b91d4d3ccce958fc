import type { CorrectionWords } from '../correct/language.ts'
import type { Reading } from '../understanding.ts'
import type { Amount, Unit } from './amounts.ts'
import type { Clock } from './clocks.ts'
import type { DayOrder } from './dates.ts'
import type { PhraseReader } from './meaning.ts'
import type { DayPart } from './timeOfDay.ts'
import type { Slips } from './slips.ts'
import type { Read, Reader, Token } from './tokens.ts'

/** All that the engine knows of a language: how its phrases about time are read, and its small words. */
export interface Language {
  /** ISO 639-1: the first part of a locale. */
  code: string
  /**
   * Every word that its phrases about time and to the bot are made of, small ones ("at", "um", "в") as well, numerals and borrowed words not:
   * texts are told from those of other languages by them, so words that several have belong in each.
   */
  signs: ReadonlySet<string>
  /** Its letters, where they are not Latin. */
  letters?: RegExp
  /** Where a word that names a day and its part is read as two: "freitag|abend". */
  parting?: (word: string) => number | null
  /** How a word is read that people spell in several ways: without its accents, in one script. */
  spelling?: (word: string) => string
  /** Its tokens with the spellings of chats, of several tokens or by what stands beside them, as the words they stand for: "b4", "2 call". */
  writtenOut?: (tokens: Token[]) => Token[]
  /** Words to the bot may stand anywhere in the text, not only at its beginning and beside the time. */
  asksAnywhere?: true
  /** How its people write 3/4. */
  dayOrder: (reader: Pick<Reading, 'locale' | 'zone'>) => DayOrder
  /** Readers of phrases; of several readings from one place the longest wins, then the first. */
  readers: PhraseReader[]
  /** One clock time. `marked`: what stands before says that a number is a time, as does an answer. */
  clock: (tokens: Token[], at: number, marked: boolean) => Read<Clock> | null
  /** "in the morning" behind a clock time. */
  dayPart: Reader<DayPart>
  amount: Reader<Amount>
  unit: Reader<Unit>
  units: ReadonlyMap<string, Unit>
  /** Parts of the day that need nothing before them behind a day: "tomorrow morning". */
  dayParts: ReadonlyMap<string, DayPart>
  /** Those that need "and" before them behind another, in what repeats: "по утрам и вечерам". */
  eachPart?: ReadonlyMap<string, DayPart>
  /** Hour a part of the day stands for when no clock time is given. */
  hourOfPart: Record<DayPart, number>
  /** "weekly": a repetition that may as well belong to the text. */
  adverbs: ReadonlySet<string>
  /** Names of days long enough to be known with a slip of the finger in them. */
  longDayNames: readonly string[]
  /** Its words that are known with a slip of the finger in them. */
  slips?: Slips
  /** Times that no clock tells: "sunset". The person is asked for one. */
  untold?: ReadonlySet<string>
  /** A part of the day behind a day, where one word is not enough: "late evening". */
  barePart?: Reader<DayPart>
  /** Whether a word looks like several things, so that a number before it counts them. */
  isPlural: (word: string) => boolean
  /** A zone behind a clock time by what its people call it: "London time". */
  zonePlace?: Reader<string>
  words: SmallWords
  /** The noun that a day, named from one token to another, hangs on where it may as well be of that: "la clase del lunes". */
  nounOf?: (tokens: Token[], from: number, to: number) => number | null
  /** How what was just set is corrected; without them it is by times alone. */
  corrections?: CorrectionWords
}

type Words = ReadonlySet<string>

/** Small words by what they do beside a time. */
export interface SmallWords {
  /** Between two phrases of one time. */
  joining: Words
  /** The word before a clock time. */
  at: string
  /** Lead to a day. */
  onDay: Words
  /** Lead to where a repetition begins. */
  starting: Words
  /** Join a further time to one: "and also at 19:30". */
  adding: Words
  /** Between two of which one is meant, what may follow there ("or maybe"), and what may stand before the first. */
  either: { or: Words, maybe: Words, first: Words }
  /** Measure from a time: "two weeks before". */
  sides: Words
  /** Behind a number that is no hour: "5 kg". */
  measures: Words
  /** Join two reminders of one message. */
  clauses: Words
  /** Before a time that the text speaks of: "a flight for friday". */
  aside: Words
  /** Behind /remind: whom, and what joins the text to it. */
  whom: Words
  toText: Words
  /** Beside the time in an answer. */
  answer: Words
  /** Around a place, or what a clock shows, in an answer to where one is: "I live in", "here it is". */
  whereabouts: Words
  cut: CutWords
}

/** What goes with a time that is cut out of the text. */
export interface CutWords {
  /** Between two phrases. */
  between: Words
  /** Behind a phrase, and before one. */
  after: Words
  before: Words
  /** Those of `before` that may as well belong to a verb: they stay before a time that has its own ("stop by at 5"), or `always` where it needs none ("log in tomorrow"). */
  particles?: { always: Words, beforeOthers: Words }
  /** Open a request that is a question, "can you remind me": the mark at its end is the request's, unless the text is a question by one of `ofText`. */
  questions?: { ofRequest: Words, ofText: Words }
  /** Behind a phrase that opens the text, and behind one that is said to the bot. */
  opening: Words
  afterCommand: Words
  /** At the end of what is said to the bot. */
  closing: Words
}
