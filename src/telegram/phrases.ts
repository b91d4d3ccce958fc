import path from 'node:path'
import { I18n } from '@grammyjs/i18n'

/** One file a language: `locales/<code>.ftl` (Project Fluent). A phrase missing there is taken from English. */
const catalogue = new I18n({ defaultLocale: 'en', directory: path.join(import.meta.dirname, 'locales'), fluentBundleOptions: { useIsolating: false } })

export type Phrase = (key: string, values?: Record<string, string | number>) => string

export const phrases = (lang: string): Phrase => (key, values) => catalogue.t(languageOf(lang), key, values)

/** Codes of the languages there is a catalogue for. */
export const languages = (): readonly string[] => catalogue.locales

/** Telegram's `language_code` (`pt-br`) to a language there is a catalogue for. */
export function languageOf(code: string | undefined): string {
  const wanted = (code ?? 'en').toLowerCase()
  const known = catalogue.locales
  return known.find(locale => locale.toLowerCase() === wanted) ?? known.find(locale => locale.toLowerCase() === wanted.split('-')[0]) ?? 'en'
}
