import type { Outcome } from './streak.ts'

/** What is drawn; values are near enough for that as floats. */
export type Chart = { title: string } & (
  /** Sums per day or month in a stack of series; `values[i]` is of `labels[i]`. */
  | { chart: 'bars', labels: string[], series: { name: string, values: number[] }[] }
  /** A number or a scale over its days. */
  | { chart: 'line', points: { label: string, value: number }[] }
  /** The largest first, with what stands beside each bar. */
  | { chart: 'categories', categories: { name: string, value: number, label: string }[] }
  /** A square a day, in the colour of what became of it. `names`: of the outcomes, the months, and the days from Sunday. */
  | { chart: 'streak', range: [string, string], days: { day: string, outcome: Outcome }[], names: { outcomes: Record<Outcome, string>, months: string[], weekdays: string[] } })
