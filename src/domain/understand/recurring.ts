import { dayMs } from '../recurrence/calendar.ts'
import { checkRule, nextOccurrence } from '../recurrence.ts'
import { weekdayCodes } from '../recurrence/parse.ts'
import { hourMs, minuteMs } from '../recurrence/times.ts'
import type { Rule } from '../rule.ts'
import { instantOfLocalMs } from '../zone/local.ts'
import { formatLocal, formatUtc } from '../zone/text.ts'
import { assumedTimes, usualTime } from './assumed.ts'
import { endParts, exceptionLines, firstDay, leavesNothing, timesBetween, withoutExcepted } from './bounds.ts'
import type { Context, Resolved } from './context.ts'
import type { RepeatSpec } from './repeats.ts'
import { dayRuleOf, isByDay, perDay, timeGroups, timeParts, type DayRule } from './rrule.ts'
import type { Schedule } from './schedule.ts'
import { settledTime, timeMs, wakingTime } from './timeOfDay.ts'

const stepOf: Partial<Record<string, number>> = { second: 1000, minute: minuteMs, hour: hourMs }

const line = (...parts: (string | string[])[]): string => parts.flat().filter(Boolean).join(';')
const every = (interval: number): string => interval > 1 ? `INTERVAL=${interval}` : ''
/** Matters where weeks are left out and a week's days are several. */
const weekStartOf = ({ frequency, weekdays }: DayRule, { weekStart }: Context): string => frequency === 'WEEKLY' && weekdays > 1 && weekStart ? `WKST=${weekdayCodes[weekStart]}` : ''

/** The rule with its start moved to its first occurrence, and what is wrong with it. */
function settled(rule: Rule, notBeforeMs: number, context: Context, assumed: string[], search = rule): Resolved {
  const first = nextOccurrence(search, Math.max(context.nowMs, notBeforeMs - 1))
  if (!first) return { rule, assumed, question: 'never-fires' }
  const started = { ...rule, start: first.slot }
  return { rule: started, assumed, question: checkRule(started, context.nowMs) }
}

/** Every few hours or minutes, around the clock: elapsed time, which no clock change can stretch. */
function elapsed(repeat: RepeatSpec, schedule: Schedule, context: Context, stepMs: number): Resolved {
  const seconds = stepMs * repeat.interval / 1000
  const interval = seconds % 3600 === 0 ? ['FREQ=HOURLY', every(seconds / 3600)] : seconds % 60 === 0 ? ['FREQ=MINUTELY', every(seconds / 60)] : ['FREQ=SECONDLY', every(seconds)]
  const first = firstDay(schedule.limits, context)
  const clock = schedule.clocks[0]
  const time = clock ? settledTime(clock, schedule.part?.part ?? null) : first.named ? usualTime(null, context) : null
  const fullMinute = Math.ceil(context.nowMs / minuteMs) * minuteMs
  const startMs = time === null ? fullMinute + seconds * 1000 : instantOfLocalMs(first.day * dayMs + time, context.zone)
  const end = endParts(schedule.limits, repeat, first.day, 1, context, stepMs)
  const rrule = [line(interval, end), ...exceptionLines(schedule.limits, first.day, context)].join('\n')
  const rule: Rule = { anchor: 'instant', start: formatUtc(startMs), rrule, zone: context.zone }
  return settled(rule, 0, context, clock || time === null ? [] : assumedTimes([time], context), rule)
}

/** Times of day, with what was assumed: as said, by the part of the day, or spread over it. */
function timesOf(schedule: Schedule, repeat: RepeatSpec, context: Context): { times: number[], assumed: string[] } {
  const part = schedule.part?.part ?? repeat.part
  const said = schedule.clocks.map(clock => wakingTime(clock, part, context.hours) % dayMs)
  if (said.length) return { times: said, assumed: schedule.clocks.some(({ assumed }) => assumed) ? assumedTimes(said, context) : [] }
  if (repeat.parts) {
    const times = repeat.parts.map(one => usualTime(one, context))
    return { times, assumed: assumedTimes(times, context) }
  }
  const count = repeat.timesPerDay ?? 1
  const span = Math.min(timeMs(12, 0), timeMs(23, 0) - context.morning.timeMs)
  const times = count > 1
    ? Array.from({ length: count }, (_, index) => Math.round((context.morning.timeMs + index * span / (count - 1)) / (15 * minuteMs)) * 15 * minuteMs)
    : [usualTime(part, context)]
  return { times, assumed: assumedTimes(times, context) }
}

/** One rule, or as many as its times need. */
export function resolveRepeat(schedule: Schedule, said: RepeatSpec, context: Context): Resolved[] {
  const repeat = withoutExcepted(said, schedule.limits)
  if (leavesNothing(repeat, schedule.limits)) {
    const limits = schedule.limits.filter(({ type }) => type !== 'except')
    return resolveRepeat({ ...schedule, limits }, said, context).map(one => ({ ...one, question: 'never-fires' }))
  }
  const stepMs = repeat.unit ? stepOf[repeat.unit] : undefined
  const within = stepMs ? timesBetween(schedule.limits, stepMs * repeat.interval) : null
  const restricted = repeat.weekdays.length || repeat.months.length || repeat.monthDays.length
  if (stepMs && !within && !restricted) return [elapsed(repeat, schedule, context, stepMs)]

  const first = firstDay(schedule.limits, context)
  const { times, assumed } = within ? { times: within, assumed: [] } : timesOf(schedule, repeat, context)
  const aroundTheClock = stepMs && !within
  const dayRepeat: RepeatSpec = within ? { ...repeat, unit: 'day', interval: 1 } : repeat
  const groups = aroundTheClock ? [{ hours: [0], minutes: [0], positions: [], firstMs: 0 }] : timeGroups(times, isByDay(dayRepeat))
  return groups.map((group) => {
    const days = dayRuleOf(dayRepeat, group)
    const build = (interval: number, end: string[]) => [
      line(`FREQ=${days.frequency}`, every(interval), interval > 1 ? weekStartOf(days, context) : '', end, days.parts, timeParts(group)),
      ...exceptionLines(schedule.limits, first.day, context),
    ].join('\n')
    const start = { anchor: 'wall' as const, start: formatLocal(first.day * dayMs + group.firstMs), zone: context.zone }
    const rule: Rule = { ...start, rrule: build(days.interval, endParts(schedule.limits, repeat, first.day, perDay(group), context)) }
    // Named days begin with the first of them; the interval is counted from there ("every other tuesday" on a Wednesday).
    const search: Rule = { ...start, rrule: build(days.hasDays && !aroundTheClock ? 1 : days.interval, []) }
    return settled(rule, first.named ? instantOfLocalMs(first.day * dayMs, context.zone) : 0, context, assumed, search)
  })
}
