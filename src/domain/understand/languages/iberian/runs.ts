import { skipWords, type Token } from '../../tokens.ts'
import type { Runs } from './words.ts'

const parted = new Map<Runs, readonly string[][]>()

/** The token after the longest run of words that stands there, or null. */
export function skipRun(tokens: Token[], at: number, runs: Runs): number | null {
  let pieces = parted.get(runs)
  if (!pieces) parted.set(runs, pieces = runs.map(run => run.split(' ')))
  return pieces.reduce<number | null>((longest, run) => {
    const to = skipWords(tokens, at, ...run)
    return to !== null && to > (longest ?? at) ? to : longest
  }, null)
}
