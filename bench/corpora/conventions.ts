import type { LeftOut } from './score.ts'

/** Conventions of others that differ from ours on purpose; what each leaves out is counted in the output. */

const leftOut = (reason: string): LeftOut => ({ leftOut: reason })

/** The expected time has gone by: a reminder lies ahead, so here its next return is meant, or the person is asked. */
export const isPast = (expected: string, now: string, toTheMinute = false): LeftOut | null => {
  const length = toTheMinute ? 16 : 10
  return expected.slice(0, length) < now.slice(0, length) || expected.startsWith('-') ? leftOut('in the past') : null
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** There the weekday that today is means the next one; here today counts while its time is still to come. */
export const isTodaysWeekday = (utterance: string, now: string): LeftOut | null =>
  utterance.toLowerCase().replace(/^on /, '') === weekdays[new Date(`${now.slice(0, 10)}T00:00:00Z`).getUTCDay()] ? leftOut('the weekday of today is a week ahead there') : null

/** Here these mean several places with different clocks, and the person is asked. */
export const isAmbiguousZone = (utterance: string): LeftOut | null => /\b(?:ist|bst|cst|ast)\b/i.test(utterance) ? leftOut('an abbreviation of several zones is asked about here') : null

/** In its strict mode, which those rows test, chrono refuses units of a letter or two; chats hardly have others. */
export const isStrictUnit = (utterance: string): LeftOut | null =>
  /^(?:in |within )?\d+ ?(?:s|m|h|hr)(?: ago| later| before| from now)?$/.test(utterance) ? leftOut('abbreviated units, refused in a strict mode there') : null

/** There a 29 February is none in a year that lacks it; here it is the next there is. */
export const isLeapDay = (utterance: string): LeftOut | null => /^(?:29 february|february 29)$/i.test(utterance) ? leftOut('a 29 February without a year is the next one here') : null
