import lookUp from '@photostructure/tz-lookup'
import { canonicalZone } from '../zone/names.ts'

/** Zone of a point in degrees; at sea the nautical one. Off by a border at times (tooling notes, section 7): confirm with the person. */
export const zoneAt = (latitude: number, longitude: number): string => canonicalZone(lookUp(latitude, longitude)) ?? 'UTC'
