import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooserOf } from '../../src/domain/understand/chooseLanguage.ts'
import type { Language } from '../../src/domain/understand/language.ts'
import { inItsLanguage } from '../../src/domain/understand/languages.ts'
import { english } from '../../src/domain/understand/languages/english.ts'
import { clocks } from '../../src/domain/understand/languages/english/clocks.ts'
import { skipAll, tokenize } from '../../src/domain/understand/tokens.ts'

const dayWord = (word: string): Language['readers'][number] => (tokens, at) => {
  const to = skipAll(tokens, at, new Set([word]))
  return to > at ? { value: { kind: 'date', date: { type: 'offset', days: 1 }, doubtful: false }, to } : null
}
const tiny = (code: string, signs: string[], more: Partial<Language> = {}): Language =>
  ({ ...english, code, signs: new Set(signs), readers: [...signs.map(dayWord), clocks], ...more })

const choose = chooserOf([english, tiny('xa', ['demà', 'na', 'im']), tiny('xb', ['jutro', 'na', 'im']), tiny('xc', ['завтра'], { letters: /\p{Script=Cyrillic}/u })])
const read = (text: string, locale?: string) => choose(tokenize(text), { locale, zone: 'UTC' }).language.code

const cases: [text: string, locale: string | undefined, code: string, fault: string][] = [
  ['dentist demà', 'xa', 'xa', 'own words are read in another language'],
  ['dentist demà', 'en', 'xa', 'words of one language alone do not decide'],
  ['dentist demà', undefined, 'xa', 'a text without a locale is always English'],
  ['remind me to call mom', 'xa', 'en', 'English of a reader of another language is not seen'],
  ['dentist tomorrow', 'xa-AT', 'en', 'a locale with a country is not known'],
  ['na dentist', 'xb', 'xb', 'words of several languages are not read in the reader\'s own first'],
  ['na dentist', 'en', 'xa', 'words of others are read in the own language'],
  ['tomorrow jutro jutro', 'en', 'xb', 'of two languages in a text not the one that understands more is taken'],
  ['tomorrow at 9 see im at the office by noon', 'xb', 'en', 'a stray word outweighs the rest'],
  ['tomorrow "jutro jutro jutro"', 'en', 'en', 'quoted words tell the language'],
  ['20:00', 'xa-AT', 'xa', 'a bare clock is not in the own language'],
  ['20:00', 'fr', 'en', 'an unknown locale has no language'],
  ['nothing of note', 'xa', 'xa', 'a text without a sign leaves the own language'],
  ['купить хлеб 20:00', 'en', 'xc', 'letters do not tell where words do not'],
  ['купить хлеб, demà', 'en', 'xa', 'letters outweigh words'],
]
for (const [text, locale, code, fault] of cases) {
  test(`${fault}: "${text}" of ${locale ?? 'no locale'}`, () => assert.equal(read(text, locale), code))
}

const real: [text: string, locale: string, code: string][] = [
  ['8 am gym', 'ru', 'en'], ['8 am gym', 'en', 'en'], ['in 20 min tea', 'en', 'en'], ['in 20 min Tee', 'de', 'de'], ['um 9 Zahnarzt', 'en', 'de'], ['am 15. August Zahnarzt', 'en', 'de'], ['am 15. August Zahnarzt', 'ru', 'de'],
  ['Meeting im Office um 15 Uhr', 'en', 'de'], ['standup at 15:00', 'de', 'en'], ['every other friday pay the cleaner', 'de', 'en'], ['montagabend Kino', 'en', 'de'],
]
for (const [text, locale, code] of real) {
  test(`"${text}" of a reader of ${locale} is not read in ${code}`, () => assert.equal(inItsLanguage(tokenize(text), { locale, zone: 'UTC' }).language.code, code))
}
