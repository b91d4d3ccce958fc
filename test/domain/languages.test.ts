import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../src/domain/understand/language.ts'
import { languageOf } from '../../src/domain/understand/languages.ts'
import { english } from '../../src/domain/understand/languages/english.ts'
import { skipWords, tokenize } from '../../src/domain/understand/tokens.ts'

/** Knows one word, and numbers as times. */
const tiny: Language = {
  ...english,
  code: 'de',
  readers: [
    (tokens, at) => {
      const to = skipWords(tokens, at, 'morgen')
      return to ? { value: { kind: 'date', date: { type: 'offset', days: 1 }, doubtful: false }, to } : null
    },
    english.readers[5]!,
  ],
}

const cases: [text: string, locale: string | undefined, code: string][] = [
  ['zahnarzt morgen', 'de', 'de'],
  ['zahnarzt morgen', 'en', 'de'],
  ['zahnarzt morgen', undefined, 'de'],
  ['remind me to call mom', 'de', 'en'],
  ['dentist tomorrow', 'de-AT', 'en'],
  ['20:00', 'de-AT', 'de'],
  ['20:00', 'en-GB', 'en'],
  ['20:00', 'fr', 'en'],
  ['nothing of note', 'de', 'de'],
]
for (const [text, locale, code] of cases) {
  test(`"${text}" of a reader in ${locale ?? 'no locale'} is read in ${code}`, () => {
    assert.equal(languageOf(tokenize(text), { locale, zone: 'UTC' }, [english, tiny]).code, code)
  })
}
