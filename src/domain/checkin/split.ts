import { compare } from './decimal.ts'
import type { Group } from './join.ts'
import type { Lexicon } from './lexicon.ts'
import { isMeant } from './pieces.ts'
import type { Figure, Node } from './reading.ts'

/** A smaller whole number beside a price with a currency is a count, a size, a model: "iphone 15 case $20". */
const largestOther = '99'

/** Prices with nothing between them: the one with a currency is meant, else the last ("iphone 15 899", "bus 42 2.50"). */
function withoutNeighbours(nodes: readonly Node[], prices: readonly Figure[]): Figure[] {
  const found: Figure[] = []
  for (const price of prices) {
    const last = found.at(-1)
    const isNext = last !== undefined && nodes[nodes.indexOf(last) + 1] === price
    if (!isNext || (last.currency && price.currency)) found.push(price)
    else if (!last.currency) found.splice(-1, 1, price)
  }
  return found
}

/** The figures of a group that are prices. `own`: the person's currency, which needs no mention beside another. */
export function pricesOf({ nodes, prices }: Group, lexicon: Lexicon, own: string): Figure[] {
  const found = withoutNeighbours(nodes, prices)
  if (found.length < 2) return found
  const meant = nodes.filter(isMeant(lexicon))
  const isCountFirst = meant[0] === found[0] && meant.at(-1) === found.at(-1) && found[0]!.plain
  const rest = isCountFirst ? found.slice(1) : found
  const isNamed = rest.some(({ currency }) => currency === own)
  return rest.filter(({ plain, value }) => !(isNamed && plain && compare(value, largestOther) <= 0))
}

export interface Chunk { price: Figure, words: Node[] }

/** Each price with its words: those behind it where a price stands first, else those before it; what is left goes to the last. */
export function chunksOf(nodes: readonly Node[], prices: readonly Figure[], lexicon: Lexicon): Chunk[] {
  const chunks = prices.map((price): Chunk => ({ price, words: [] }))
  const first = nodes.find(node => isMeant(lexicon)(node) || (node.kind === 'figure' && prices.includes(node)))
  const startsWithPrice = first === prices[0]
  let seen = 0
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'figure' && prices.includes(node)) {
      seen++
      continue
    }
    const belongsBack = startsWithPrice || (node.kind === 'tag' && nodes[index - 1] === prices[seen - 1]) || (node.kind === 'tag' && nodes[index - 1]?.kind === 'tag')
    const at = belongsBack ? seen - 1 : seen
    chunks[Math.min(Math.max(at, 0), chunks.length - 1)]!.words.push(node)
  }
  return chunks
}
