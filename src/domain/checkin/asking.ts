import { fold } from './fold.ts'
import { languages } from './languages.ts'
import type { CheckinWords } from './language.ts'
import { holds, phraseAt } from './phrases.ts'
import { tokensOf, type Token } from './tokens.ts'

/** "please", "and", a dash left over from the time that stood before. */
const isAround = ({ kind, key }: Token, { around }: CheckinWords): boolean => kind === 'mark' || phraseAt([key], 0, around) > 0

const isColon = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[:：–—-]$/.test(token.written)

/** How many tokens at `at` ask for an answer: "ask me", or "ask" before a colon, a question about oneself or the name of a measure. */
function askedAt(tokens: readonly Token[], at: number, { question }: CheckinWords): number {
  const words = tokens.slice(at).map(({ key }) => key)
  const outright = phraseAt(words, 0, question.asks)
  if (outright) return outright
  const alone = phraseAt(words, 0, question.asksAlone)
  if (!alone) return 0
  const rest = words.slice(alone)
  const isQuestion = phraseAt(rest, 0, question.open) > 0 || phraseAt(rest, 0, question.yesNo) > 0 || phraseAt(rest, 0, question.howMany) > 0
  return isColon(tokens[at + alone]) || (isQuestion && holds(rest, question.self)) || isMeasure(tokens.slice(at + alone), question) ? alone : 0
}

const mostWordsOfMeasure = 3

/** "weight?": in "ask every evening: weight?" the colon goes with the time. */
function isMeasure(rest: readonly Token[], { number, amounts, scale }: CheckinWords['question']): boolean {
  const words = rest.filter(({ kind }) => kind === 'word').map(({ key }) => key)
  return rest.at(-1)?.written === '?' && words.length <= mostWordsOfMeasure && [number, amounts, scale].some(list => holds(words, list))
}

function questionIn(tokens: readonly Token[], language: CheckinWords, end: number): number | null {
  let at = 0
  while (at < tokens.length && at < 3 && !askedAt(tokens, at, language) && isAround(tokens[at]!, language)) at++
  const asked = askedAt(tokens, at, language)
  if (!asked) return null
  at += asked
  while (tokens[at] && (tokens[at]!.kind === 'mark' && /^[:：,.–—-]$/.test(tokens[at]!.written) || phraseAt([fold(tokens[at]!.written)], 0, language.question.link) > 0)) at++
  return tokens[at]?.start ?? end
}

/** Where the question starts in a text that says "ask me …", in UTF-16 units; its length where no question follows. Null for any other text. */
export function questionStart(text: string): number | null {
  const tokens = tokensOf(text)
  const found = languages.map(language => questionIn(tokens, language, text.length)).filter(start => start !== null)
  return found.length ? Math.max(...found) : null
}
