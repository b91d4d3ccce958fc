import { wordsOf } from './tokens.ts'

/** The key under which the category of an item is remembered. */
export const learntWord = (text: string): string => wordsOf(text).join(' ')

/** What was learnt for the whole text, else for one of its words, the first that is known. */
export function learntCategory(text: string, categories: Readonly<Record<string, string>>): string | null {
  const words = wordsOf(text)
  const known = [words.join(' '), ...words].find(word => Object.hasOwn(categories, word))
  return known === undefined ? null : categories[known]!
}
