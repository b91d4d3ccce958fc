import { retimed } from '../recurrence.ts'
import { dayMs, dayOfMs } from '../recurrence/calendar.ts'
import { editParts } from '../recurrence/editParts.ts'
import type { ByDay } from '../recurrence/parse.ts'
import { startOnWall } from '../recurrence/start.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import { resolve } from '../understand/reading.ts'
import { timeGroups, timeParts } from '../understand/rrule.ts'
import { settledTime } from '../understand/timeOfDay.ts'
import { partsOf } from '../wording/parts.ts'
import { formatLocal } from '../zone/text.ts'
import { changed, type Corrected } from './changed.ts'
import { clocksOf, nextDayOf, weekdaysOf } from './current.ts'
import { withWeekdays } from './leftOut.ts'
import type { Said } from './said.ts'

/** "make it fridays too", "also at 18:00", "also 15 min before": besides what is set. */
export function added(said: Extract<Said, { mode: 'change' | 'add' | 'leave' }>, reading: Reading, current: Rule): Corrected | null {
  const { schedule, language } = said
  if (schedule.leads.length && current.leads) return changed({ ...said, schedule: { ...schedule, leads: [...current.leads, ...schedule.leads] } }, reading, current)
  const days = schedule.repeat?.weekdays ?? (schedule.date?.type === 'weekday' && current.rrule !== null ? [{ weekday: schedule.date.weekday, ordinal: 0 }] : [])
  if (days.length) return withDays(current, days, reading)
  if (schedule.date) {
    const clocks = schedule.clocks.length ? schedule.clocks : clocksOf(current)
    const [once, ...more] = resolve({ ...schedule, clocks }, { ...reading, zone: current.zone }, language)
    return once && !more.length && !once.question ? { rule: current, once: once.rule } : null
  }
  if (schedule.clocks.length) return withTimes(current, schedule.clocks.map(clock => settledTime(clock, schedule.part?.part ?? null) % dayMs), reading)
  return schedule.leads.length || schedule.nag ? changed(said, reading, current) : null
}

function withDays(current: Rule, days: ByDay[], { nowMs }: Reading): Corrected | null {
  const known = weekdaysOf(current, nowMs)
  if (!known || days.some(({ ordinal }) => ordinal)) return null
  const more = days.filter(({ weekday }) => !known.some(day => day.weekday === weekday))
  return more.length ? { rule: withWeekdays(current, [...known, ...more]) } : null
}

function withTimes(current: Rule, times: number[], { nowMs }: Reading): Corrected | null {
  if (current.rrule === null) return { rule: current, once: { ...current, anchor: 'wall', start: formatLocal(nextDayOf(current, nowMs) * dayMs + times[0]!) } }
  const { frequency, interval, byDay, count } = partsOf({ ...current, rrule: current.rrule })
  const known = clocksOf(current).map(clock => settledTime(clock, null))
  const isWeekly = frequency === 'WEEKLY' && interval === 1
  const [group, ...more] = timeGroups([...known, ...times], frequency === 'DAILY' || isWeekly)
  if (!known.length || !group || more.length || count) return null
  const plain = retimed(group.positions.length && isWeekly ? byDays(current, byDay) : current, group.firstMs)
  if (!plain?.rrule) return null
  const start = formatLocal(dayOfMs(startOnWall(current)) * dayMs + group.firstMs)
  return { rule: { ...plain, start, rrule: editParts(plain.rrule, parts => [...parts, ...timeParts(group)]) } }
}

/** A week's rule by its days, where positions count the times of each. */
function byDays(rule: Rule, days: ByDay[]): Rule {
  const weekly = withWeekdays(rule, days)
  return { ...weekly, rrule: weekly.rrule?.replace(/^FREQ=WEEKLY/i, 'FREQ=DAILY') ?? null }
}
