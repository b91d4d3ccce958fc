import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinals, ordinalEndings, ordinals, tens } from './vocabulary.ts'

export const { cardinal, ordinal } = numberReaders({ cardinals, tens, ordinals, ordinalEndings })

export const listOf = listReader({ joints: words(', and & or'), articles: words('the') })

/** A place counted from either end: "2nd", "last" (-1), "2nd to last", "second to the last", "second last". */
export function place(tokens: Token[], at: number): Read<number> | null {
  if (textAt(tokens, at) === 'last') return { value: -1, to: at + 1 }
  const counted = ordinal(tokens, at)
  if (!counted) return null
  const last = skipWords(tokens, counted.to, 'to', 'last') ?? skipWords(tokens, counted.to, 'to', 'the', 'last') ?? skipWords(tokens, counted.to, 'last')
  return last ? { value: -counted.value, to: last } : counted
}
