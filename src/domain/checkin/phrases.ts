import type { CheckinWords } from './language.ts'
import { listed } from './lexicon.ts'

/** Words of a language's lists, folded once. */
export type ListName = 'nothing' | 'skip' | 'around' | 'yes' | 'no' | 'outOf'

const folded = new Map<string, Set<string>>()

export function phrases(list: string): Set<string> {
  const known = folded.get(list) ?? new Set(listed(list))
  folded.set(list, known)
  return known
}

export const phrasesOf = (language: CheckinWords, name: ListName): Set<string> => phrases(language[name])

/** No phrase of ours is longer. */
const longest = 4

/** The longest listed phrase that starts at a word, as its count of words; 0 for none. */
export function phraseAt(words: readonly string[], start: number, list: string): number {
  const known = phrases(list)
  for (let count = Math.min(longest, words.length - start); count > 0; count--) {
    if (known.has(words.slice(start, start + count).join(' '))) return count
  }
  return 0
}

export const holds = (words: readonly string[], list: string): boolean => words.some((_, start) => phraseAt(words, start, list) > 0)
