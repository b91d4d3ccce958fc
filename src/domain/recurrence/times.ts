import { dayMs } from './calendar.ts'
import type { Recurrence } from './parse.ts'

export const hourMs = 3_600_000
export const minuteMs = 60_000

const sorted = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
const orStart = (list: number[], ofStart: number): number[] => list.length ? sorted(list) : [ofStart]

/** Times within one period, as milliseconds from its beginning, in order. What a rule leaves open comes from the start's own time. */
export function timesWithin(rule: Recurrence, periodMs: number, startMs: number): number[] {
  const timeOfStart = ((startMs % dayMs) + dayMs) % dayMs
  const hours = periodMs > hourMs ? orStart(rule.byHour, Math.floor(timeOfStart / hourMs)) : [0]
  const minutes = periodMs > minuteMs ? orStart(rule.byMinute, Math.floor(timeOfStart / minuteMs) % 60) : [0]
  const seconds = periodMs > 1000 ? orStart(rule.bySecond, Math.floor(timeOfStart / 1000) % 60) : [0]
  return hours.flatMap(hour => minutes.flatMap(minute => seconds.map(second => hour * hourMs + minute * minuteMs + second * 1000)))
}
