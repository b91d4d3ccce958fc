import type { Unit } from '../amounts.ts'
import { mergeRepeats, said, type RepeatRead, type RepeatSpec } from '../repeats.ts'
import { skip, type Token } from '../tokens.ts'
import { words } from '../words.ts'

/** A repetition with everything that follows it at once: "every year" and "on 14 february". */
export function withAttachments(first: RepeatRead, tokens: Token[], attachment: (tokens: Token[], at: number, said: RepeatSpec) => RepeatRead, most = 3): RepeatRead {
  let read = first
  for (let more = 0; read && more < most; more++) {
    const next = attachment(tokens, read.to, read.value)
    if (!next) break
    read = { value: mergeRepeats(read.value, next.value), to: next.to }
  }
  return read
}

/** "Twice a week, mondays and thursdays": days that are as many as counted say all that the count does. `behind` reads them. */
export function countedDays(count: number, unit: Unit, tokens: Token[], at: number, behind: (tokens: Token[], at: number) => RepeatRead): RepeatRead {
  if (unit !== 'week' && unit !== 'month') return null
  const open = skip(tokens, at, words('('))
  const days = behind(tokens, open ?? skip(tokens, at, words(': – —')) ?? at)
  const named = unit === 'week' ? days?.value.weekdays : days?.value.monthDays
  return days && named?.length === count ? said({ ...days.value, unit }, (open && skip(tokens, days.to, words(')'))) ?? days.to) : null
}
