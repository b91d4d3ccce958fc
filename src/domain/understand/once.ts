import { dayMs } from '../recurrence/calendar.ts'
import { hourMs, minuteMs } from '../recurrence/times.ts'
import { instantOfLocalMs } from '../zone/local.ts'
import { formatLocal, formatUtc } from '../zone/text.ts'
import { isStopwatch, type Amount } from './amounts.ts'
import { assumedTimes, usualTime } from './assumed.ts'
import type { Clock } from './clocks.ts'
import type { Context, Resolved } from './context.ts'
import { addAmount, dayOf } from './day.ts'
import type { DateSpec } from './dates.ts'
import type { Schedule } from './schedule.ts'
import { openTimes, timeMs, wakingTime, type DayPart } from './timeOfDay.ts'

const atLocal = (context: Context, localMs: number, assumed: string[] = [], question: Resolved['question'] = null): Resolved => {
  const past = instantOfLocalMs(localMs, context.zone) <= context.nowMs
  return { rule: { anchor: 'wall', start: formatLocal(localMs), rrule: null, zone: context.zone }, assumed, question: past ? 'past' : question }
}

/** Elapsed time, up to whole seconds so that it is never early. */
function afterDelay(context: Context, delay: Amount): Resolved {
  const seconds = (ms: number) => Math.ceil(ms / 1000) * 1000
  if (!isStopwatch(delay)) return atLocal(context, seconds(addAmount(context.today, delay) * dayMs + context.nowLocalMs - context.today * dayMs + delay.seconds * 1000))
  const past = delay.seconds < 0
  const rule = { anchor: 'instant' as const, start: formatUtc(seconds(context.nowMs + delay.seconds * 1000)), rrule: null, zone: context.zone }
  return { rule, assumed: [], question: past ? 'past' : null }
}

const isToday = (date: DateSpec | null): boolean => date?.type === 'offset' && date.days === 0

/** A clock time with no day, or today: the next one to come. */
function comingTime(context: Context, clock: Clock, part: DayPart | null, today: boolean): Resolved {
  const times = openTimes(clock, part, context.hours).sort((one, other) => one - other)
  const later = times.find(time => context.today * dayMs + time > context.nowLocalMs)
  if (later !== undefined) return atLocal(context, context.today * dayMs + later)
  return atLocal(context, (context.today + (today ? 0 : 1)) * dayMs + (times[0] ?? 0))
}

function onDay(context: Context, date: DateSpec, time: number, assumed: string[]): Resolved {
  const question = date.type === 'date' && date.doubtful ? 'ambiguous' : null
  const first = dayOf(date, context.today, context.today, context.weekStart)
  const localMs = first.day * dayMs + time
  if (localMs > context.nowLocalMs || !first.rolls) return atLocal(context, localMs, assumed, question)
  return atLocal(context, dayOf(date, context.today, Math.max(context.today, first.day) + 1, context.weekStart).day * dayMs + time, assumed, question)
}

/** A day without a time. "Today" has no morning left by then: the next full hour is offered, and asked about. */
function withoutTime(context: Context, date: DateSpec): Resolved {
  const time = date.type === 'period' && date.unit === 'day' && date.edge === 'end' ? timeMs(18, 0) : usualTime(null, context)
  const assumed = assumedTimes([time], context)
  if (!isToday(date) || context.today * dayMs + time > context.nowLocalMs) return onDay(context, date, time, assumed)
  const nextHour = Math.ceil((context.nowLocalMs + hourMs / 2) / hourMs) * hourMs
  return atLocal(context, nextHour, assumedTimes([nextHour], context), 'ambiguous')
}

/** One reminder for each time of a schedule that does not repeat. */
export function resolveOnce(schedule: Schedule, context: Context): Resolved[] {
  const { date, delay, clocks, part } = schedule
  if (date?.type === 'several') return date.dates.flatMap(one => resolveOnce({ ...schedule, date: one }, context))
  if (delay) return [afterDelay(context, delay)]
  const open = date === null || isToday(date)
  const today = isToday(date) || part?.today === true
  if (clocks.length) {
    return clocks.map((clock) => {
      const time = wakingTime(clock, part?.part ?? null, context.hours)
      const assumed = clock.assumed ? assumedTimes([time], context) : []
      return open ? { ...comingTime(context, clock, part?.part ?? null, today), assumed } : onDay(context, date, time, assumed)
    })
  }
  if (part) {
    const time = usualTime(part.part, context)
    const assumed = assumedTimes([time], context)
    if (date && !isToday(date)) return [onDay(context, date, time, assumed)]
    const clock = { hour: Math.floor(time / hourMs), minute: time % hourMs / minuteMs, half: '24' as const, bare: false }
    return [{ ...comingTime(context, clock, null, today), assumed }]
  }
  return date ? [withoutTime(context, date)] : []
}
