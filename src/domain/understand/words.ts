/** Words by what they mean; each key holds one or several, parted by spaces. */
export const named = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(rows).flatMap(([list, value]) => list.split(' ').map(word => [word, value] as const)))

const sets = new Map<string, ReadonlySet<string>>()

/** The set of words in a list; made once, since readers name their words where they need them. */
export function words(list: string): ReadonlySet<string> {
  let set = sets.get(list)
  if (!set) sets.set(list, set = new Set(list.split(' ')))
  return set
}

const mostKept = 5000
/** Longer ones are hardly words, and are asked about each time. */
export const longestKept = 24

/** Keeps what is asked of a word alone, since texts are made of few words, most of them seen before. */
export function ofWord<Value>(find: (word: string) => NonNullable<Value>): (word: string) => NonNullable<Value> {
  const kept = new Map<string, NonNullable<Value>>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    const value = find(word)
    if (kept.size === mostKept) kept.clear()
    if (word.length <= longestKept) kept.set(word, value)
    return value
  }
}
