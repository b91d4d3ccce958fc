import { english } from './english.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import type { Language } from './language.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

const languages: Record<string, Language> = { en: english, ru: russian, hi: hindi, es: spanish, pt: portuguese, de: german }

/** Those that there are words in. */
export const codes: readonly string[] = Object.keys(languages)

/** The language of a locale, English where it has no file yet. */
export const languageOf = (locale: string | undefined): Language => languages[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? english
