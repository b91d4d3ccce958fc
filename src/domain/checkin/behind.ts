import { currencyAt, type Named } from './currencyAt.ts'
import { product } from './decimal.ts'
import { isMark, isWord, type Reading } from './reading.ts'

/** "5 thousand lakh" is no longer a price. */
const mostMultipliers = 2

/** ",-" and "/-" behind a price: how many tokens. */
function dashAt({ tokens }: Reading, at: number): number {
  const isPrice = tokens[at]?.glued && tokens[at + 1]?.glued && isMark(tokens[at], /^[,./]$/) && isMark(tokens[at + 1], /^[-–—]$/)
  return isPrice && !(tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued) ? 2 : 0
}

const dotAt = ({ tokens }: Reading, at: number): number => tokens[at]?.glued && isMark(tokens[at], /^\.$/) ? 1 : 0

/** What follows a number and belongs to it: a multiplier, a currency or a unit. `end` is the token behind. */
export interface Behind { factor: string, currency: Named | null, unit: string | null, end: number }

export function behind(reading: Reading, start: number): Behind {
  const { tokens, lexicon } = reading
  let [at, factor] = [start, '1']
  for (let count = 0; count < mostMultipliers && isWord(tokens[at], lexicon.multipliers); count++) {
    factor = product(factor, lexicon.multipliers.get(tokens[at]!.key)!)
    const dot = dotAt(reading, at + 1)
    at += dot && (currencyAt(reading, at + 2) || isWord(tokens[at + 2], lexicon.multipliers)) ? 2 : 1
  }
  at += dashAt(reading, at)
  const currency = currencyAt(reading, at)
  if (currency) {
    at += 1
    if (tokens[at - 1]!.kind === 'word') at += dotAt(reading, at)
    return { factor, currency, unit: null, end: at + dashAt(reading, at) }
  }
  const unit = lexicon.units.get(tokens[at]?.key ?? '') ?? null
  return { factor, currency, unit, end: at + (unit ? 1 : 0) }
}

/** "3€50", "5 руб 50 коп", "2 euro 50": hundredths that follow whole units, as a decimal. */
export function hundredthsBehind(reading: Reading, at: number): { value: string, end: number } | null {
  const { tokens, lexicon } = reading
  const skip = isWord(tokens[at], lexicon.and) ? 1 : 0
  const digits = tokens[at + skip]
  if (digits?.kind !== 'number' || !/^\d{1,2}$/.test(digits.key)) return null
  const value = product(digits.key, '0.01')
  if (currencyAt(reading, at + skip + 1)?.hundredths) return { value, end: at + skip + 2 }
  const next = tokens[at + 1]
  const endsHere = !next || next.kind === 'line' || isMark(next, /^[,;.!]$/)
  const isBare = !skip && digits.key.length === 2 && (digits.glued || endsHere) && !currencyAt(reading, at + 1)
  return isBare ? { value, end: at + 1 } : null
}
