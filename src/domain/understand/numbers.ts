import { skip, skipWords, textAt, type Read, type Token } from './tokens.ts'
import { cardinals, ordinalEndings, ordinals, tens, words } from './words.ts'

const hyphen = words('-')

/** "twenty-five", "twenty five": tens, then a smaller word from `table`. */
function afterTens(tokens: Token[], at: number, table: ReadonlyMap<string, number>): Read<number> | null {
  const ten = tens.get(textAt(tokens, at))
  if (ten === undefined) return null
  const unitAt = skip(tokens, at + 1, hyphen) ?? at + 1
  const unit = table.get(textAt(tokens, unitAt))
  return unit !== undefined && unit < 10 ? { value: ten + unit, to: unitAt + 1 } : null
}

/** A whole number in digits or words; not one that goes on behind a point, nor an ordinal. */
export function cardinal(tokens: Token[], at: number): Read<number> | null {
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
export function ordinal(tokens: Token[], at: number): Read<number> | null {
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

/** A place counted from either end: "2nd", "last" (-1), "2nd to last", "second to the last", "second last". */
export function place(tokens: Token[], at: number): Read<number> | null {
  if (textAt(tokens, at) === 'last') return { value: -1, to: at + 1 }
  const counted = ordinal(tokens, at)
  if (!counted) return null
  const last = skipWords(tokens, counted.to, 'to', 'last') ?? skipWords(tokens, counted.to, 'to', 'the', 'last') ?? skipWords(tokens, counted.to, 'last')
  return last ? { value: -counted.value, to: last } : counted
}

const joints = words(', and & or')
/** More would be no list of days, and would make long texts cost the square of their length. */
const longestList = 31

/** "first", "1st and 3rd", "2nd, 4th and last". */
export function listOf<Value>(read: (tokens: Token[], at: number) => Read<Value> | null, tokens: Token[], at: number): Read<Value[]> | null {
  const first = read(tokens, at)
  if (!first) return null
  const values = [first.value]
  let to = first.to
  for (;;) {
    let next = to
    while (joints.has(textAt(tokens, next)) && next < to + 2) next++
    if (next > to && textAt(tokens, next) === 'the') next++
    const item = next > to && values.length < longestList ? read(tokens, next) : null
    if (!item) return { value: values, to }
    values.push(item.value)
    to = item.to
  }
}
