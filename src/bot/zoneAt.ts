import lookUp from '@photostructure/tz-lookup'
import { canonicalZone } from '../domain/zone.ts'

/** Zone of a point in degrees; at sea the nautical one. Off by a border at times: the person sees which, and may change it. */
export const zoneAt = (latitude: number, longitude: number): string => canonicalZone(lookUp(latitude, longitude)) ?? 'UTC'
