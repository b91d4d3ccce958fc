import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languagesFor } from '../../src/domain/understand/languages.ts'
import { lexiconOf } from '../../src/domain/understand/lexicon.ts'
import { tokenize } from '../../src/domain/understand/tokens.ts'
import { languagesWritten, utterancesIn } from './utterances/rows.ts'

const nameOf = (index: number, code: string): string => `reader ${index} of ${code}`

for (const language of languagesFor('en')) {
  test(`${language.code}: a reader is passed over at a word where it finds a phrase`, () => {
    const { openers: openersAt, spelt } = lexiconOf(language)
    const texts = languagesWritten().flatMap(code => utterancesIn(code)).map(({ input }) => spelt(tokenize(input)))
    for (const tokens of texts) for (const [at, token] of tokens.entries()) {
      const openers = openersAt(token.text)
      for (const [index, reader] of language.readers.entries()) {
        if (!openers.includes(reader)) assert.equal(reader(tokens, at, 'day-first'), null, `${nameOf(index, language.code)} at "${token.text}" of ${JSON.stringify(tokens.map(({ text }) => text).join(' '))}`)
      }
    }
  })

  test(`${language.code}: a reader looks around a word before it looks at the word, and every text takes longer`, () => {
    const [word] = tokenize('xqzzy')
    const curious = lexiconOf(language).openers(word!.text).map(reader => nameOf(language.readers.indexOf(reader), language.code))
    assert.deepEqual(curious, [])
  })
}
