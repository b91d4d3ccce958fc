import { compare } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { isFigure, isMeant, prices, type Piece } from './pieces.ts'
import type { Figure, Node } from './reading.ts'
import { isWhole } from './whole.ts'

/** No count of things bought at once is larger, where it could be a price as well. */
const largestCount = '12'

export interface Group { nodes: Node[], prices: Figure[] }

/** "2 coffees and a cake 14.50": the first number is a count, for the price stands behind its words. */
function isCount(piece: Group, next: (Group & Piece) | undefined, lexicon: Lexicon): boolean {
  const [price] = piece.prices
  if (piece.prices.length !== 1 || !price!.plain || compare(price!.value, largestCount) > 0 || !next?.isAnd) return false
  const meant = piece.nodes.filter(isMeant(lexicon))
  const after = next.nodes.filter(isMeant(lexicon))
  return meant[0] === price && meant.length > 1 && isFigure(after.at(-1)) && after.length > 1 && (!isFigure(after[0]) || next.prices.length > 1)
}

/** "coffee 4.50, nothing else". */
function isNothing(nodes: readonly Node[], lexicon: Lexicon): boolean {
  const words = nodes.flatMap(node => node.kind === 'word' ? [node.key] : [])
  return words.length > 0 && isWhole(words, 'nothing', lexicon)
}

/**
 * Pieces of a line as groups with a price each. A piece without one belongs to the next ("milk, bread, eggs 12.50"), or to the one before
 * where prices stand first; one that is left at the end is unread.
 */
export function groupsOf(pieces: readonly Piece[], lexicon: Lexicon): { groups: Group[], unread: Node[][] } {
  const eligible = new Set(prices(pieces.flatMap(({ nodes }) => nodes)))
  const priced = pieces.map(piece => ({ ...piece, prices: piece.nodes.filter(isFigure).filter(figure => eligible.has(figure)) }))
  priced.forEach((piece, index) => {
    if (isCount(piece, priced[index + 1], lexicon)) piece.prices = []
  })
  const firstPriced = priced.find(piece => piece.prices.length)
  const startsWithPrice = firstPriced !== undefined && firstPriced.nodes.find(isMeant(lexicon)) === firstPriced.prices[0]

  const groups: Group[] = []
  let waiting: Node[] = []
  for (const { nodes, prices, comma, isAnd } of priced) {
    const last = groups.at(-1)
    const isTags = nodes.some(({ kind }) => kind === 'tag') && !nodes.some(isMeant(lexicon))
    const saysSomething = isTags || (nodes.some(isMeant(lexicon)) && !isNothing(nodes, lexicon))
    const joined = [...comma ? [comma] : [], ...nodes]
    if (prices.length) {
      groups.push({ nodes: waiting.length ? [...waiting, ...joined] : nodes, prices })
      waiting = []
    }
    else if (last && !waiting.length && saysSomething && (isTags || startsWithPrice || isAnd)) last.nodes.push(...joined)
    else if (saysSomething) waiting.push(...waiting.length ? joined : nodes)
  }
  return { groups, unread: waiting.length ? [waiting] : [] }
}
