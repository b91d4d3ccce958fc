import type { Reading } from '../understanding.ts'
import { chooseSchedule } from './choose.ts'
import type { Language } from './language.ts'
import { english } from './languages/english.ts'
import { phrasesOf } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Those that texts are read in. The first stands for locales of no other. */
const languages: readonly [Language, ...Language[]] = [english]

/** How many tokens a language takes for time or for words to the bot. */
function understoodOf(tokens: Token[], reading: Pick<Reading, 'locale' | 'zone'>, language: Language): number {
  const { used } = chooseSchedule(tokens, phrasesOf(tokens, language, language.dayOrder(reading)), language)
  return used.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** The language of a locale: the reader's own. */
export const ownLanguage = (locale: string | undefined, among = languages): Language => among.find(({ code }) => code === locale?.split('-')[0]) ?? among[0]

/** The language a text is in: the one that understands most of it, the reader's own before others. */
export function languageOf(tokens: Token[], reading: Pick<Reading, 'locale' | 'zone'>, among = languages): Language {
  const own = ownLanguage(reading.locale, among)
  const others = among.filter(language => language !== own)
  if (!others.length) return own
  let best = { language: own, understood: understoodOf(tokens, reading, own) }
  for (const language of others) {
    const understood = understoodOf(tokens, reading, language)
    if (understood > best.understood) best = { language, understood }
  }
  return best.language
}
