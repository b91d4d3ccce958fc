import type { DayOrder } from './dates.ts'
import type { PhraseReader } from './meaning.ts'
import type { Token } from './tokens.ts'

/** Set when a reader asks for more than the word itself. */
let looked = false
function seen<Value>(value: Value): Value {
  looked = true
  return value
}

/** A token of which nothing is known. */
class Unknown implements Token {
  get kind(): Token['kind'] { return seen('mark') }
  get text(): string { return seen('') }
  get from(): number { return seen(0) }
  get to(): number { return seen(0) }
  get glued(): boolean { return seen(false) }
  get opensLine(): boolean { return seen(false) }
  get quoted(): boolean { return seen(false) }
}

/** A token of which no more is known than its word. */
class Word extends Unknown {
  readonly #kind: Token['kind']
  readonly #text: string
  constructor({ kind, text }: Token) {
    super()
    this.#kind = kind
    this.#text = text
  }

  override get kind(): Token['kind'] { return this.#kind }
  override get text(): string { return this.#text }
  override get quoted(): boolean { return false }
}

const unknown = Array.from({ length: 10 }, () => new Unknown())

/** Whether a reader finds a phrase at a word that opens a text or ends it, or needs to see what stands around the word to tell. */
function mayOpen(reader: PhraseReader, word: Token, order: DayOrder): boolean {
  looked = false
  return reader([word, ...unknown], 0, order) !== null || reader([...unknown, word], unknown.length, order) !== null || looked
}

type Readers = readonly PhraseReader[]

const known = new WeakMap<Readers, Map<string, Readers>>()
const [mostKnown, longestKnown] = [20_000, 24]

/**
 * Those of a language's readers that may find a phrase at a token. Each is asked once for each word, with the word alone: one that finds nothing there
 * without a look around will find nothing wherever the word stands, and most words are none of time. So readers look at the word itself first.
 */
export function openersAt(token: Token, readers: Readers, order: DayOrder): Readers {
  let byWord = known.get(readers)
  if (!byWord || byWord.size === mostKnown) known.set(readers, byWord = new Map())
  const before = byWord.get(token.text)
  if (before) return before
  const word = new Word(token)
  const openers = readers.filter(reader => mayOpen(reader, word, order))
  if (token.text.length <= longestKnown) byWord.set(token.text, openers)
  return openers
}
