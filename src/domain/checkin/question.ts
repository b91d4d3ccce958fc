import type { Kind } from './answer.ts'
import { fold, foldDigits } from './fold.ts'
import type { CheckinWords } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { holds, phraseAt, phrases } from './phrases.ts'
import { wordsOf } from './tokens.ts'

/** A scale of more steps is a range of something else: "pages 100-200". */
const mostSteps = 101
const fewestSteps = 3
const usualScale = { kind: 'scale', from: 1, to: 10 } as const

interface Question { text: string, words: string[], language: CheckinWords }

/** "1-10", "from 0 to 5", "из 10", "/10". */
function scaleIn({ text, language }: Question): Kind | null {
  const folded = foldDigits(fold(text))
  const [, from, between = '', to] = /(\d{1,3})\s*([^\d\s]{1,6})\s*(\d{1,3})/.exec(folded) ?? []
  if (from && to && (/^[-–—…~]$|^\.{2,3}$/.test(between) || phrases(language.question.to).has(between))) return steps(Number(from), Number(to))
  const [, before = '', end] = /([^\d\s]+)\s*(\d{1,3})\s*[?.!]*\s*$/.exec(folded) ?? []
  const isOutOf = before === '/' || (before !== '' && before !== 'of' && phrases(language.outOf).has(before) && holds(wordsOf(text), language.question.scale)) || /\bout of \d+\W*$/.test(folded)
  return end && isOutOf ? steps(1, Number(end)) : null
}

const steps = (from: number, to: number): Kind | null => to - from + 1 >= fewestSteps && to - from + 1 <= mostSteps ? { kind: 'scale', from, to } : null

/** The options of "run, swim or rest?", without what stands around them ("today: …"). */
function optionsIn({ text, language }: Question): string[] {
  const asked = text.split(/[?？]/)[0]!.replace(/^.*:\s*/su, '')
  const isOr = (word: string) => phrases(language.question.or).has(fold(word))
  const words = asked.split(/(\s+|[,/;]\s*)/).filter(Boolean)
  const isSlashes = /\s\/\s/.test(asked)
  if (words.findIndex(isOr) < 1 && !isSlashes) return []
  const parts = [[]] as string[][]
  for (const word of words) {
    if (/^[,/;]/.test(word) || isOr(word)) parts.push([])
    else parts.at(-1)!.push(word)
  }
  const options = parts.map(part => part.join('').replace(/[¿¡"«»“”.!]/g, '').trim()).filter(Boolean)
  return options.length > 1 ? options.map(option => trimmedOption(option, language)) : []
}

function trimmedOption(option: string, { question, around }: CheckinWords): string {
  const words = option.split(/\s+/)
  const start = words.findIndex(word => !phrases(question.beforeOptions).has(fold(word)))
  const end = words.findLastIndex(word => !phrases(around).has(fold(word)))
  return start < 0 || end < start ? option : words.slice(start, end + 1).join(' ')
}

/** A name alone or with little around it asks for the value: "weight?", "current weight, kg". */
const mostWordsOfName = 4

function kindIn(question: Question): Kind | null {
  const { words, text, language: { question: known } } = question
  const scale = scaleIn(question)
  if (scale) return scale
  const asksYesNo = phraseAt(words, 0, known.yesNo) > 0 || holds(words, 'yes or no, да или нет, sí o no, ja oder nein, sim ou não, हाँ या नहीं, haan ya na')
  const asksOpen = words.some((_, start) => phraseAt(words, start, known.open) > 0) && !(asksYesNo && phraseAt(words, 0, known.open) > 0)
  const options = optionsIn(question)
  if (options.length > 1 && !holds(words, 'yes or no, да или нет, sí o no, ja oder nein, sim ou não, हाँ या नहीं, haan ya na')) return { kind: 'choice', options }
  const isAmounts = holds(words, known.amounts)
  const isHowMany = holds(words, known.howMany)
  if (isAmounts && (!asksYesNo || asksOpen || isHowMany || !/[?？]/.test(text))) return { kind: 'amounts' }
  if (isAmounts && phraseAt(words, 0, known.open) > 0) return { kind: 'amounts' }
  if (isHowMany) return { kind: 'number' }
  if (asksYesNo && !asksOpen) return { kind: 'yesNo' }
  if (holds(words, known.scale)) return usualScale
  if (holds(words, known.number) && (words.length <= mostWordsOfName || asksOpen)) return { kind: 'number' }
  if (asksOpen) return { kind: 'text' }
  return null
}

/** What a question asks for; a person changes it with a tap where this guesses wrong. */
export function guessKind(text: string, locale: string): Kind {
  const words = wordsOf(text)
  const near = lexiconOf(locale, text).languages
  const found = near.map(language => kindIn({ text, words, language })).find(kind => kind !== null)
  return found ?? (/[?？]\s*$/.test(text) ? { kind: 'yesNo' } : { kind: 'text' })
}
