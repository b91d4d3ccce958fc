import { added } from './correct/added.ts'
import { changed, shifted, type Corrected } from './correct/changed.ts'
import { leftOut } from './correct/leftOut.ts'
import { opened, saidOf, type Said } from './correct/said.ts'
import { swapped } from './correct/swapped.ts'
import { checkRule, nextOccurrence } from './recurrence.ts'
import type { Rule } from './rule.ts'
import type { Reading } from './understanding.ts'

export type { Corrected }

/**
 * What a text said after a reminder was set makes of its rule: "no, at 6", "make it fridays too", "not this week", "every two weeks",
 * "tomorrow instead", "18:30". Null for a text that says anything else, that changes nothing, or after which nothing would come.
 */
export function correct(text: string, reading: Reading, current: Rule): Corrected | null {
  const read = opened(text, reading)
  const said = read && saidOf(read)
  const corrected = (read && swapped(read, current)) ?? (said && apply(said, reading, current))
  if (!corrected || (!corrected.once && says(corrected.rule) === says(current))) return null
  const comes = (rule: Rule) => nextOccurrence(rule, reading.nowMs) !== null && checkRule(rule, reading.nowMs) === null
  return comes(corrected.rule) && (!corrected.once || comes(corrected.once)) ? corrected : null
}

const says = ({ anchor, start, rrule, leads, nag, fromCompletion }: Rule): string => JSON.stringify([anchor, start, rrule, leads, nag, fromCompletion])

function apply(said: Said, reading: Reading, current: Rule): Corrected | null {
  switch (said.mode) {
    case 'change': return changed(said, reading, current)
    case 'add': return added(said, reading, current)
    case 'shift': return shifted(current, said.amount, said.forward)
    default: {
      const rule = leftOut(said, reading, current)
      return rule && { rule }
    }
  }
}
