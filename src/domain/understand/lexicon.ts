import type { Language } from './language.ts'
import type { PhraseReader } from './meaning.ts'
import { openersOf } from './openers.ts'
import { altered, parted, type Token } from './tokens.ts'
import { ofWord } from './words.ts'

/** What a language says of single words. */
export interface Lexicon {
  /** The readers that may find a phrase at a word. */
  openers: (word: string) => readonly PhraseReader[]
  /** Whether a phrase may hold a word. */
  knows: (word: string) => boolean
  /** A text as the language reads it: with its compounds parted, and spelt in one way. */
  spelt: (tokens: Token[]) => Token[]
}

const lexicons = new WeakMap<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) lexicons.set(language, lexicon = made(language))
  return lexicon
}

function made({ readers, signs, words: { joining }, writtenOut, parting, spelling }: Language): Lexicon {
  const openers = openersOf(readers)
  const partingOf = parting && ofWord(word => parting(word) ?? 0)
  const spell = spelling && ofWord(spelling)
  return {
    openers,
    knows: ofWord(word => signs.has(word) || joining.has(word) || openers(word).length > 0),
    spelt: (tokens) => {
      const written = writtenOut ? writtenOut(tokens) : tokens
      const whole = partingOf ? parted(written, partingOf) : written
      return spell ? whole.map(token => token.kind === 'word' ? altered(token, { text: spell(token.text) }) : token) : whole
    },
  }
}
