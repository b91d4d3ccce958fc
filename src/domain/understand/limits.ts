import type { ByDay } from '../recurrence/parse.ts'
import type { Amount } from './amounts.ts'
import type { Clock } from './clocks.ts'
import type { DateSpec } from './dates.ts'

/** Where a repetition begins, ends and what it leaves out. */
export type Limit =
  /** `deadline`: without a repetition it is the day itself. */
  | { type: 'until', date: DateSpec, deadline?: true }
  /** `led`: said to be all, "only 6 times". */
  | { type: 'count', count: number, led?: true }
  /** `coming`: "the next 5 days", each of which is meant where nothing else repeats. */
  | { type: 'length', amount: Amount, coming?: true }
  /** `until`: "from march 20 to april 5". */
  | { type: 'starting', date: DateSpec, until?: DateSpec }
  | { type: 'except', weekdays: ByDay[], months: number[], dates: { date: DateSpec, clock: Clock | null }[] }
  | { type: 'between', from: Clock, to: Clock }
