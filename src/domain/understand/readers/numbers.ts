import { skip, textAt, type Read, type Reader, type Token } from '../tokens.ts'
import { words } from '../words.ts'

export interface NumberWords {
  cardinals: ReadonlyMap<string, number>
  /** "twenty": may have a smaller word behind it, an ordinal as well. */
  tens: ReadonlyMap<string, number>
  ordinals: ReadonlyMap<string, number>
  /** Glued to digits they make an ordinal: "3rd". */
  ordinalEndings: ReadonlySet<string>
}

const hyphen = words('-')

/** Readers of whole numbers and ordinals, in digits and in words. */
export function numberReaders({ cardinals, tens, ordinals, ordinalEndings }: NumberWords): { cardinal: Reader<number>, ordinal: Reader<number> } {
  /** "twenty-five", "twenty five": tens, then a smaller word from `table`. */
  function afterTens(tokens: Token[], at: number, table: ReadonlyMap<string, number>): Read<number> | null {
    const ten = tens.get(textAt(tokens, at))
    if (ten === undefined) return null
    const unitAt = skip(tokens, at + 1, hyphen) ?? at + 1
    const unit = table.get(textAt(tokens, unitAt))
    return unit !== undefined && unit < 10 ? { value: ten + unit, to: unitAt + 1 } : null
  }

  /** A whole number in digits or words; not one that goes on behind a point, nor an ordinal. */
  function cardinal(tokens: Token[], at: number): Read<number> | null {
    const token = tokens[at]
    if (!token || token.quoted) return null
    if (token.kind === 'number') {
      const ending = tokens[at + 1]
      if (token.text.length > 6 || (ending?.glued && ordinalEndings.has(ending.text))) return null
      return { value: Number(token.text), to: at + 1 }
    }
    const compound = afterTens(tokens, at, cardinals)
    if (compound) return compound
    const value = cardinals.get(token.text) ?? tens.get(token.text)
    return value === undefined ? null : { value, to: at + 1 }
  }

  /** 3rd, third, twenty-first. */
  function ordinal(tokens: Token[], at: number): Read<number> | null {
    const token = tokens[at]
    if (!token || token.quoted) return null
    if (token.kind === 'number') {
      const ending = tokens[at + 1]
      return token.text.length <= 3 && ending?.glued && ordinalEndings.has(ending.text) ? { value: Number(token.text), to: at + 2 } : null
    }
    const compound = afterTens(tokens, at, ordinals)
    if (compound) return compound
    const value = ordinals.get(token.text)
    return value === undefined ? null : { value, to: at + 1 }
  }

  return { cardinal, ordinal }
}
