import { addAmounts, type Amount } from '../../amounts.ts'
import { amountReaders, fraction } from '../../readers/amount.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinal } from './numbers.ts'
import { cardinals, shortUnits, units } from './vocabulary.ts'

export const articles = words('ein eine einen einem einer eines ner ne nem')
const halves = words('halbe halben halbes halber')
const oneAndHalf = words('anderthalb eineinhalb einundeinhalb')

/** "2", "1,5", "einer", "einer halben", "anderthalb", "zweieinhalb", "ein paar". */
function count(tokens: Token[], at: number): Read<number> | null {
  const article = skip(tokens, at, articles)
  const half = skip(tokens, article ?? at, halves)
  if (half) return { value: 0.5, to: half }
  const few = skipWords(tokens, at, 'ein', 'paar') ?? skipWords(tokens, at, 'paar')
  if (few) return { value: 3, to: few }
  if (article) return { value: 1, to: article }
  const text = textAt(tokens, at)
  if (oneAndHalf.has(text)) return { value: 1.5, to: at + 1 }
  const andHalf = text.endsWith('einhalb') ? cardinals.get(text.slice(0, -7)) : undefined
  if (andHalf) return { value: andHalf + 0.5, to: at + 1 }
  const whole = cardinal(tokens, at)
  return whole && (fraction(tokens, whole) ?? whole)
}

const readers = amountReaders(count, { units, shortUnits, and: words('und'), more: words('weiteren weitere'), andHalf: ['und', 'eine', 'halbe'] })
export const { unit } = readers

/** "1 Std 40": round minutes behind an abbreviated hour. */
function withMinutes(read: Read<Amount>, tokens: Token[]): Read<Amount> {
  const behind = tokens[read.to]
  const isShort = ['std', 'h'].includes(textAt(tokens, read.to - 1)) && behind?.kind === 'number' && behind.text.length === 2 && !tokens[read.to + 1]?.glued
  const more = isShort && Number(behind.text) < 60 && Number(behind.text) % 5 === 0 ? Number(behind.text) : 0
  return more ? { value: addAmounts(read.value, { months: 0, days: 0, seconds: more * 60 }), to: read.to + 1 } : read
}

const quarters: Record<string, number> = { viertelstunde: 15, dreiviertelstunde: 45, halbestunde: 30 }

/** "2 Stunden", "1h30m", "eine Stunde und 20 Minuten", "einer Viertelstunde". */
export const amount: Reader<Amount> = (tokens, at) => {
  const start = skip(tokens, at, articles) ?? at
  const split = skipWords(tokens, start, 'viertel', 'stunde')
  const minutes = split ? 15 : Object.hasOwn(quarters, textAt(tokens, start)) ? quarters[textAt(tokens, start)] : undefined
  if (minutes) return { value: { months: 0, days: 0, seconds: minutes * 60 }, to: split ?? start + 1 }
  const read = readers.amount(tokens, at)
  return read && withMinutes(read, tokens)
}
