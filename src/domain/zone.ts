/** Time zones from our own data (moment-timezone's file), never from Node's ICU. */
export { canonicalZone, isFixedZone, isOffsetZone, isZone } from './zone/names.ts'
export { instantToLocal, localToInstant, offsetMinutesAt } from './zone/local.ts'
export { nextDay } from './zone/text.ts'
export { luxonZone } from './zone/luxon.ts'
export { tzdbVersion, zoneSources } from './zone/data.ts'
