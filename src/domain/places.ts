/** From what a person says of where they are to the zone of their clock. */
export { likelyZones } from './places/likely.ts'
export { findPlaces, type Place } from './places/find.ts'
export { readZoneAnswer, type ZoneAnswer, type ZoneChoice } from './places/answer.ts'
export { currencyOfZone } from './places/currencies.ts'
