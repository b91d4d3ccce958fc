import { product } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { isFigure } from './pieces.ts'
import { isMark, isWord, type Figure, type Node } from './reading.ts'

const isTimes = (node: Node | undefined): boolean => node !== undefined && !isFigure(node) && /^[x×х*]$/.test(node.key)

/** "2x4.50", "4.50 × 2" as one price. */
export function withProducts(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  for (const node of nodes) {
    const left = found.at(-2)
    if (!isFigure(node) || !isTimes(found.at(-1)) || !isFigure(left) || !(left.plain || node.plain)) {
      found.push(node)
      continue
    }
    const price = left.plain ? node : left
    found.splice(-2, 2, { ...price, value: product(left.value, node.value), plain: false, weak: false, start: left.start, end: node.end })
  }
  return found
}

/** How many of something, as digits or a word; pieces are counted, kilos are not. */
function countOf(node: Node | undefined, { numerals }: Lexicon): string | null {
  if (isFigure(node)) return node.plain && (!node.weak || node.unit === 'pcs') ? node.value : null
  return isWord(node, numerals) ? String(numerals.get((node as { key: string }).key)) : null
}

/** "3 beers at 3.80", "2 coffees 4.50 each": the price of all, and the count is no more in the text. */
export function withCounts(nodes: readonly Node[], lexicon: Lexicon): Node[] {
  const last = nodes.findLastIndex(isFigure)
  const first = nodes.findIndex((node, index) => index < last && countOf(node, lexicon) !== null)
  const price = nodes[last]
  const isEach = isWord(nodes[last - 1], lexicon.each) || isWord(nodes[last - 1], lexicon.apiece) || isMark(nodes[last - 1], /^@$/)
  const isApiece = isWord(nodes[last + 1], lexicon.apiece)
  if (first < 0 || !isFigure(price) || price.unit || !(isEach || isApiece) || nodes.slice(first + 1, last).some(isFigure)) return [...nodes]
  const all: Figure = { ...price, value: product(price.value, countOf(nodes[first], lexicon)!), plain: false, weak: false }
  return [...nodes.slice(0, first), ...nodes.slice(first + 1, isEach ? last - 1 : last), all, ...nodes.slice(isApiece ? last + 2 : last + 1)]
}
