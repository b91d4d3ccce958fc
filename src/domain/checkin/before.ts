import { currencyAt, type Named } from './currencyAt.ts'
import { isMark, isWord, type Reading } from './reading.ts'

/** What stands in front of a number and belongs to it. `from` is the first token of it. */
export interface Before { currency: Named | null, negative: boolean, from: number }

/** A minus is glued to what follows, and not to a word before it: "coffee-4.50" and "coffee - 4.50" are dashes. */
function isMinus({ tokens, lexicon }: Reading, at: number): boolean {
  if (isWord(tokens[at], lexicon.minus)) return true
  const isDash = tokens[at]?.glued && tokens[at - 1] && tokens[at - 1]!.kind !== 'sign'
  return isMark(tokens[at], /^[-−]$/) && Boolean(tokens[at + 1]?.glued) && !isDash
}

/** `free`: tokens before it belong to another number. */
export function before(reading: Reading, at: number, free: number): Before {
  const { tokens } = reading
  const found: Before = { currency: null, negative: false, from: at }
  const takeMinus = () => {
    if (found.negative || found.from <= free || !isMinus(reading, found.from - 1)) return
    found.negative = true
    found.from--
  }
  takeMinus()
  const dot = tokens[found.from - 1]?.glued && isMark(tokens[found.from - 1], /^\.$/) ? 1 : 0
  const named = found.from - 1 - dot >= free ? currencyAt(reading, found.from - 1 - dot) : null
  if (named && !named.hundredths) {
    found.currency = named
    found.from -= 1 + dot
    takeMinus()
  }
  return found
}
