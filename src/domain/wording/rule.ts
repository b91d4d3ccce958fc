import { dateOf, dayOfMs, weekdayOf } from '../recurrence/calendar.ts'
import { startOnWall } from '../recurrence/start.ts'
import type { Rule } from '../rule.ts'
import { formatLocal } from '../zone/text.ts'
import { clockText } from './clockText.ts'
import { languageOf } from './languages.ts'
import { describeManner } from './manner.ts'
import { partsOf } from './parts.ts'

const isRecurring = (rule: Rule): rule is Rule & { rrule: string } => rule.rrule !== null

/** "every weekday at 09:00, 15 min before", "once, on Fri 27 Nov 2026 at 09:00". */
export const describeRule = (rule: Rule, { locale }: { locale?: string }): string => [describeTimes(rule, { locale }), ...describeManner(rule, { locale })].join(', ')

/** When alone: "every weekday at 09:00". */
export function describeTimes(rule: Rule, { locale }: { locale?: string }): string {
  const language = languageOf(locale)
  if (isRecurring(rule)) {
    const parts = partsOf(rule)
    return language.repeats({ ...parts, times: parts.times.map(time => clockText(time, locale)) })
  }
  const startMs = startOnWall(rule)
  const day = dayOfMs(startMs)
  const date = dateOf(day)
  return language.once(language.date(weekdayOf(day), date.day, date.month, date.year), clockText(formatLocal(startMs), locale))
}
