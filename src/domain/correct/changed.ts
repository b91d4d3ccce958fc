import { parseRecurrence } from '../recurrence/parse.ts'
import { nextOccurrence, retimed } from '../recurrence.ts'
import { dateOf, dayMs, dayOfMs, weekdayOf } from '../recurrence/calendar.ts'
import { startOnWall } from '../recurrence/start.ts'
import { hourMs } from '../recurrence/times.ts'
import { keepingManner } from '../manner.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import type { Amount } from '../understand/amounts.ts'
import { usualTime } from '../understand/assumed.ts'
import { contextOf } from '../understand/context.ts'
import type { DateSpec } from '../understand/dates.ts'
import { addAmount } from '../understand/day.ts'
import type { Language } from '../understand/language.ts'
import { mannerOf } from '../understand/mannerSaid.ts'
import { resolve } from '../understand/reading.ts'
import { nothingSaid, type RepeatSpec } from '../understand/repeats.ts'
import type { Schedule } from '../understand/schedule.ts'
import { openTimes, settledTime } from '../understand/timeOfDay.ts'
import { instantOfLocalMs } from '../zone/local.ts'
import { formatLocal } from '../zone/text.ts'
import { bounded } from './bounded.ts'
import { clocksOf, dateSpecOf, nextDayOf, weekdaysOf } from './current.ts'
import { withoutDays } from './exceptions.ts'
import type { Said } from './said.ts'

/** The rule, what comes once besides, and what was filled in. */
export interface Corrected { rule: Rule, once?: Rule, assumed?: string[] }

/** "at 6", "tomorrow instead", "every two weeks", "15 min before": in place of what is said otherwise. */
export function changed({ schedule, limits, instead, only: alone, language }: Extract<Said, { mode: 'change' | 'add' | 'leave' }>, reading: Reading, current: Rule): Corrected | null {
  const own = { ...reading, zone: current.zone }
  const rule = timesChanged({ ...schedule, repeat: schedule.repeat ?? (instead ? null : daysOfSeries(schedule.date, current, alone)) }, language, own, current)
  if (!rule) return null
  const said: Corrected = { ...rule, rule: { ...keepingManner(current, rule.rule), ...mannerOf(schedule, rule.rule, own, language) } }
  const within = limits.length ? bounded(said.rule, limits, own) : said.rule
  return within && { ...said, rule: within }
}

/** A day that a series may have in place of its own: "friday" of "every monday", "on the 5th" of "every month". */
function daysOfSeries(date: DateSpec | null, { rrule }: Rule, alone: boolean): RepeatSpec | null {
  if (!date || rrule === null) return null
  const { frequency, interval, byDay, byMonth } = parseRecurrence(rrule)
  if (date.type === 'weekday' && date.week === null && !date.plus && frequency === 'WEEKLY' && (alone || byDay.length === 1)) return { ...nothingSaid, unit: 'week', interval, weekdays: [{ weekday: date.weekday, ordinal: 0 }] }
  return date.type === 'monthDay' && date.months === null && frequency === 'MONTHLY' && !byDay.length && !byMonth.length ? { ...nothingSaid, unit: 'month', interval, monthDays: [date.day] } : null
}

function timesChanged(schedule: Schedule, language: Language, reading: Reading, current: Rule): Corrected | null {
  if (schedule.completion) return { rule: { ...current, rrule: null, ...startingAt(current, reading.nowMs) } }
  if (schedule.repeat) return repeatChanged({ ...schedule, repeat: schedule.repeat }, language, reading, current)
  if (schedule.date) return dateChanged(schedule, language, reading, current)
  if (schedule.delay) return only(resolve(schedule, reading, language))
  if (schedule.clocks.length > 1) return current.rrule === null ? null : repeatChanged({ ...schedule, repeat: null }, language, reading, current)
  return schedule.clocks.length || schedule.part ? timeChanged(schedule, language, reading, current) : { rule: current }
}

const startingAt = (rule: Rule, nowMs: number): Pick<Rule, 'start'> | object => {
  const next = nextOccurrence(rule, nowMs)
  return next ? { start: next.slot } : {}
}

function only(found: ReturnType<typeof resolve>): Corrected | null {
  const [first, ...more] = found
  return first && !more.length && !first.question ? { rule: first.rule, ...(first.assumed.length ? { assumed: first.assumed } : {}) } : null
}

