import { parseRecurrence, type Recurrence } from './parse.ts'

/** Rules are few and asked about often; parsing would cost more than finding the next occurrence. */
const capacity = 2000
const parsed = new Map<string, Recurrence>()

export function cachedRecurrence(rrule: string): Recurrence {
  const known = parsed.get(rrule)
  if (known) return known
  const recurrence = parseRecurrence(rrule)
  if (parsed.size >= capacity) parsed.clear()
  parsed.set(rrule, recurrence)
  return recurrence
}
