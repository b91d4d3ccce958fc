import type { Answer } from './answer.ts'
import { fold } from './fold.ts'
import type { CheckinWords } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { holds, phraseAt } from './phrases.ts'

/** The beginning decides ("yes, but late"), the longer phrase first ("no problem" is none); else any word does, and a no outweighs a yes. */
function said(words: readonly string[], { yes, no }: CheckinWords): boolean | null {
  const [agreed, refused] = [phraseAt(words, 0, yes), phraseAt(words, 0, no)]
  if (agreed !== refused) return agreed > refused
  if (holds(words, no)) return false
  return holds(words, yes) ? true : null
}

export function readYesNo(source: string, { languages }: Lexicon): Answer {
  const words = fold(source).match(/[\p{L}\p{M}\p{N}']+|[\p{S}-]/gu) ?? []
  for (const language of languages) {
    const value = said(words, language)
    if (value !== null) return { kind: 'yesNo', value }
  }
  return { kind: 'none', reason: { code: 'notYesOrNo' } }
}
