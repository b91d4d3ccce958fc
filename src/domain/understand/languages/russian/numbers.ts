import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinals, ordinals, speltWords, tens } from './vocabulary.ts'

const ordinalEndings = words('го ого его е ое й ый ий ой ая му ому ую')
/** Without a hyphen these would be units and words: "20м". */
const hyphenedEndings = words('я ю ых м ом')
const cardinalEndings = speltWords('х ух ёх ти ми и')

const spelt = numberReaders({ cardinals, tens, ordinals, ordinalEndings: new Set() })

/** The token behind digits with a case ending: "5-го", "5го". */
function withEnding(tokens: Token[], at: number, endings: ReadonlySet<string>): number | null {
  if (tokens[at]?.kind !== 'number' || tokens[at].quoted || tokens[at].text.length > 3) return null
  const to = textAt(tokens, at + 1) === '-' && tokens[at + 1]?.glued ? at + 2 : at + 1
  const known = endings.has(textAt(tokens, to)) || (endings === ordinalEndings && to > at + 1 && hyphenedEndings.has(textAt(tokens, to)))
  return tokens[to]?.glued && known ? to + 1 : null
}

/** 5-го, 3й, пятого, двадцать первое. */
export const ordinal: Reader<number> = (tokens, at) => {
  const to = withEnding(tokens, at, ordinalEndings)
  return to ? { value: Number(tokens[at]?.text), to } : spelt.ordinal(tokens, at)
}

/** 5, пять, двадцать пять, 2-х. */
export const cardinal: Reader<number> = (tokens, at) => {
  if (withEnding(tokens, at, ordinalEndings)) return null
  const to = withEnding(tokens, at, cardinalEndings)
  return to ? { value: Number(tokens[at]?.text), to } : spelt.cardinal(tokens, at)
}

/** "последний" and its forms. */
export const isLast = (word: string): boolean => word.startsWith('последн')

/** A place counted from either end: "первый", "2-й", "последний" (-1), "предпоследний" (-2), "3-й с конца". */
export function place(tokens: Token[], at: number): Read<number> | null {
  const text = textAt(tokens, at)
  if (isLast(text)) return { value: -1, to: at + 1 }
  if (text.startsWith('предпоследн')) return { value: -2, to: at + 1 }
  const counted = ordinal(tokens, at)
  const fromEnd = counted && skipWords(tokens, counted.to, 'с', 'конца')
  return fromEnd ? { value: -counted.value, to: fromEnd } : counted
}

export const listOf = listReader({ joints: words(', и & или'), articles: words('в во') })
