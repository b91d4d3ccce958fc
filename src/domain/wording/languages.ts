import { english } from './english.ts'
import type { Language } from './language.ts'

const languages: Record<string, Language> = { en: english }

/** The language of a locale, English where it has no file yet. */
export const languageOf = (locale: string | undefined): Language => languages[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? english
