import type { Rule } from '../rule.ts'
import { formatLocal, parseLocal } from '../zone/text.ts'
import { dayMs } from './calendar.ts'
import { parseRecurrence } from './parse.ts'

const ofDays = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** The repetition at one other time of day (milliseconds from midnight): its days, its end and what it leaves out stay. Null where it does not go by days. */
export function retimed(rule: Rule, timeMs: number): Rule | null {
  if (rule.rrule === null || rule.anchor !== 'wall') return null
  const { frequency, count, byHour, byMinute } = parseRecurrence(rule.rrule)
  if (!ofDays.has(frequency)) return null
  const timesPerDay = Math.max(1, byHour.length) * Math.max(1, byMinute.length)
  const [value = '', ...exceptions] = rule.rrule.split('\n')
  const parts = value.split(';').filter(part => !/^BY(HOUR|MINUTE|SECOND)=/i.test(part))
    .map(part => count && /^COUNT=/i.test(part) ? `COUNT=${Math.ceil(count / timesPerDay)}` : part)
  const start = formatLocal(Math.floor(parseLocal(rule.start) / dayMs) * dayMs + timeMs)
  const excepted = exceptions.map(line => line.replace(/T\d{6}(?!\d)/g, `T${start.slice(11).replaceAll(':', '')}`))
  return { ...rule, start, rrule: [parts.join(';'), ...excepted].join('\n') }
}
