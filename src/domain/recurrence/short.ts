import { dayMs, dayOfMs } from './calendar.ts'
import { matchesDay } from './days.ts'
import type { Series } from './series.ts'
import { hourMs, minuteMs } from './times.ts'

/** A rule such as "every second minute, at odd minutes" never fires: give up after this many empty periods. */
const patience = 300_000
const lastMs = Date.UTC(9999, 11, 31)

/** The first moment after a period that its BY parts may allow again, or null when they allow the period itself. */
function blockedUntil(rule: Series, atMs: number): number | null {
  const { periodMs } = rule
  const day = dayOfMs(atMs)
  if (!matchesDay(rule, day)) return (day + 1) * dayMs
  const hour = Math.floor(atMs / hourMs)
  if (rule.byHour.length && !rule.byHour.includes((hour % 24 + 24) % 24)) return (hour + 1) * hourMs
  const minute = Math.floor(atMs / minuteMs)
  if (periodMs < hourMs && rule.byMinute.length && !rule.byMinute.includes((minute % 60 + 60) % 60)) return (minute + 1) * minuteMs
  const second = Math.floor(atMs / 1000)
  if (periodMs < minuteMs && rule.bySecond.length && !rule.bySecond.includes((second % 60 + 60) % 60)) return (second + 1) * 1000
  return null
}

/** Periods of HOURLY, MINUTELY and SECONDLY rules; leaps over days, hours and minutes that the BY parts exclude. */
export function* shortPeriods(rule: Series, fromMs: number): Generator<number[]> {
  const { startMs, periodMs, times } = rule
  const stepMs = periodMs * rule.interval
  const originMs = Math.floor(startMs / periodMs) * periodMs
  let atMs = originMs + Math.max(0, Math.floor((fromMs - originMs) / stepMs)) * stepMs
  for (let empty = 0; empty < patience && atMs < lastMs;) {
    const until = blockedUntil(rule, atMs)
    if (until === null) {
      empty = 0
      yield times.map(time => atMs + time)
      atMs += stepMs
    } else {
      empty++
      atMs += Math.max(1, Math.ceil((until - atMs) / stepMs)) * stepMs
    }
  }
}
