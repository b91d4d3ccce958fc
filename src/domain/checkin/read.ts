import { readAmounts } from './amounts.ts'
import type { Answer, Kind, Person } from './answer.ts'
import { readChoice } from './choice.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { readNumber } from './number.ts'
import { readScale } from './scale.ts'
import { tokensOf, wordsOf } from './tokens.ts'
import { isWhole, saysNothing } from './whole.ts'
import { readYesNo } from './yesNo.ts'

/**
 * What a text says to a check-in of a kind. Total: any text gives an answer, `none` with a reason where it is no answer of that kind.
 * Places (`start`, `end`) are of the text as given.
 */
export function readAnswer(text: string, kind: Kind, person: Person): Answer {
  if (!text.trim()) return { kind: 'none', reason: { code: 'empty' } }
  const lexicon = lexiconOf(person.locale, text)
  const tokens = tokensOf(text)
  const words = tokens.filter(token => token.kind === 'word' || token.kind === 'number').map(({ key }) => key)
  if (isWhole(words, 'skip', lexicon) || /^\s*[⏭⏩]\uFE0F?\s*$/u.test(text)) return { kind: 'skip' }
  switch (kind.kind) {
    case 'yesNo': return readYesNo(text, lexicon)
    case 'number': return orNothing(readNumber(tokens, lexicon, person), text, lexicon)
    case 'scale': return orNothing(readScale(text, tokens, kind, lexicon, person), text, lexicon)
    case 'choice': return orNothing(readChoice(text, kind.options, lexicon), text, lexicon)
    case 'text': return isWhole(words, 'nothing', lexicon) ? { kind: 'nothing' } : { kind: 'text', value: text.trim() }
    case 'amounts': return orNothing(readAmounts(text, tokens, lexicon, person), text, lexicon)
  }
}

/** "none" is an answer to "how many cigarettes?" too. */
function orNothing(answer: Answer, text: string, lexicon: Lexicon): Answer {
  const isOpen = answer.kind === 'none' && answer.reason.code !== 'outOfScale' && answer.reason.code !== 'severalNumbers'
  return isOpen && saysNothing(text, wordsOf, lexicon) ? { kind: 'nothing' } : answer
}
