import type { CheckinWords } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases, phrasesOf, type ListName } from './phrases.ts'

/** Whether a text is one of a list's phrases and nothing else that means something, in any of the languages. */
export function isWhole(words: readonly string[], name: ListName, { languages }: Lexicon): boolean {
  return languages.some((language) => {
    const known = phrasesOf(language, name)
    const around = phrasesOf(language, 'around')
    return known.has(words.join(' ')) || known.has(words.filter(word => !around.has(word)).join(' '))
  })
}

const denied = new Map<string, { known: Set<string>, negative: Set<string> }>()

/** The words with which a language says that no money was spent, in whatever order, and those of them that deny. */
function denialsOf({ language, nothing, no, around, filler, question }: CheckinWords) {
  const found = denied.get(language) ?? {
    known: new Set([nothing, around, filler, question.amounts].flatMap(list => [...phrases(list)]).flatMap(phrase => phrase.split(' '))),
    negative: new Set([...phrases(no), ...phrases(nothing)]),
  }
  denied.set(language, found)
  return found
}

/** "I have not spent any money", "hoy no compré nada": a denial among words of spending, none of anything else. */
function isDenial(words: readonly string[], language: CheckinWords): boolean {
  const { known, negative } = denialsOf(language)
  return words.some(word => negative.has(word)) && words.every(word => known.has(word) || negative.has(word))
}

const clauseEnd = /[,.;:!?\n()]|\s[-–—]\s/

/** Whether a text without amounts says that nothing was spent, as a whole or in its first clause ("nothing, stayed home"). */
export function saysNothing(text: string, wordsOf: (text: string) => string[], lexicon: Lexicon): boolean {
  return [text, text.split(clauseEnd)[0]!].map(wordsOf).some(words =>
    words.length > 0 && (isWhole(words, 'nothing', lexicon) || lexicon.languages.some(language => isDenial(words, language))))
}
