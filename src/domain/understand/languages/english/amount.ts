import { amountReaders, fraction } from '../../readers/amount.ts'
import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinal } from './numbers.ts'
import { shortUnits, units } from './vocabulary.ts'

/** "1.5", "2", "a", "an", "half an", "a couple of", "a few", "one and a half". */
function count(tokens: Token[], at: number): Read<number> | null {
  const half = skipWords(tokens, at, 'half', 'an') ?? skipWords(tokens, at, 'half', 'a') ?? skipWords(tokens, at, 'a', 'half') ?? skipWords(tokens, at, 'half')
  if (half) return { value: 0.5, to: half }
  const quarter = skipWords(tokens, at, 'a', 'quarter', 'of', 'an') ?? skipWords(tokens, at, 'quarter', 'of', 'an') ?? (skipWords(tokens, at, 'a', 'quarter', 'hour') && at + 2)
  if (quarter) return { value: 0.25, to: quarter }
  const couple = skipWords(tokens, at, 'a', 'couple', 'of') ?? skipWords(tokens, at, 'a', 'couple') ?? skipWords(tokens, at, 'couple', 'of')
  if (couple) return { value: 2, to: couple }
  const pair = skipWords(tokens, at, 'a', 'pair', 'of')
  if (pair) return { value: 2, to: pair }
  const quarters = skipWords(tokens, at, 'three', 'quarters', 'of', 'an') ?? skipWords(tokens, at, 'three', '-', 'quarters', 'of', 'an')
  if (quarters) return { value: 0.75, to: quarters }
  const few = skipWords(tokens, at, 'a', 'few') ?? skipWords(tokens, at, 'few')
  if (few) return { value: 3, to: few }
  if (textAt(tokens, at) === 'a' || textAt(tokens, at) === 'an') return { value: 1, to: at + 1 }
  const whole = cardinal(tokens, at)
  const broken = whole && fraction(tokens, whole)
  if (!whole || broken) return broken
  const andHalf = skipWords(tokens, whole.to, 'and', 'a', 'half') ?? skipWords(tokens, whole.to, 'and', 'an', 'half')
  return andHalf ? { value: whole.value + 0.5, to: andHalf } : whole
}

export const { amount, unit } = amountReaders(count, { units, shortUnits, and: words('and'), more: words('more'), andHalf: ['and', 'a', 'half'] })
