import { listReader } from '../../readers/lists.ts'
import { numberReaders } from '../../readers/numbers.ts'
import { textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinals, ordinalEndings, ordinals } from './vocabulary.ts'

const spelt = numberReaders({ cardinals, tens: new Map(), ordinals, ordinalEndings })
export const { cardinal } = spelt

/** 3., 3ten, dritten. */
export const ordinal: Reader<number> = (tokens, at) => {
  const [token, point, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isPointed = token?.kind === 'number' && !token.quoted && token.text.length <= 2 && point?.glued && point.text === '.' && !(next?.glued && next.kind === 'number')
  return isPointed ? { value: Number(token.text), to: at + 2 } : spelt.ordinal(tokens, at)
}

const last = words('letzte letzten letzter letztes')

const fromEnds: Record<string, number> = { drittletzten: -3, viertletzten: -4, fünftletzten: -5, fuenftletzten: -5 }

/** A place counted from either end: "2.", "zweiten", "letzten" (-1), "vorletzten" (-2). */
export const place: Reader<number> = (tokens, at) => {
  if (last.has(textAt(tokens, at))) return { value: -1, to: at + 1 }
  if (last.has(textAt(tokens, at).replace(/^vor/, ''))) return { value: -2, to: at + 1 }
  const fromEnd = Object.hasOwn(fromEnds, textAt(tokens, at)) ? fromEnds[textAt(tokens, at)] : undefined
  return fromEnd ? { value: fromEnd, to: at + 1 } : ordinal(tokens, at)
}

export const listOf = listReader({ joints: words(', und & oder'), articles: words('am den dem der') })
