import type { Answer, Item, Person, Span } from './answer.ts'
import { learntCategory } from './category.ts'
import { withCounts, withProducts } from './counts.ts'
import { placesOf } from './currency.ts'
import { compare, isZero, negated, sum, withPlaces } from './decimal.ts'
import { figuresOf } from './figures.ts'
import { itemText } from './itemText.ts'
import { groupsOf, type Group } from './join.ts'
import type { Lexicon } from './lexicon.ts'
import { isFigure, linesOfPieces, prices } from './pieces.ts'
import { holds } from './phrases.ts'
import { isWord, type Node } from './reading.ts'
import { chunksOf, pricesOf, type Chunk } from './split.ts'
import type { Token } from './tokens.ts'

type Read = Item & { isTotal: boolean }

const tagsOf = (nodes: readonly Node[]): string[] => nodes.flatMap(node => node.kind === 'tag' ? [node.written.slice(1)] : [])

const spanOf = (nodes: readonly Span[]): Span => ({ start: Math.min(...nodes.map(({ start }) => start)), end: Math.max(...nodes.map(({ end }) => end)) })

function itemOf(source: string, { price, words }: Chunk, lexicon: Lexicon, person: Person): Item {
  const currency = price.currency ?? person.currency
  const text = itemText(source, words, price, lexicon)
  const tags = tagsOf(words)
  const keys = words.map(node => node.kind === 'word' ? node.key : '')
  const isRefund = lexicon.languages.some(({ refund }) => holds(keys, refund)) && !price.value.startsWith('-')
  const amount = withPlaces(isRefund ? negated(price.value) : price.value, placesOf(currency))
  return { amount, currency, text, category: tags[0] ?? learntCategory(text, person.categories ?? {}), tags, ...spanOf([price, ...words]) }
}

function itemsOf(source: string, group: Group, lexicon: Lexicon, person: Person): Read[] {
  const nodes = withCounts(group.nodes, lexicon)
  const isCounted = nodes.length < group.nodes.length
  const found = pricesOf({ nodes, prices: isCounted ? prices(nodes) : group.prices }, lexicon, person.currency)
  return chunksOf(nodes, found, lexicon).map(chunk => ({ ...itemOf(source, chunk, lexicon, person), isTotal: chunk.words.some(node => isWord(node, lexicon.total)) }))
}

/** A sum written under its list would count twice. */
function withoutTotal(items: readonly Read[]): Item[] {
  return items.filter(({ isTotal, amount, currency }, index) => {
    const before = items.slice(0, index).filter(item => item.currency === currency)
    return !(isTotal && before.length > 1 && compare(amount, sum(before.map(item => item.amount))) === 0)
  }).map(({ isTotal: _, ...item }) => item)
}

/** A line of tags alone is about all items that have none. */
function withTags(items: Item[], tags: string[]): Item[] {
  return items.map(item => item.tags.length || !tags.length ? item : { ...item, tags, category: tags[0]! })
}

/** What was spent, in the order in which it was written. */
export function readAmounts(source: string, tokens: readonly Token[], lexicon: Lexicon, person: Person): Answer {
  const nodes = withProducts(figuresOf({ tokens, lexicon, person, money: true }))
  const read: Read[] = []
  const unread: Span[] = []
  const tags: string[] = []
  let waiting: Node[] = []
  for (const pieces of linesOfPieces(nodes, lexicon)) {
    const line = groupsOf(pieces, lexicon)
    const lineTags = line.groups.length ? [] : tagsOf(line.unread.flat())
    const isTags = line.unread.flat().every(({ kind }) => kind === 'tag')
    if (isTags) tags.push(...lineTags)
    const [first] = line.groups
    const isLoneName = waiting.length && first && line.groups.length === 1 && first.nodes.every(isFigure)
    if (isLoneName) first.nodes.unshift(...waiting)
    else if (waiting.length) unread.push(spanOf(waiting))
    waiting = []
    read.push(...line.groups.flatMap(group => itemsOf(source, group, lexicon, person)))
    if (isTags) continue
    if (line.groups.length) unread.push(...line.unread.map(spanOf))
    else waiting = line.unread.flat()
  }
  if (waiting.length) unread.push(spanOf(waiting))
  const isTooLarge = tokens.some(({ kind, key }) => kind === 'number' && key.replace(/\D/g, '').length > 18)
  const items = withoutTotal(read)
  if (!items.length) return { kind: 'none', reason: { code: isTooLarge ? 'tooLarge' : 'noAmount' } }
  if (items.every(({ amount, text }) => isZero(amount) && !text)) return { kind: 'nothing' }
  return { kind: 'amounts', items: withTags(items, tags), unread }
}
