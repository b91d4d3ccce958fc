import { currencyOfZone } from '../domain/places.ts'
import type { Rule } from '../domain/rule.ts'
import type { Reading } from '../domain/understanding.ts'
import { shownLocale } from '../domain/wording.ts'
import type { Chat } from './chats.ts'

/** How a chat's texts are to be read; null until its zone is known. */
export const readingFor = ({ zone, lang, prefs }: Pick<Chat, 'zone' | 'lang' | 'prefs'>, nowMs: number): Reading | null =>
  zone === null ? null : { nowMs, zone, locale: lang, ...conventionsOf(prefs) }

/** How a chat's people write times and dates. */
function conventionsOf({ morning, usual, noon, evening, night, hours, dates, week }: Chat['prefs']): Partial<Reading> {
  const parts = { ...(noon ? { noon } : {}), ...(evening ? { evening } : {}), ...(night ? { night } : {}) }
  return {
    ...(morning ? { morning } : {}), ...(usual ? { usual } : {}), ...(Object.keys(parts).length ? { parts } : {}),
    ...(hours ? { hours } : {}), ...(dates ? { dayOrder: dates } : {}), ...(week ? { weekStart: week } : {}),
  }
}

/** The language that a chat is spoken to in, with how its times are shown. */
export const localeShown = ({ lang, prefs }: Pick<Chat, 'lang' | 'prefs'>): string => shownLocale(lang, prefs.hours)!

/** Whether a reminder moves when the chat's zone changes: by the clock, in a zone that nobody named. */
export const floatsIn = ({ zone }: Pick<Chat, 'zone'>, { rule, zoneNamed = false }: { rule: Rule, zoneNamed?: boolean }): boolean =>
  rule.anchor === 'wall' && rule.zone === zone && !zoneNamed

/** Of amounts without one: as it was set, else what is paid with where the chat's clock is. */
export const currencyOf = ({ prefs, zone }: Pick<Chat, 'prefs' | 'zone'>): string => prefs.currency ?? (zone && currencyOfZone(zone)) ?? 'USD'
