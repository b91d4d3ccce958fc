import type { Lexicon } from './lexicon.ts'
import { phrasesOf, type ListName } from './phrases.ts'

/** Whether a text is one of a list's phrases and nothing else that means something, in any of the languages. */
export function isWhole(words: readonly string[], name: ListName, { languages }: Lexicon): boolean {
  return languages.some((language) => {
    const known = phrasesOf(language, name)
    const around = phrasesOf(language, 'around')
    return known.has(words.join(' ')) || known.has(words.filter(word => !around.has(word)).join(' '))
  })
}
