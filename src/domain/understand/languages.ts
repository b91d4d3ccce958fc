import type { Language } from './language.ts'
import { english } from './languages/english.ts'
import { german } from './languages/german.ts'
import { hindi } from './languages/hindi.ts'
import { portuguese } from './languages/portuguese.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'
import { chooserOf, ownAmong } from './chooseLanguage.ts'

/** Those that texts are read in. The first stands for locales of no other. */
const languages: readonly [Language, ...Language[]] = [english, german, russian, spanish, hindi, portuguese]

/** All of them, that of the locale first. */
export function languagesFor(locale: string | undefined): Language[] {
  const own = ownAmong(languages, locale)
  return [own, ...languages.filter(language => language !== own)]
}

/** A text in the language it is in. */
export const inItsLanguage = chooserOf(languages)

/** The language a text is in. */
export const languageOf = (...text: Parameters<typeof inItsLanguage>): Language => inItsLanguage(...text).language
