import type { DayOrder } from './dates.ts'
import type { Read, Reader, Token } from './tokens.ts'
import { longestKept, ofWord } from './words.ts'

/** Reads what begins at a token. */
type Reading<Value> = (tokens: Token[], at: number, order: DayOrder) => Read<Value> | null

/** Set when a reader asks for more than a word itself. */
let looked = false
function unknown<Value>(value: Value): Value {
  looked = true
  return value
}

/** A token of which no more is known than its word, or nothing. */
class Probe implements Token {
  readonly #text: string | null
  constructor(text: string | null) { this.#text = text }

  get text(): string { return this.#text ?? unknown('') }
  get kind(): Token['kind'] { return this.#text === null ? unknown('mark') : /^\p{Nd}/u.test(this.#text) ? 'number' : /^[\p{L}\p{M}\u200c\u200d]/u.test(this.#text) ? 'word' : 'mark' }
  get quoted(): boolean { return this.#text === null && unknown(false) }
  get from(): number { return unknown(0) }
  get to(): number { return unknown(0) }
  get glued(): boolean { return unknown(false) }
  get opensLine(): boolean { return unknown(false) }
}

const around = Array.from({ length: 10 }, () => new Probe(null))

/** Whether a reader finds something at a word that opens a text or ends it, or needs to see what stands around the word to tell. */
function mayOpen<Value>(reader: Reading<Value>, text: string): boolean {
  const outer = looked
  looked = false
  const word = new Probe(text)
  const may = reader([word, ...around], 0, 'day-first') !== null || reader([...around, word], around.length, 'day-first') !== null || looked
  looked = outer
  return may
}

/**
 * Those of a list of readers that may find something at a word. Each is asked once for each word, with the word alone: one that finds nothing there
 * without a look around will find nothing wherever the word stands, and most words are none of time. So readers look at the word itself first.
 */
export function openersOf<Value>(readers: readonly Reading<Value>[]): (word: string) => readonly Reading<Value>[] {
  const openers = ofWord(text => readers.filter(reader => mayOpen(reader, text)))
  // To ask what is not kept would cost more than to read.
  return word => word.length > longestKept ? readers : openers(word)
}

/** What the first of several readers finds that finds something. */
export function firstOf<Value>(...readers: Reader<Value>[]): Reader<Value>
export function firstOf<Value>(...readers: Reading<Value>[]): Reading<Value>
export function firstOf<Value>(...readers: Reading<Value>[]): Reading<Value> {
  const openers = openersOf(readers)
  return (tokens, at, order) => {
    const token = tokens[at]
    if (!token) return null
    for (const reader of token.quoted ? readers : openers(token.text)) {
      const read = reader(tokens, at, order)
      if (read) return read
    }
    return null
  }
}
