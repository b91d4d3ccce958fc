/** Rules, instants, lengths and zones in words. A language is one file of data and small rules: add it to `wording/languages.ts`. */
export { describeDay, describeMonth } from './wording/day.ts'
export { describeAssumedTimes } from './wording/assumed.ts'
export { shownLocale } from './wording/clockText.ts'
export { describeDuration } from './wording/duration.ts'
export { describeClock, describeInstant, describeZone } from './wording/instant.ts'
export { describeAmount, describeManner } from './wording/manner.ts'
export { describeRule, describeTimes } from './wording/rule.ts'