const clocksFor = ({ clocks, part }: Schedule, current: Rule) => clocks.length || part ? clocks : clocksOf(current)

/** A day alone keeps the time, where there was one: "in 3 hours" has none. What repeats is moved for the next time only. */
function dateChanged(schedule: Schedule, language: Language, reading: Reading, current: Rule): Corrected | null {
  const hasTime = current.anchor === 'wall'
  const moved = only(resolve(hasTime ? { ...schedule, clocks: clocksFor(schedule, current) } : schedule, reading, language))
  if (!moved || current.rrule === null) return moved
  const left = withoutDays(current, reading.nowMs, nextDayOf(current, reading.nowMs), 1)
  return left && { rule: left, once: moved.rule }
}

/** A repetition keeps the time, and of its days what it does not name itself. */
function repeatChanged(schedule: Schedule, language: Language, reading: Reading, current: Rule): Corrected | null {
  const { nowMs } = reading
  const day = nextDayOf(current, nowMs)
  const repeat = withDays(schedule.repeat ?? { ...nothingSaid, unit: 'day' }, current, day, nowMs)
  const subDaily = repeat.unit === 'hour' || repeat.unit === 'minute'
  const spaced = repeat.interval > 1 && !subDaily
  const limits = spaced ? [{ type: 'starting' as const, date: dateSpecOf(day) }] : []
  return only(resolve({ ...schedule, repeat, date: null, limits, clocks: subDaily ? schedule.clocks : clocksFor(schedule, current) }, reading, language))
}

function withDays(repeat: RepeatSpec, current: Rule, day: number, nowMs: number): RepeatSpec {
  const { unit, weekdays, monthDays, months, yearDays, weekNumbers } = repeat
  if (weekdays.length || monthDays.length || months.length || yearDays.length || weekNumbers.length) return repeat
  if (unit === 'week' || unit === 'fortnight') return { ...repeat, weekdays: weekdaysOf(current, nowMs) ?? [{ weekday: weekdayOf(day), ordinal: 0 }] }
  const date = dateOf(day)
  if (unit === 'month') return { ...repeat, monthDays: [date.day] }
  return unit === 'year' ? { ...repeat, months: [date.month], monthDays: [date.day] } : repeat
}

/** A time alone keeps the day. A bare hour is on the half of the day that is nearer to what was set. */
function timeChanged({ clocks: [clock], part }: Schedule, language: Language, reading: Reading, current: Rule): Corrected | null {
  const context = contextOf(reading, current.zone, language)
  const startMs = startOnWall(current)
  const before = startMs - dayOfMs(startMs) * dayMs
  const times = clock ? openTimes(clock.small ? { ...clock, bare: true, small: false } : clock, part?.part ?? null, reading.hours).map(time => time % dayMs) : [usualTime(part?.part ?? null, context)]
  const timeMs = times.reduce((best, time) => Math.abs(time - before) < Math.abs(best - before) ? time : best, times[0] ?? settledTime(clock!, null))
  if (current.rrule !== null) {
    const rule = retimed(current, timeMs)
    return rule && nextOccurrence(rule, reading.nowMs) ? { rule } : null
  }
  const localMs = nextDayOf(current, reading.nowMs) * dayMs + timeMs
  const rule: Rule = { ...current, anchor: 'wall', start: formatLocal(localMs) }
  if (instantOfLocalMs(localMs, current.zone) > reading.nowMs) return { rule }
  const other = times.map(time => context.today * dayMs + time).find(ms => ms > context.nowLocalMs) ?? (context.today + 1) * dayMs + timeMs
  return { rule: { ...rule, start: formatLocal(other) } }
}

/** "an hour later": by so much, from where it is. */
export function shifted(current: Rule, amount: Amount, forward: boolean): Corrected | null {
  const sign = forward ? 1 : -1
  const startMs = startOnWall(current)
  const day = dayOfMs(startMs)
  const moved = addAmount(day, { months: sign * amount.months, days: sign * amount.days, seconds: 0 }) * dayMs + startMs - day * dayMs + sign * amount.seconds * 1000
  if (current.rrule === null) return { rule: { ...current, anchor: 'wall', start: formatLocal(moved) } }
  if (amount.months || amount.days || dayOfMs(moved) !== day || amount.seconds >= 24 * hourMs / 1000) return null
  const rule = clocksOf(current).length === 1 ? retimed(current, moved - day * dayMs) : null
  return rule && { rule }
}
