import type { Span } from './answer.ts'
import type { Lexicon } from './lexicon.ts'
import { isMark, isWord, type Node } from './reading.ts'

const edge = /^[-–—:=,.;!?/*•·▪+&@|~≈…()[\]]$/
const opening = /^[([]$/
const closing = /^[)\]]$/

const count = (nodes: readonly Node[], marks: RegExp): number => nodes.filter(node => isMark(node, marks)).length

/** Words between prices and tags. */
function runsOf(words: readonly Node[], price: Span): Node[][] {
  const runs: Node[][] = [[]]
  let last: Node | undefined
  for (const node of words) {
    const isCut = node.kind === 'tag' || (last && last.end <= price.start && node.start >= price.end)
    if (isCut) runs.push([])
    if (node.kind !== 'tag') runs.at(-1)!.push(node)
    last = node
  }
  return runs.filter(run => run.length)
}

/** Without the words and marks around what was bought ("spent … on"); a bracket closed within stays: "milk (2 %)". */
function trimmed(run: readonly Node[], lexicon: Lexicon, isFirst: boolean): Node[] {
  const found = [...run]
  const isEdge = (node: Node, withFiller: boolean) => isMark(node, edge) || (withFiller && (isWord(node, lexicon.filler) || isWord(node, lexicon.and)))
  const isBalanced = () => count(found, opening) > 0 && count(found, opening) === count(found, closing)
  while (found.length && isEdge(found[0]!, isFirst) && !(isMark(found[0], opening) && isBalanced() && found.length > 2)) found.shift()
  while (found.length && isEdge(found.at(-1)!, true) && !(isMark(found.at(-1), closing) && isBalanced() && found.length > 2)) found.pop()
  return found
}

const isWrapped = (run: readonly Node[]): boolean => isMark(run[0], opening) && isMark(run.at(-1), closing) && count(run, opening) === 1

/** What was bought, as it was written; "(lunch)" is lunch where nothing else is said. */
export function itemText(source: string, words: readonly Node[], price: Span, lexicon: Lexicon): string {
  const kept: Node[][] = []
  for (const run of runsOf(words, price)) kept.push(trimmed(run, lexicon, !kept.some(({ length }) => length)))
  const runs = kept.filter(({ length }) => length)
  const said = runs.length === 1 && isWrapped(runs[0]!) ? [runs[0]!.slice(1, -1)] : runs
  return said.map(run => source.slice(run[0]!.start, run.at(-1)!.end)).join(' ').replace(/\s+/g, ' ')
}
