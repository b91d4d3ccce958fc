import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinals, ordinals } from './numberWords.ts'
import { ordinalEndings } from './vocabulary.ts'

export const { cardinal, ordinal } = numberReaders({ cardinals, tens: new Map(), ordinals, ordinalEndings })

/** A place counted from either end: "pehla", "2nd", "aakhri" (-1), "ant se dusra" (-2). */
export const place: Reader<number> = (tokens, at) => {
  const fromEnd = skipWords(tokens, at, 'ant', 'se') ?? skipWords(tokens, at, 'aakhri', 'se')
  const counted = ordinal(tokens, fromEnd ?? at)
  if (fromEnd && counted) return { value: -counted.value, to: counted.to }
  return textAt(tokens, at) === 'aakhri' ? { value: -1, to: at + 1 } : counted
}

export const listOf = listReader({ joints: words(', aur & ya'), articles: words('aur') })
