import { plain } from '../../spelling.ts'
import { named, words } from '../../words.ts'

export const plainWords = (list: string): ReadonlySet<string> => words(plain(list))

export const plainNamed = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> => named(Object.fromEntries(Object.entries(rows).map(([list, value]) => [plain(list), value])))

/** Runs of words, parted by commas. */
export const plainRuns = (list: string): readonly string[] => plain(list).split(',').map(run => run.trim())
