import type { Answer } from './answer.ts'
import type { Lexicon } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import { wordsOf } from './tokens.ts'

/** Letters that two forms of one word share at least: "курицу" of "курица". */
const shortestStem = 3

/** "resting" of "rest". */
const longestEnding = 4

const isSameWord = (one: string, other: string): boolean => {
  if (one.length >= shortestStem && other.startsWith(one) && other.length - one.length <= longestEnding) return true
  const length = Math.max(shortestStem, Math.min(one.length, other.length) - 1)
  return one === other || (Math.abs(one.length - other.length) <= 2 && one.slice(0, length) === other.slice(0, length) && one.length >= shortestStem && other.length >= shortestStem)
}

const isWithin = (option: readonly string[], words: readonly string[], same: (one: string, other: string) => boolean): boolean =>
  words.some((_, start) => option.length > 0 && option.every((word, index) => words[start + index] !== undefined && same(word, words[start + index]!)))

/** "1", "b", "the second one". */
function byPlace(words: readonly string[], options: readonly string[], { languages }: Lexicon): string[] {
  const [word = ''] = words
  if (words.length === 1 && /^\d$/.test(word)) return options.slice(Number(word) - 1, Number(word)).filter(() => word !== '0')
  if (words.length === 1 && /^[a-h]$/.test(word)) return options.slice(word.charCodeAt(0) - 97, word.charCodeAt(0) - 96)
  return options.filter((_, index) => languages.some(({ ordinals }) =>
    words.some((_, start) => phraseAt(words, start, ordinals[index + 1] ?? '') > 0)))
}

export function readChoice(source: string, options: readonly string[], lexicon: Lexicon): Answer {
  const words = wordsOf(source)
  const ways = [
    () => options.filter(option => wordsOf(option).join(' ') === words.join(' ')),
    () => options.filter(option => isWithin(wordsOf(option), words, (one, other) => one === other)),
    () => options.filter(option => isWithin(wordsOf(option), words, isSameWord)),
    () => options.filter(option => words.length === 1 && wordsOf(option).join(' ').startsWith(words[0]!)),
    () => byPlace(words, options, lexicon),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length === 1) return { kind: 'choice', value: found[0]! }
    if (found.length > 1) return { kind: 'none', reason: { code: 'severalOptions' } }
  }
  return { kind: 'none', reason: { code: 'notAnOption' } }
}
