import { currencyOfZone } from '../domain/places.ts'

/** Of amounts without one: as it was set, else what is paid with where the chat's clock is. */
export const currencyOf = ({ prefs, zone }: { prefs: { currency?: string }, zone: string | null }): string => prefs.currency ?? (zone && currencyOfZone(zone)) ?? 'USD'
