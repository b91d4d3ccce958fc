import { nextOccurrence } from '../recurrence.ts'
import { dateOf, dayNumber, dayOfMs, daysInMonth, weekStartOf } from '../recurrence/calendar.ts'
import { editParts } from '../recurrence/editParts.ts'
import { weekdayCodes, type ByDay } from '../recurrence/parse.ts'
import type { Rule } from '../rule.ts'
import type { Reading } from '../understanding.ts'
import type { DateSpec } from '../understand/dates.ts'
import { dayOf } from '../understand/day.ts'
import { partsOf } from '../wording/parts.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { without, withoutDays } from './exceptions.ts'
import type { Said } from './said.ts'

/** "not this week", "skip the next one", "not on fridays", "without 24 december". Null where none of them would come. */
export function leftOut(said: Exclude<Said, { mode: 'shift' }>, { nowMs, weekStart = 0 }: Reading, current: Rule): Rule | null {
  const today = dayOfMs(localMsOfInstant(nowMs, current.zone))
  switch (said.mode) {
    case 'leave-next': {
      const next = nextOccurrence(current, nowMs)
      return next && without(current, next.dueAtMs, next.dueAtMs + 1)
    }
    case 'leave-week': return withoutDays(current, nowMs, today, weekStartOf(today, weekStart) + 7 - today)
    case 'leave-month': {
      const { year, month } = dateOf(today)
      return withoutDays(current, nowMs, today, dayNumber(year, month, 1) + daysInMonth(year, month) - today)
    }
    default: return said.schedule.repeat ? withoutWeekdays(current, said.schedule.repeat.weekdays) : said.schedule.date && withoutDate(said.schedule.date, current, { nowMs, today, weekStart })
  }
}

function withoutDate(date: DateSpec, current: Rule, { nowMs, today, weekStart }: { nowMs: number, today: number, weekStart: number }): Rule | null {
  const { day } = dayOf(date, today, today, weekStart)
  const { year, month } = dateOf(day)
  const days = date.type === 'period' && date.unit === 'week' ? 7 : date.type === 'weekend' ? 2 : (date.type === 'period' && date.unit === 'month') || date.type === 'month' ? daysInMonth(year, month) : 1
  return withoutDays(current, nowMs, days === 7 ? weekStartOf(day, weekStart) : day, days)
}

/** From now on it does not come on these days of the week. */
function withoutWeekdays(rule: Rule, out: ByDay[]): Rule | null {
  if (!out.length || rule.rrule === null) return null
  const { frequency, interval, byDay } = partsOf({ ...rule, rrule: rule.rrule })
  const daily = frequency === 'DAILY' && interval === 1 && !byDay.length
  if (!daily && (frequency !== 'WEEKLY' || !byDay.length)) return null
  const all = daily ? weekdayCodes.map((_, weekday) => ({ weekday, ordinal: 0 })) : byDay
  const left = all.filter(({ weekday }) => !out.some(day => day.weekday === weekday))
  return left.length && left.length < all.length ? withWeekdays(rule, left) : null
}

/** The rule on these days of each of its weeks. */
export function withWeekdays(rule: Rule & { rrule: string | null }, days: ByDay[]): Rule {
  const codes = [...days].sort((one, other) => one.weekday - other.weekday).map(({ weekday }) => weekdayCodes[weekday])
  const rrule = editParts(rule.rrule ?? 'FREQ=WEEKLY', (parts) => {
    const areTimesChosen = parts.some(part => /^BYSETPOS=/i.test(part)) // of each day, which a week's positions are not
    const kept = parts.filter(part => !/^BYDAY=/i.test(part)).map(part => areTimesChosen ? part : part.replace(/^FREQ=DAILY$/i, 'FREQ=WEEKLY'))
    const byTime = kept.findIndex(part => /^BY(HOUR|MINUTE)=/i.test(part))
    kept.splice(byTime < 0 ? kept.length : byTime, 0, `BYDAY=${codes.join(',')}`)
    return kept
  })
  return { ...rule, rrule }
}
