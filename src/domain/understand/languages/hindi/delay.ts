import type { PhraseReader } from '../../meaning.ts'
import { skip, skipWords, textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'

/** "abhi se", "aaj se": what a length of time is counted from. */
export const skipFromNow = (tokens: Token[], at: number): number =>
  skipWords(tokens, at, 'abhi', 'se') ?? skipWords(tokens, at, 'ab', 'se') ?? skipWords(tokens, at, 'aaj', 'se') ?? skip(tokens, at, words('in + karib abhi')) ?? at

/** The token after "baad", "me", "ke andar", or null. */
export function skipLater(tokens: Token[], at: number): number | null {
  const later = skipWords(tokens, at, 'ke', 'baad') ?? skipWords(tokens, at, 'ke', 'andar') ?? skip(tokens, at, words('baad andar me'))
  return later && (skip(tokens, later, words('hi')) ?? later)
}

/** "2 ghante baad", "aadhe ghante me", "10 minute ka timer". */
export const delay: PhraseReader = (tokens, at) => {
  const start = skipFromNow(tokens, at)
  const length = amount(tokens, start)
  if (!length?.value.seconds) return null
  const forTimer = textAt(tokens, length.to) === 'ka' && textAt(tokens, length.to + 1) === 'reminder' ? length.to : null
  const to = skipLater(tokens, length.to) ?? forTimer ?? (start > at ? length.to : null)
  return to ? { value: { kind: 'delay', amount: length.value }, to } : null
}
