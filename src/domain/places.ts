export interface Place {
  name: string
  /** ISO 3166 code. */
  country: string
  zone: string
  population: number
}

export function findPlaces(_query: string): Place[] { return [] }
export function zoneAt(_latitude: number, _longitude: number): string { return 'UTC' }
export function zonesByClock(_clockText: string, _nowMs: number, _locale?: string): string[] { return [] }
export function likelyZones(_locale: string | undefined): string[] { return [] }
