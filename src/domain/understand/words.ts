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
