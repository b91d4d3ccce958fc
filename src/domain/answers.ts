import { english } from './answers/english.ts'
import { german } from './answers/german.ts'
import { hindi } from './answers/hindi.ts'
import type { AnswerWords, Wish } from './answers/language.ts'
import { portuguese } from './answers/portuguese.ts'
import { russian } from './answers/russian.ts'
import { spanish } from './answers/spanish.ts'

/**
 * Short answers to a card or a delivered message, and small words around them. A language is one file of data: add it to `languages`.
 */
export type { Wish }

const languages: Record<string, AnswerWords> = { en: english, es: spanish, pt: portuguese, ru: russian, hi: hindi, de: german }

const wordsOf = (locale: string): AnswerWords => languages[locale.split('-')[0]!.toLowerCase()] ?? english

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', '\'').replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')

/** Letters and signs; what stands between them does not matter. */
const pieces = (text: string): string[] => folded(text).match(/[\p{L}\p{M}\p{N}']+|\p{S}/gu) ?? []

/** The words that carry meaning, folded so that they can be compared. */
export function keyWords(text: string, locale: string): string[] {
  const { filler } = wordsOf(locale)
  return pieces(text).filter(piece => !filler.includes(piece))
}

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)

/** What a whole answer asks for: "done", "delete it please", "✅", "done 🎉". Null when it says anything else. */
export function wishOf(text: string, locale: string): Wish | null {
  const { wishes } = wordsOf(locale)
  const meant = keyWords(text, locale)
  const ways = [meant.join(' ') || pieces(text).join(' '), meant.filter(isWord).join(' '), [...new Set(meant)].join(' ')]
  const found = Object.entries(wishes).find(([, known]) => ways.some(said => known.includes(said)))
  return found ? found[0] as Wish : null
}

/** "all", as in "/pause all". */
export const meansAll = (text: string, locale: string): boolean => wordsOf(locale).all.includes(keyWords(text, locale).join(' '))

/** Those whose text holds every word; only those it names exactly, where there are any. */
export function matching<Item extends { text: string }>(items: readonly Item[], words: string, locale: string): Item[] {
  const wanted = keyWords(words, locale)
  const found = wanted.length ? items.filter(({ text }) => wanted.every(word => folded(text).includes(word))) : []
  const exact = found.filter(({ text }) => keyWords(text, locale).join(' ') === wanted.join(' '))
  return exact.length ? exact : found
}
