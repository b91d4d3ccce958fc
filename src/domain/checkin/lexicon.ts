import { families, type Family } from './currencies.ts'
import { fold } from './fold.ts'
import type { CheckinWords } from './language.ts'
import { languages } from './languages.ts'

/** A comma list as folded phrases, words of a phrase separated by one space. */
export const listed = (list: string): string[] => list.split(',').map(phrase => fold(phrase.trim())).filter(Boolean)

type Table<Value> = Map<string, Value>

/** The words of several languages; where two disagree, the first of them is right. */
export interface Lexicon {
  /** All languages, the person's own first. */
  languages: readonly CheckinWords[]
  decimal: '.' | ','
  /** What a word may stand for, the likeliest first. */
  currencies: Table<string[]>
  subunits: Table<string[]>
  multipliers: Table<string>
  numerals: Table<number>
  units: Table<string>
  /** Words of the person's language, the text's script and English only: shorter ones would be words of another. */
  articles: Set<string>
  and: Set<string>
  each: Set<string>
  apiece: Set<string>
  filler: Set<string>
  total: Set<string>
  minus: Set<string>
}

const scripts: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}/u, hi: /\p{Script=Devanagari}/u }

/** The person's language, those whose script the text shows, English. */
function near(locale: string, text: string): CheckinWords[] {
  const own = locale.split('-')[0]!.toLowerCase()
  const codes = [own, ...Object.keys(scripts).filter(code => scripts[code]!.test(text)), 'en']
  return [...new Set(codes)].flatMap(code => languages.filter(({ language }) => language === code))
}

function table<Value>(entries: (readonly [Value, string])[]): Table<Value> {
  const found: Table<Value> = new Map()
  for (const [value, list] of entries) for (const word of listed(list)) if (!found.has(word)) found.set(word, value)
  return found
}

function currencyTable(lists: Partial<Record<Family, string>>[]): Table<string[]> {
  const found: Table<string[]> = new Map()
  for (const [family, list] of lists.flatMap(each => Object.entries(each))) {
    for (const word of listed(list)) found.set(word, [...found.get(word) ?? [], ...families[family as Family]])
  }
  return found
}

const singles = (lists: string[]): Set<string> => new Set(lists.flatMap(listed))
const entries = <Key extends string | number>(record: Record<Key, string>): [string, string][] => Object.entries<string>(record)

function merged(first: CheckinWords[]): Lexicon {
  const all = [...new Set([...first, ...languages])]
  return {
    languages: all,
    decimal: all[0]!.decimal,
    currencies: currencyTable(all.map(({ currencies }) => currencies)),
    subunits: currencyTable(all.map(({ subunits }) => subunits)),
    multipliers: table(all.flatMap(({ multipliers }) => entries(multipliers))),
    numerals: table(first.flatMap(({ numerals }) => entries(numerals).map(([value, list]) => [Number(value), list] as const))),
    units: table(all.flatMap(({ units }) => entries(units))),
    articles: singles(first.map(({ articles }) => articles)),
    and: singles(first.map(({ and }) => and)),
    each: singles(first.map(({ each }) => each)),
    apiece: singles(first.map(({ apiece }) => apiece)),
    filler: singles(first.map(({ filler }) => filler)),
    total: singles(first.map(({ total }) => total)),
    minus: singles(first.map(({ minus }) => minus)),
  }
}

const known = new Map<string, Lexicon>()

export function lexiconOf(locale: string, text: string): Lexicon {
  const first = near(locale, text)
  const key = first.map(({ language }) => language).join()
  const lexicon = known.get(key) ?? merged(first)
  known.set(key, lexicon)
  return lexicon
}
