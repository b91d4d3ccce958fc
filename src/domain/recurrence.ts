/** When a rule fires: RFC 5545 recurrence over local time, resolved to instants only at the end. */
export { checkRule } from './recurrence/check.ts'
export { dueAtOf, missedBetween, nextOccurrence, occurrencesOf } from './recurrence/occurrences.ts'
export { retimed } from './recurrence/retimed.ts'
export { monthDaysClamped } from './recurrence/clamp.ts'
