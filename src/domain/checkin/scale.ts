import type { Answer, Person, Reason, Span } from './answer.ts'
import { compare, withPlaces } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { numbersOf } from './number.ts'
import { phraseAt } from './phrases.ts'
import { fold } from './fold.ts'
import type { Token } from './tokens.ts'

const none = (reason: Reason): Answer => ({ kind: 'none', reason })

/** "⭐⭐⭐⭐" is four; half a star is not counted. */
function stars(source: string): Span | null {
  const found = /^\s*((?:⭐|★|🌟)\uFE0F?)+[☆\s]*$/u.exec(source)
  return found && { start: 0, end: source.length }
}

/** "7/10", "7 out of 10", "10 में से 7": the other number is the end of the scale. */
function withoutEnd(source: string, values: readonly (Span & { value: string })[], to: number, lexicon: Lexicon) {
  const [first, second] = values
  if (values.length !== 2) return values
  const between = fold(source.slice(first!.end, second!.start)).trim()
  const words = between.split(/\s+/)
  const isOutOf = between === '/' || lexicon.languages.some(({ outOf }) => phraseAt(words, 0, outOf) === words.length)
  if (!isOutOf || values.every(({ value }) => value !== String(to))) return values
  return [second!.value === String(to) ? first! : second!]
}

export function readScale(source: string, tokens: readonly Token[], { from, to }: { from: number, to: number }, lexicon: Lexicon, person: Person): Answer {
  const starred = stars(source)
  const count = source.match(/⭐|★|🌟/gu)?.length ?? 0
  const all = starred ? [{ ...starred, value: String(count) }] : numbersOf(tokens, lexicon, person).figures
  const values = withoutEnd(source, all, to, lexicon)
  const [found] = values
  if (!found) return none({ code: 'noNumber' })
  if (values.length > 1) return none({ code: 'severalNumbers' })
  const isInside = compare(found.value, String(from)) >= 0 && compare(found.value, String(to)) <= 0
  return isInside ? { kind: 'scale', value: withPlaces(found.value, 0), start: found.start, end: found.end } : none({ code: 'outOfScale', from, to })
}
