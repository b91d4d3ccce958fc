import { skipWords, textAt, type Token } from '../../tokens.ts'
import type { Runs } from './words.ts'

const byFirstWord = new Map<Runs, ReadonlyMap<string, readonly string[][]>>()

/** Runs by their first word, the longest first: most places have none. */
function indexed(runs: Runs): ReadonlyMap<string, readonly string[][]> {
  let index = byFirstWord.get(runs)
  if (!index) {
    const pieces = runs.map(run => run.split(' ')).sort((one, other) => other.length - one.length)
    byFirstWord.set(runs, index = new Map(pieces.map(([first = '']) => [first, pieces.filter(piece => piece[0] === first)])))
  }
  return index
}

const none: readonly string[][] = []

/** The token after the longest run of words that stands there, or null. */
export function skipRun(tokens: Token[], at: number, runs: Runs): number | null {
  for (const run of indexed(runs).get(textAt(tokens, at)) ?? none) {
    const to = skipWords(tokens, at, ...run)
    if (to !== null) return to
  }
  return null
}
