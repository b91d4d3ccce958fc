import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One figure of a corpus. `floor` is a share of `total` for "at least", a count for "at most". */
export interface Score {
  name: string
  hits: number
  total: number
  /** Rows left out, by the rule that leaves them out, in words. */
  leftOut?: Record<string, number>
  floor: { atLeast: number } | { atMost: number }
  misses: string[]
}

export const passes = ({ hits, total, floor }: Score): boolean => 'atLeast' in floor ? hits >= floor.atLeast * total : hits <= floor.atMost

/** The text of a corpus, or null when the folder does not have it. */
export function load(folder: string, file: string): string | null {
  const path = join(folder, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Rows by column name of a TSV without quoting; a first line with `#` is its source. */
export function rows(text: string): Record<string, string>[] {
  const [heading = '', ...lines] = text.split('\n').filter(line => line && !line.startsWith('#'))
  const names = heading.split('\t')
  return lines.map((line) => {
    const fields = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']))
  })
}

/** A row that a rule leaves out, told in words. */
export interface LeftOut { leftOut: string }
const isLeftOut = (verdict: unknown): verdict is LeftOut => typeof verdict === 'object' && verdict !== null

function counted<Verdict>(verdicts: (Verdict | LeftOut)[]): { kept: Verdict[], leftOut: Record<string, number> } {
  const leftOut: Record<string, number> = {}
  for (const verdict of verdicts) if (isLeftOut(verdict)) leftOut[verdict.leftOut] = (leftOut[verdict.leftOut] ?? 0) + 1
  return { kept: verdicts.filter((verdict): verdict is Verdict => !isLeftOut(verdict)), leftOut }
}

/** Counts texts that are no time and were read as one: `judge` tells what was read, or null. */
export function falseReads<Row>(name: string, all: Row[], atMost: number, judge: (row: Row) => string | null | LeftOut): Score {
  const { kept, leftOut } = counted(all.map(judge))
  const misses = kept.filter(verdict => verdict !== null)
  return { name, floor: { atMost }, hits: misses.length, total: kept.length, leftOut, misses }
}

/** Counts what `judge` says of each row: right, wrong (told in words), or left out. */
export function judged<Row>(name: string, all: Row[], floor: Score['floor'], judge: (row: Row) => true | string | LeftOut): Score {
  const { kept, leftOut } = counted(all.map(judge))
  return { name, floor, leftOut, hits: kept.filter(verdict => verdict === true).length, total: kept.length, misses: kept.filter(verdict => verdict !== true) }
}
