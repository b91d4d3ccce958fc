import type { Money } from './answer.ts'
import { placesOf } from './currency.ts'
import { sum, withPlaces } from './decimal.ts'

/** What was spent on a local day (`YYYY-MM-DD`). */
export interface Spent extends Money { day: string, category: string | null }

/** `key`: the day, the month (`YYYY-MM`) or the category (null for none). Currencies are never added to each other. */
export interface Total extends Money { key: string | null, count: number }

const keys = {
  day: ({ day }: Spent) => day,
  month: ({ day }: Spent) => day.slice(0, 7),
  category: ({ category }: Spent) => category,
  all: () => null,
}

/** Exact totals, in the order in which their keys and currencies first occur. */
export function totalsBy(by: keyof typeof keys, spent: readonly Spent[]): Total[] {
  const groups = Map.groupBy(spent, item => JSON.stringify([keys[by](item), item.currency]))
  return [...groups.values()].map((items) => {
    const { currency } = items[0]!
    return { key: keys[by](items[0]!), currency, amount: withPlaces(sum(items.map(({ amount }) => amount)), placesOf(currency)), count: items.length }
  })
}
