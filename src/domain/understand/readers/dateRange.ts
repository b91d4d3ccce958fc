import type { DateSpec } from '../dates.ts'
import { skipRun, type Runs } from '../runs.ts'
import { textAt, type Read, type Reader, type Token } from '../tokens.ts'

type Named = Extract<DateSpec, { type: 'date' }>

export interface DateRangeWords {
  /** A day of the month alone: "1", "1st". */
  day: Reader<number>
  /** A day with its month. */
  date: Reader<DateSpec>
  /** Before the first day, between the two, behind the last: "from", "to the", "tak". */
  leads: Runs
  joints: Runs
  tails?: Runs
}

/** Reads days from one to another, the month perhaps behind the last alone: "from 1 to 10 december", "7.-18. Dezember". Its first day, with the last. */
export function dateRangeReader({ day, date, leads, joints, tails = [] }: DateRangeWords): Reader<DateSpec> {
  const named: Reader<Named> = (tokens, at) => {
    const read = date(tokens, at)
    return read?.value.type === 'date' ? { value: read.value, to: read.to } : null
  }

  function lastDay(tokens: Token[], at: number): Read<Named> | null {
    const joint = skipRun(tokens, at, joints)
    return joint === null ? null : named(tokens, joint)
  }

  return (tokens, at) => {
    const start = skipRun(tokens, at, leads) ?? at
    const bare = day(tokens, start)
    const last = bare && bare.value >= 1 && bare.value <= 31 ? lastDay(tokens, bare.to) : null
    const whole = last ? null : named(tokens, start)
    const until = last ?? (whole && lastDay(tokens, whole.to))
    // "3-1 May" is no stretch, nor is "9:1 May".
    if (!until || textAt(tokens, at - 1) === ':' || (last && bare && bare.value >= last.value.day)) return null
    const first: Named = whole ? whole.value : { ...until.value, day: bare?.value ?? 1 }
    return { value: { ...first, until: until.value }, to: skipRun(tokens, until.to, tails) ?? until.to }
  }
}
