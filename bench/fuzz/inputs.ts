import { languagesWritten, utterancesIn } from '../../test/domain/utterances/rows.ts'

/** Numbers from 0 to below 1, the same for one seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = state + 0x6D2B79F5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
}

const utterances = languagesWritten().flatMap(language => utterancesIn(language).map(({ input }) => input))
const words = [...new Set(utterances.flatMap(input => input.split(/\s+/)))]
const odd = [
  '0', '00', '7', '12', '24', '99', '1730', '2026', '31', '9:99', '29/02', '30.02.2027', '1h30m', '5pm', '-', '–', '/', '.', ',', ':', ';', '!', '?', '"', '„', '“', '«', '»', '(', ')', '[', ']', '@', '#', '+', '*', '\n', '\t', '\u00A0',
  '🎂', '👩‍👩‍👧', '\uD83C', '\u0000', '\u200D', '\u0301', 'ß', 'İ', 'ﬁ', '１２', '٣', '०९', 'ё', 'é', 'x'.repeat(40), '9'.repeat(40), 'https://example.org/9/5', 'UTC+5:30', 'T09:30', 'constructor', '__proto__', 'toString',
]

export const longest = 500

/** Endless inputs, the same for one seed: typed ones with slips and cuts, words of all languages in any order, one piece again and again. */
export function* inputsOf(seed: number): Generator<string, never> {
  const random = randomOf(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!
  const piece = () => random() < 0.3 ? pick(odd) : random() < 0.1 ? String.fromCodePoint(below(0x10FFFF)) : pick(words)
  const joint = () => random() < 0.85 ? ' ' : ''
  const pieces = (count: number) => Array.from({ length: count }, () => piece() + joint()).join('')

  const slip = (text: string): string => {
    const at = below(text.length + 1)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    return pick([before + after.slice(1), before + piece() + after, before.slice(0, -1) + after.slice(0, 1) + before.slice(-1) + after.slice(1), before + after.slice(0, 3) + after, after + before, before.toUpperCase() + after])
  }
  const mutated = () => Array.from({ length: 1 + below(4) }).reduce<string>(slip, pick(utterances))
  const joined = () => Array.from({ length: 1 + below(8) }, mutated).join(pick(['\n', ', ', ' and ', ' и ', ' ', '; ']))
  const repeated = () => pick([piece(), `${piece()} ${piece()} `, `${pick(utterances)} `, `${pick(utterances)}\n`]).repeat(1 + below(200))
  for (;;) yield pick([mutated, mutated, joined, () => pieces(1 + below(80)), repeated])().slice(0, longest)
}
