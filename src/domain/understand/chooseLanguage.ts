import type { Reading } from '../understanding.ts'
import type { Language } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { plain } from './spelling.ts'
import type { Token } from './tokens.ts'
import { typedOf, type Typed } from './typed.ts'
import { ofWord } from './words.ts'

type Languages = readonly [Language, ...Language[]]

/** A text in its language, and what is read in it where that was needed to tell. */
export interface Opened { language: Language, tokens: Token[], typed: Typed | null }

type Chooser = (tokens: Token[], reading: Pick<Reading, 'locale' | 'zone' | 'dayOrder'>) => Opened

/** The reader's own; the first where theirs is not among them. */
export const ownAmong = (among: Languages, locale: string | undefined): Language => among.find(({ code }) => code === locale?.split('-')[0]?.toLowerCase()) ?? among[0]

/** How many tokens a language takes for time or for words to the bot. */
const understoodOf = ({ typed }: Opened): number => typed?.schedule.used.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0

/** Longer words than "pm" and "h" are a language's own. */
const longestBorrowed = 2

/** How many it may take: no more than its own words and what is hardly a word. */
function mostUnderstood({ language, tokens }: Opened): number {
  const { knows } = lexiconOf(language)
  return tokens.reduce((sum, { kind, text }) => kind === 'word' && text.length > longestBorrowed && !knows(text) ? sum : sum + 1, 0)
}

/**
 * Chooses the language of a text by looking its words up, so that a text costs the same however many languages there are. Words that one
 * language alone has decide; where none or those of several stand, the text is read in each of these that may understand more of it, and the reader's own wins what is still even.
 */
export function chooserOf(among: Languages): Chooser {
  const having = new Map<string, Language[]>()
  for (const language of among) for (const sign of language.signs) having.set(sign, [...having.get(sign) ?? [], language])
  const knowing = ofWord(word => having.get(word) ?? having.get(plain(word)) ?? [])

  return (tokens, reading) => {
    const own = ownAmong(among, reading.locale)
    const rivals = rivalsIn(tokens, own, knowing)
    const open = (language: Language): Opened => ({ language, tokens: lexiconOf(language).spelt(tokens), typed: null })
    if (rivals.length <= 1) return open(rivals[0] ?? byScript(tokens, own, among))
    const inOrder = [own, ...among].filter((language, index, all) => rivals.includes(language) && all.indexOf(language) === index)
    let best: Opened | null = null
    for (const opened of inOrder.map(open)) {
      if (best && mostUnderstood(opened) <= understoodOf(best)) continue
      const read = { ...opened, typed: typedOf(opened.tokens, reading, opened.language) }
      if (!best || understoodOf(read) > understoodOf(best)) best = read
    }
    return best ?? open(own)
  }
}

/** Words of another language in a title or a name are fewer than this share of a text's own. */
const leastShare = 1 / 3

/** Whole readings cost: nobody mixes more languages in a text. */
const mostRead = 2

/** Languages that a text may be in, by its words. */
function rivalsIn(tokens: Token[], own: Language, knowing: (word: string) => Language[]): Language[] {
  const [known, sole] = [new Map<Language, number>(), new Map<Language, number>()]
  const count = (counts: Map<Language, number>, language: Language) => counts.set(language, (counts.get(language) ?? 0) + 1)
  for (const { text, quoted } of tokens) {
    const languages = quoted ? [] : knowing(text)
    for (const language of languages) count(known, language)
    if (languages.length === 1 && languages[0]) count(sole, languages[0])
  }
  const mostKnown = Math.max(...known.values())
  const ownKnowsAll = known.get(own) === mostKnown
  // A word alone: "mar" is March before it is martes.
  if (!sole.size && ownKnowsAll && tokens.length === 1) return [own]
  if (!sole.size) {
    const even = [...known.keys()].filter(language => known.get(language) === mostKnown)
    return even.includes(own) ? [own, ...even.filter(language => language !== own).slice(0, mostRead - 1)] : even.length ? [own, ...even.slice(0, mostRead)] : []
  }
  const most = Math.max(...sole.values())
  const likely = [...sole.keys()].filter(language => sole.get(language)! >= most * leastShare).sort((one, other) => sole.get(other)! - sole.get(one)!)
  // One word may as well be a name: "Lu" is no Hindi yet.
  const isOwnPossible = likely.includes(own) || ownKnowsAll || most === 1
  return [...new Set([...likely.slice(0, mostRead), ...isOwnPossible ? [own] : []])]
}

/** No word tells: the reader's own, or the one that is written in such letters. */
function byScript(tokens: Token[], own: Language, among: Languages): Language {
  const isIn = ({ letters }: Language) => letters !== undefined && tokens.some(({ text }) => letters.test(text))
  return isIn(own) ? own : among.find(isIn) ?? own
}
