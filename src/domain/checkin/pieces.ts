import type { Lexicon } from './lexicon.ts'
import { isMark, isWord, type Figure, type Node } from './reading.ts'

/** A part of a line between commas or "and". `comma`: the sign before it; null where it is the first or follows an "and", which is its first node. */
export interface Piece { nodes: Node[], comma: Node | null, isAnd: boolean }

export const isFigure = (node: Node | undefined): node is Figure => node?.kind === 'figure'

/** What may be a price; where all are weak, a weak one is, unless it is of kilos or minutes. */
export function prices(nodes: readonly Node[]): Figure[] {
  const figures = nodes.filter(isFigure)
  const strong = figures.filter(({ weak }) => !weak)
  return strong.length ? strong : figures.filter(({ unit }) => !unit)
}

export const isMeant = ({ filler }: Lexicon) => (node: Node): boolean =>
  isFigure(node) || node.kind === 'number' || (node.kind === 'word' && !filler.has(node.key))

/** "- coffee", "2) coffee", "1. coffee" in a list. */
function withoutBullet(line: Node[]): Node[] {
  const [first, second] = line
  if (isMark(first, /^[-–—*•·▪+]$/) && second && !('glued' in second && second.glued) && second.start > first!.end) return line.slice(1)
  const isNumbered = isFigure(first) && first.plain && isMark(second, /^[.)]$/) && second!.start === first.end && line.slice(2).some(isFigure)
  return isNumbered ? line.slice(2) : line
}

function linesOf(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]]
  for (const node of nodes) {
    if (node.kind === 'line') lines.push([])
    else lines.at(-1)!.push(node)
  }
  return lines.map(withoutBullet).filter(line => line.length)
}

/** A stop ends a sentence only with a space or nothing behind it. */
const isStop = (node: Node, next: Node | undefined): boolean => isMark(node, /^[.!?]$/) && (!next || next.start > node.end)

function piecesOf(line: readonly Node[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [{ nodes: [], comma: null, isAnd: false }]
  line.forEach((node, index) => {
    const isComma = isMark(node, /^[,;|،।]$/) || isStop(node, line[index + 1])
    const isAnd = isMark(node, /^[+&]$/) || isWord(node, lexicon.and)
    if (isComma) pieces.push({ nodes: [], comma: node, isAnd: false })
    else if (isAnd) pieces.push({ nodes: [node], comma: null, isAnd: true })
    else pieces.at(-1)!.nodes.push(node)
  })
  return pieces.filter(({ nodes }) => nodes.length)
}

export const linesOfPieces = (nodes: readonly Node[], lexicon: Lexicon): Piece[][] => linesOf(nodes).map(line => piecesOf(line, lexicon))
