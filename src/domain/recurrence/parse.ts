import { parseStamp, type Stamp } from './stamp.ts'

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY'

/** `ordinal` 2 is the second such weekday of its month or year, -1 the last, 0 each. Weekday from Monday = 0. */
export interface ByDay { weekday: number, ordinal: number }

/** An RRULE's parts (RFC 5545 3.3.10). An empty list is a part not given. */
export interface Recurrence {
  frequency: Frequency
  interval: number
  count: number | null
  until: Stamp | null
  byMonth: number[]
  byWeekNo: number[]
  byYearDay: number[]
  byMonthDay: number[]
  byDay: ByDay[]
  byHour: number[]
  byMinute: number[]
  bySecond: number[]
  bySetPos: number[]
  /** Monday = 0. */
  weekStart: number
  exceptions: Stamp[]
}

const frequencies = new Set<string>(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] satisfies Frequency[])
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function number(name: string, text: string, low: number, high: number): number {
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN
  if (!(Math.abs(value) >= low && Math.abs(value) <= high) || (value < 0 && low >= 0 && !signed.has(name))) throw new RangeError(`${name} out of range: ${text}`)
  return value
}

const signed = new Set(['BYYEARDAY', 'BYMONTHDAY', 'BYWEEKNO', 'BYSETPOS', 'BYDAY'])

function weekday(text: string): number {
  const index = weekdayCodes.indexOf(text)
  if (index < 0) throw new RangeError(`Not a weekday: ${text}`)
  return index
}

function byDay(text: string): ByDay {
  const [, ordinal = '', code = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(text) ?? []
  return { weekday: weekday(code), ordinal: ordinal ? number('BYDAY', ordinal, 1, 53) : 0 }
}

function partsOf(value: string): Map<string, string> {
  const parts = new Map<string, string>()
  for (const part of value.trim().replace(/^RRULE:/i, '').toUpperCase().split(';').filter(Boolean)) {
    const [name = '', text = ''] = part.split('=', 2)
    if (!text || parts.has(name)) throw new RangeError(`Not an RRULE part: ${part}`)
    parts.set(name, text)
  }
  return parts
}

function exceptionsOf(lines: string[]): Stamp[] {
  return lines.flatMap((line) => {
    const [, stamps = ''] = /^EXDATE(?:;[^:]*)?:(.*)$/i.exec(line.trim()) ?? []
    if (!stamps) throw new RangeError(`Neither RRULE nor EXDATE: ${line}`)
    return stamps.split(',').map(parseStamp)
  })
}

const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS', 'WKST'])

/** They are counted one by one: two years of minutes. */
const mostCounted = 1_000_000

/** Reads an RRULE value and the EXDATE lines after it; throws a RangeError that names what is wrong. */
export function parseRecurrence(text: string): Recurrence {
  const [value = '', ...rest] = text.split(/\r?\n/).filter(line => line.trim())
  const parts = partsOf(value)
  const unknown = [...parts.keys()].find(name => !known.has(name))
  if (unknown) throw new RangeError(`Unknown RRULE part: ${unknown}`)
  const frequency = parts.get('FREQ') ?? ''
  if (!frequencies.has(frequency)) throw new RangeError(`FREQ missing or unknown: ${value}`)
  const single = (name: string, high: number) => parts.has(name) ? number(name, parts.get(name) ?? '', 1, high) : null
  const list = (name: string, low: number, high: number) => (parts.get(name)?.split(',') ?? []).map(item => number(name, item, low, high))

  return {
    frequency: frequency as Frequency,
    interval: single('INTERVAL', 1e9) ?? 1,
    count: single('COUNT', mostCounted),
    until: parts.has('UNTIL') ? parseStamp(parts.get('UNTIL') ?? '') : null,
    byMonth: list('BYMONTH', 1, 12),
    byWeekNo: list('BYWEEKNO', 1, 53),
    byYearDay: list('BYYEARDAY', 1, 366),
    byMonthDay: list('BYMONTHDAY', 1, 31),
    byDay: parts.get('BYDAY')?.split(',').map(byDay) ?? [],
    byHour: list('BYHOUR', 0, 23),
    byMinute: list('BYMINUTE', 0, 59),
    bySecond: list('BYSECOND', 0, 60).filter(second => second < 60),
    bySetPos: list('BYSETPOS', 1, 366),
    weekStart: weekday(parts.get('WKST') ?? 'MO'),
    exceptions: exceptionsOf(rest),
  }
}
