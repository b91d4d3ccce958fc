import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { skip, textAt, type Read, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import type { IberianWords } from './words.ts'

const ordinalEndings = words('º ª ° o a er ro do to ra da')

export interface NumberReaders {
  cardinal: Reader<number>
  ordinal: Reader<number>
  /** A place counted from either end: "primer", "ultima" (-1), "penultimo" (-2). */
  place: Reader<number>
  listOf: ReturnType<typeof listReader>
}

export function numbersOf({ cardinals, tens, ordinals, last, lastButOne, and, articles, onDay }: IberianWords): NumberReaders {
  const read = numberReaders({ cardinals, tens, ordinals, ordinalEndings })

  /** "treinta y cinco", "vinte e dois"; "a 1h" is no ordinal, whatever is glued to it. */
  const cardinal: Reader<number> = (tokens, at) => {
    const ten = tens.get(textAt(tokens, at))
    const joint = ten === undefined ? null : skip(tokens, at + 1, and)
    const one = joint ? cardinals.get(textAt(tokens, joint)) : undefined
    return ten !== undefined && joint && one !== undefined && one < 10 ? { value: ten + one, to: joint + 1 } : read.cardinal(tokens, at)
  }

  const place: Reader<number> = (tokens, at): Read<number> | null => {
    const end = skip(tokens, at, last)
    if (end) return { value: -1, to: end }
    const beforeEnd = skip(tokens, at, lastButOne)
    return beforeEnd ? { value: -2, to: beforeEnd } : read.ordinal(tokens, at)
  }

  return { cardinal, ordinal: read.ordinal, place, listOf: listReader({ joints: words([...and, ',', 'o', 'ou', '&'].join(' ')), articles: words([...articles, ...onDay].join(' ')) }) }
}
