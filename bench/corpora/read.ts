import { understand, understandWhen } from '../../src/domain/understand.ts'
import type { Understanding } from '../../src/domain/understanding.ts'
import { nextOccurrence } from '../../src/domain/recurrence.ts'
import { canonicalZone, instantToLocal, localToInstant } from '../../src/domain/zone.ts'

/** What was read in a text: `first` is local, `dateOnly` when its time was filled in. */
export interface Read { result: Understanding, first: string | null, dateOnly: boolean }

/** A day or a time that there is none of is refused, as those who expect nothing of it do; what is offered beside is what is near. */
export const isTime = ({ kind, question }: Understanding): boolean => kind !== 'none' && question !== 'no-such-time'

/** Reads as an American would, at a local time written with its offset, or of UTC without one. */
export function readAt(text: string, now: string): Read {
  const zone = canonicalZone(now.slice(19) || 'UTC') ?? 'UTC'
  const result = understand(text, { nowMs: localToInstant(now.slice(0, 19), zone), zone, locale: 'en-US' })
  const reminder = isTime(result) ? result.reminders[0] : undefined
  return { result, first: reminder ? instantToLocal(reminder.dueAtMs, zone) : null, dateOnly: Boolean(reminder?.assumed?.length) }
}

/** Reads a text as the answer to "when?". */
export function answeredAt(text: string, now: string): Read {
  const read = readAt(text, now)
  if (read.first) return read
  const zone = canonicalZone(now.slice(19) || 'UTC') ?? 'UTC'
  const nowMs = localToInstant(now.slice(0, 19), zone)
  const when = understandWhen(text, { nowMs, zone, locale: 'en-US' })
  const next = when && nextOccurrence(when.rule, nowMs)
  return { ...read, first: next ? instantToLocal(next.dueAtMs, zone) : null, dateOnly: Boolean(when?.assumed?.length) }
}

/** Whether a reading is the expected local time; where the time was filled in, or none is expected, the day alone. */
export const agrees = ({ first, dateOnly }: Read, expected: string, dayOnly = false): boolean =>
  first !== null && (dateOnly || dayOnly ? first.slice(0, 10) === expected.slice(0, 10) : first.slice(0, expected.length) === expected.slice(0, first.length))

export const shown = ({ first, result }: Read): string => `${result.kind} ${first ?? ''} ${result.reminders[0]?.rule.rrule ?? ''}`
