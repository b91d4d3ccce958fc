import { skipWords, textAt, type Reader, type Token } from './tokens.ts'

/** Runs of words, each parted by spaces: "before", "in advance". */
export type Runs = readonly string[]

const lists = new Map<string, Runs>()

/** Runs parted by commas; a list that was asked for before is the same one, so readers may name theirs where they use them. */
export function runs(list: string): Runs {
  let all = lists.get(list)
  if (!all) lists.set(list, all = list.split(', '))
  return all
}

/** Runs by their first word, since most words open none. */
const byFirstWord = new WeakMap<Runs, ReadonlyMap<string, string[][]>>()

const none: readonly number[] = []

function ends(tokens: Token[], at: number, runs: Runs): readonly number[] {
  let index = byFirstWord.get(runs)
  if (!index) byFirstWord.set(runs, index = Map.groupBy(runs.map(run => run.split(' ')), run => run[0] ?? ''))
  const possible = index.get(textAt(tokens, at))
  return possible ? possible.map(run => skipWords(tokens, at, ...run)).filter(to => to !== null) : none
}

/** The token after the first of the runs that stands there, or null. */
export const skipFirstRun = (tokens: Token[], at: number, runs: Runs): number | null => ends(tokens, at, runs)[0] ?? null

/** The token after the longest of the runs that stands there, or null. */
export const skipRun = (tokens: Token[], at: number, runs: Runs): number | null => ends(tokens, at, runs).reduce<number | null>((longest, to) => Math.max(longest ?? 0, to), null)

/** Reads the longest of the keys, each a run of words, as what it stands for. */
export function runReader<Value>(values: ReadonlyMap<string, Value>): Reader<Value> {
  const runs = [...values.keys()]
  return (tokens, at) => {
    const to = skipRun(tokens, at, runs)
    const value = to === null ? undefined : values.get(tokens.slice(at, to).map(({ text }) => text).join(' '))
    return to !== null && value !== undefined ? { value, to } : null
  }
}

/** Each lead with each end: "until" and "I do it". */
export const runsOf = (leads: Runs, ends: Runs): string[] => leads.flatMap(lead => ends.map(end => `${lead} ${end}`))
