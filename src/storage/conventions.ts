import type { Reading } from '../domain/understanding.ts'
import { shownLocale } from '../domain/wording.ts'
import type { Chat } from './chats.ts'

/** How a chat's people write times and dates. */
export function conventionsOf({ morning, usual, noon, evening, night, hours, dates, week }: Chat['prefs']): Partial<Reading> {
  const parts = { ...(noon ? { noon } : {}), ...(evening ? { evening } : {}), ...(night ? { night } : {}) }
  return {
    ...(morning ? { morning } : {}), ...(usual ? { usual } : {}), ...(Object.keys(parts).length ? { parts } : {}),
    ...(hours ? { hours } : {}), ...(dates ? { dayOrder: dates } : {}), ...(week ? { weekStart: week } : {}),
  }
}

/** The language that a chat is spoken to in, with how its times are shown. */
export const localeShown = ({ lang, prefs }: Pick<Chat, 'lang' | 'prefs'>): string => shownLocale(lang, prefs.hours)!
