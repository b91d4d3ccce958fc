import type { Rule } from '../rule.ts'
import { formatLocal, parseLocal } from '../zone/text.ts'
import { dayMs } from './calendar.ts'
import { parseRecurrence } from './parse.ts'

const ofDays = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** Positions of days, from those of their times; null where they take some times of a day and leave others. */
function positionsOfDays(positions: number[], timesPerDay: number): number[] | null {
  const days = [...new Set(positions.map(position => Math.sign(position) * Math.ceil(Math.abs(position) / timesPerDay)))]
  return days.length * timesPerDay === positions.length ? days : null
}

/** The repetition at one other time of day (milliseconds from midnight): its days, its end and what it leaves out stay. Null where it does not go by days. */
export function retimed(rule: Rule, timeMs: number): Rule | null {
  if (rule.rrule === null || rule.anchor !== 'wall') return null
  const { frequency, count, byHour, byMinute, bySetPos } = parseRecurrence(rule.rrule)
  if (!ofDays.has(frequency)) return null
  const product = Math.max(1, byHour.length) * Math.max(1, byMinute.length)
  const ofTimes = frequency === 'DAILY'
  const timesPerDay = ofTimes && bySetPos.length ? bySetPos.length : product
  const positions = ofTimes ? [] : positionsOfDays(bySetPos, product)
  if (!positions) return null
  const [value = '', ...exceptions] = rule.rrule.split('\n')
  const parts = value.split(';').filter(part => !/^BY(HOUR|MINUTE|SECOND|SETPOS)=/i.test(part))
    .map(part => count && /^COUNT=/i.test(part) ? `COUNT=${Math.ceil(count / timesPerDay)}` : part)
  const start = formatLocal(Math.floor(parseLocal(rule.start) / dayMs) * dayMs + timeMs)
  const excepted = exceptions.map(line => line.replace(/T\d{6}(?!\d)/g, `T${start.slice(11).replaceAll(':', '')}`))
  return { ...rule, start, rrule: [[...parts, ...positions.length ? [`BYSETPOS=${positions.join(',')}`] : []].join(';'), ...excepted].join('\n') }
}
