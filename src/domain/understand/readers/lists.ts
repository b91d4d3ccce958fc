import { skip, textAt, type Reader, type Read, type Token } from '../tokens.ts'

/** More would be no list of days, and would make long texts cost the square of their length. */
const longestList = 31

/** Reads lists: "first", "1st and 3rd", "2nd, 4th and the last". */
export const listReader = ({ joints, articles }: { joints: ReadonlySet<string>, articles: ReadonlySet<string> }) =>
  <Value>(read: Reader<Value>, tokens: Token[], at: number): Read<Value[]> | null => {
    const first = read(tokens, at)
    if (!first) return null
    const values = [first.value]
    let to = first.to
    for (;;) {
      let next = to
      while (joints.has(textAt(tokens, next)) && next < to + 2) next++
      if (next > to) next = skip(tokens, next, articles) ?? next
      const item = next > to && values.length < longestList ? read(tokens, next) : null
      if (!item) return { value: values, to }
      values.push(item.value)
      to = item.to
    }
  }
