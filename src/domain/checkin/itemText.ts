import type { Lexicon } from './lexicon.ts'
import { isMark, isWord, type Node } from './reading.ts'

const edge = /^[-–—:=,.;!?/*•·▪+&@|~≈…()[\]]$/

const isEdge = (node: Node, lexicon: Lexicon): boolean => isMark(node, edge) || isWord(node, lexicon.filler)

/** Opened and closed within the words, so that the bracket at the end stays: "milk (2 %)". */
const isClosing = (nodes: readonly Node[]): boolean =>
  isMark(nodes.at(-1), /^[)\]]$/) && nodes.filter(node => isMark(node, /^[([]$/)).length === nodes.filter(node => isMark(node, /^[)\]]$/)).length

/** What was bought: the words of an item as they were written, without those around it ("spent … on"). */
export function itemText(source: string, words: readonly Node[], lexicon: Lexicon): string {
  const inside = words.filter(({ kind }) => kind !== 'tag')
  while (inside.length && isEdge(inside[0]!, lexicon) && !(isMark(inside[0], /^[([]$/) && isClosing(inside))) inside.shift()
  while (inside.length && isEdge(inside.at(-1)!, lexicon) && !isClosing(inside)) inside.pop()
  const runs: { start: number, end: number }[] = []
  for (const node of inside) {
    const last = runs.at(-1)
    const isNext = last && words[words.indexOf(node) - 1]?.end === last.end && source.slice(last.end, node.start).trim() === ''
    if (isNext) last.end = node.end
    else runs.push({ start: node.start, end: node.end })
  }
  return runs.map(({ start, end }) => source.slice(start, end)).join(' ').replace(/\s+/g, ' ').replace(/[([] ?[)\]]/g, '').trim()
}
