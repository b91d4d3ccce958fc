import type { Answer } from './answer.ts'

/** What an answer adds up to, a row an amount; any other has one row, with a number's or a scale's value as its amount. */
export interface ItemRow { text: string, amount: string | null, currency: string | null, category: string | null, tags: string[] }

const row = (text: string, amount: string | null = null): ItemRow => ({ text, amount, currency: null, category: null, tags: [] })

/** `said`: the whole answer as it was written. */
export function itemRows(answer: Answer, said: string): ItemRow[] {
  switch (answer.kind) {
    case 'amounts': return answer.items.map(({ text, amount, currency, category, tags }) => ({ text, amount, currency, category, tags }))
    case 'number': return [row(answer.unit ? `${answer.value} ${answer.unit}` : answer.value, answer.value)]
    case 'scale': return [row(answer.value, answer.value)]
    case 'choice': case 'text': return [row(answer.value)]
    default: return [row(said)]
  }
}

type Numbered<Row> = Row & { n: number }

const likeness = [
  (one: ItemRow, other: ItemRow) => one.text === other.text && one.amount === other.amount && one.currency === other.currency,
  (one: ItemRow, other: ItemRow) => one.text === other.text,
  (one: ItemRow, other: ItemRow) => one.amount === other.amount && one.amount !== null,
  () => true,
]

/** Gives each row of an edited answer the number of the row it was, the likest first; new ones get numbers that none had before. */
export function renumbered<Row extends ItemRow>(before: readonly Numbered<ItemRow>[], rows: readonly Row[], lastNumber: number): Numbered<Row>[] {
  const free = [...before]
  const numbers = new Map<Row, number>()
  for (const isLike of likeness) {
    for (const one of rows.filter(row => !numbers.has(row))) {
      const at = free.findIndex(other => isLike(other, one))
      if (at >= 0) numbers.set(one, free.splice(at, 1)[0]!.n)
    }
  }
  let last = lastNumber
  return rows.map(one => ({ ...one, n: numbers.get(one) ?? ++last }))
}
