import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinals, ordinals } from './numberWords.ts'
import { ordinalEndings } from './vocabulary.ts'

export const { cardinal, ordinal } = numberReaders({ cardinals, tens: new Map(), ordinals, ordinalEndings })

/** A place counted from either end: "pehla", "2nd", "aakhri" (-1). */
export const place: Reader<number> = (tokens, at) => textAt(tokens, at) === 'aakhri' ? { value: -1, to: at + 1 } : ordinal(tokens, at)

export const listOf = listReader({ joints: words(', aur & ya'), articles: words('aur') })
