import { addAmounts, amountOf, type Amount, type Unit } from '../amounts.ts'
import { onceAt } from '../onceAt.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../tokens.ts'

export interface AmountWords {
  units: ReadonlyMap<string, Unit>
  /** Letters that are units only when glued to their number: "1h30m", "2d". */
  shortUnits: ReadonlyMap<string, Unit>
  and: ReadonlySet<string>
  /** Between the number and its unit: "2 more hours". */
  more: ReadonlySet<string>
  /** Behind the unit: "an hour and a half". */
  andHalf: string[]
}

/** Behind a whole number in digits, what follows its point or stroke: "1.5", "1,5", "1/2". */
export function fraction(tokens: Token[], whole: Read<number>): Read<number> | null {
  const [point, digits] = [tokens[whole.to], tokens[whole.to + 1]]
  if (point?.glued && (point.text === '.' || point.text === ',') && digits?.glued && digits.kind === 'number' && digits.text.length <= 2) {
    return { value: Number(`${whole.value}.${digits.text}`), to: whole.to + 2 }
  }
  return point?.glued && point.text === '/' && digits?.glued && ['2', '3', '4'].includes(digits.text) ? { value: whole.value / Number(digits.text), to: whole.to + 2 } : null
}

/** Readers of units and of lengths of time; `count` reads what stands before a unit: "2", "half an", "a few". */
export function amountReaders(count: Reader<number>, { units, shortUnits, and, more, andHalf }: AmountWords): { unit: Reader<Unit>, amount: Reader<Amount> } {
  function unit(tokens: Token[], at: number): Read<Unit> | null {
    const token = tokens[at]
    if (!token || token.quoted) return null
    const short = shortUnits.get(token.text)
    const value = units.get(token.text) ?? (short && tokens[at - 1]?.kind === 'number' && (token.glued || token.text === 'h') ? short : undefined)
    return value ? { value, to: at + 1 } : null
  }

  function part(tokens: Token[], at: number): Read<Amount> | null {
    const counted = count(tokens, at)
    const measured = counted && unit(tokens, skip(tokens, counted.to, more) ?? counted.to)
    if (!counted || !measured) return null
    const half = skipWords(tokens, measured.to, ...andHalf)
    const amount = amountOf(counted.value + (half ? 0.5 : 0), measured.value)
    return amount && { value: amount, to: half ?? measured.to }
  }

  /** "2 hours", "1h30m", "1 hour and 20 minutes", "1h30", "a week". */
  function amount(tokens: Token[], at: number): Read<Amount> | null {
    const first = part(tokens, at)
    if (!first) return null
    let { value, to } = first
    for (let parts = 1; parts < 4; parts++) {
      const bareMinutes = tokens[to]
      if (tokens[to - 1]?.text === 'h' && bareMinutes?.glued && bareMinutes.kind === 'number' && !unit(tokens, to + 1)) {
        return { value: addAmounts(value, { months: 0, days: 0, seconds: Number(bareMinutes.text) * 60 }), to: to + 1 }
      }
      const next = part(tokens, to) ?? (and.has(textAt(tokens, to)) || textAt(tokens, to) === ',' ? part(tokens, skip(tokens, to + 1, and) ?? to + 1) : null)
      if (!next) break
      value = addAmounts(value, next.value)
      to = next.to
    }
    return { value, to }
  }

  return { unit, amount: onceAt(amount) }
}
