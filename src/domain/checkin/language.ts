import type { Family } from './currencies.ts'

/**
 * What check-ins need of a language. Words are written as people write them (capitals and accents do not matter), lists separated by
 * commas; a phrase is words with a space between. Another language is a file like these and a line in `languages.ts`.
 */
export interface CheckinWords {
  /** Two letters. */
  language: string
  decimal: '.' | ','
  /** Words for currencies, and for their hundredths. */
  currencies: Partial<Record<Family, string>>
  subunits: Partial<Record<Family, string>>
  /** Words behind a number that multiply it: k, thousand, lakh. */
  multipliers: Record<number, string>
  /** Numbers as words, and the article that stands for one in front of a currency. */
  numerals: Record<number, string>
  articles: string
  /** Units by the name to keep; a number with a unit is no price. */
  units: Record<string, string>
  /** Joins two items. */
  and: string
  /** In front of the price of each ("3 at 2.50"), and behind it ("2.50 apiece"). */
  each: string
  apiece: string
  /** What money that comes back is called. */
  refund: string
  /** What the sum of a list is called. */
  total: string
  minus: string
  /** Cut from both ends of what was bought: "spent … on". */
  filler: string
  /** Whole answers, and words around them that change nothing. */
  nothing: string
  skip: string
  around: string
  yes: string
  no: string
  /** Between a value and its scale: "7 out of 10". */
  outOf: string
  ordinals: Record<number, string>
  question: {
    amounts: string
    /** Names of what is counted or measured; and how one asks for a number of anything. */
    number: string
    howMany: string
    scale: string
    /** How a question begins that is answered by yes or no. */
    yesNo: string
    /** Question words that ask for more than yes or no. */
    open: string
    or: string
    /** Between the ends of a scale. */
    to: string
    /** What one says to be asked ("ask me"), and what says so only before a colon or before a question about oneself ("ask what I ate"). */
    asks: string
    asksAlone: string
    self: string
    /** Between that and the question: "about". */
    link: string
    /** Cut from the beginning of the first option. */
    beforeOptions: string
  }
}
