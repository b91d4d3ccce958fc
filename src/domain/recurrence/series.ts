import { parseLocal } from '../zone/text.ts'
import { dayMs, dayOfMs } from './calendar.ts'
import { withDaysOfStart } from './days.ts'
import { parseRecurrence, type Recurrence } from './parse.ts'
import { atPositions } from './positions.ts'
import { hourMs, minuteMs, timesWithin } from './times.ts'

/** A rule with its start, made ready to be asked: what depends on nothing else is worked out once. */
export interface Series extends Recurrence {
  startMs: number
  periodMs: number
  /** Times within one period (of a day at most), as milliseconds from its beginning, in order. */
  times: number[]
  /** Weekdays named, as bits from Monday = 1; 0: any. */
  weekdays: number
  /** Whether a day must be known by more than its weekday. */
  readsDate: boolean
  /** By zone: see `counterOf`. */
  marks: Map<string, number[]>
}

const periodsMs: Partial<Record<Recurrence['frequency'], number>> = { HOURLY: hourMs, MINUTELY: minuteMs, SECONDLY: 1000 }

function prepare(rrule: string, start: string): Series {
  const startMs = parseLocal(start)
  const rule = withDaysOfStart(parseRecurrence(rrule), dayOfMs(startMs))
  const periodMs = periodsMs[rule.frequency] ?? dayMs
  const times = timesWithin(rule, periodMs, startMs)
  // Periods of a day or less that match at all hold all of their times: positions in them are known now.
  const alike = rule.frequency === 'DAILY' || periodMs < dayMs
  return {
    ...rule, startMs, periodMs, times: alike ? atPositions(times, rule.bySetPos) : times, bySetPos: alike ? [] : rule.bySetPos,
    weekdays: rule.byDay.reduce((bits, { weekday }) => bits | 1 << weekday, 0),
    readsDate: rule.byMonth.length > 0 || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0 || rule.byDay.some(({ ordinal }) => ordinal !== 0),
    marks: new Map(),
  }
}

/** Rules are few and asked about often; making one ready costs more than finding its next occurrence. */
const capacity = 5_000
const known = new Map<string, Map<string, Series>>()
let size = 0

export function seriesOf(rrule: string, start: string): Series {
  const found = known.get(rrule)?.get(start)
  if (found) return found
  const series = prepare(rrule, start)
  if (size++ >= capacity) {
    known.clear()
    size = 1
  }
  const byStart = known.get(rrule) ?? new Map<string, Series>()
  known.set(rrule, byStart.set(start, series))
  return series
}
