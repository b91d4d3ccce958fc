import { product } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { isFigure } from './pieces.ts'
import { isMark, isWord, type Figure, type Node } from './reading.ts'

const isTimes = (node: Node | undefined): boolean => node !== undefined && !isFigure(node) && /^[x×х*]$/.test(node.key)

const multiplied = (left: Figure, right: Figure): Figure => ({
  ...left.plain ? right : left, value: product(left.value, right.value), plain: false, weak: false, start: Math.min(left.start, right.start), end: Math.max(left.end, right.end),
})

/** "2x4.50", "4.50 × 2" as one price. */
export function withProducts(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  for (const node of nodes) {
    const [count, times] = [found.at(-2), found.at(-1)]
    const isProduct = isFigure(node) && isTimes(times) && isFigure(count) && (count.plain || node.plain)
    if (isProduct) found.splice(-2, 2, multiplied(count, node))
    else found.push(node)
  }
  return found
}

/** "3 beers at 3.80", "2 coffees 4.50 each": the price of all, and the count is no more in the text. */
export function withCounts(nodes: readonly Node[], lexicon: Lexicon): Node[] {
  const first = nodes.findIndex(isFigure)
  const last = nodes.findLastIndex(isFigure)
  const [count, price] = [nodes[first], nodes[last]]
  if (first === last || !isFigure(count) || !isFigure(price) || !count.plain || (count.weak && count.unit !== 'pcs')) return [...nodes]
  const isEach = isWord(nodes[last - 1], lexicon.each) || isWord(nodes[last - 1], lexicon.apiece) || isMark(nodes[last - 1], /^@$/)
  const isApiece = isWord(nodes[last + 1], lexicon.apiece)
  if (!isEach && !isApiece) return [...nodes]
  const all = { ...multiplied(count, price), start: price.start }
  return [...nodes.slice(0, first), ...nodes.slice(first + 1, isEach ? last - 1 : last), all, ...nodes.slice(isApiece ? last + 2 : last + 1)]
}
