import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { isStopwatch, type Amount } from '../understand/amounts.ts'
import { addAmount } from '../understand/day.ts'
import { instantOfLocalMs, localMsOfInstant } from '../zone/local.ts'

const negative = ({ months, days }: Amount): Amount => ({ months: -months, days: -days, seconds: 0 })

/** When an occurrence is announced: days before it at its time of day, hours before it by the stopwatch. */
export function announcedAtMs(dueAtMs: number, lead: Amount, zone: string): number {
  const back = lead.seconds * 1000
  if (isStopwatch(lead)) return dueAtMs - back
  const localMs = localMsOfInstant(dueAtMs, zone)
  const day = dayOfMs(localMs)
  return instantOfLocalMs(addAmount(day, negative(lead)) * dayMs + localMs - day * dayMs, zone) - back
}
