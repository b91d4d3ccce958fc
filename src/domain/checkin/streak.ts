/** What became of an occurrence of a check-in: one that still may be answered is `open`. */
export type Outcome = 'answered' | 'skipped' | 'missed' | 'open'

export interface Streak { current: number, longest: number }

/** Answers in a row, oldest first. A skip is an answer that neither counts nor ends a row; an open one decides nothing yet. */
export function streakOf(outcomes: readonly Outcome[]): Streak {
  let [current, longest] = [0, 0]
  for (const outcome of outcomes) {
    if (outcome === 'missed') current = 0
    if (outcome === 'answered') longest = Math.max(longest, ++current)
  }
  return { current, longest }
}
