import type { Read, Reader, Token } from './tokens.ts'

/** A reader that reads each place of a text once, however many others ask it there. */
export function onceAt<Value>(reader: Reader<Value>): Reader<Value> {
  let text: Token[] | null = null
  let reads: (Read<Value> | null | undefined)[] = []
  return (tokens, at) => {
    if (tokens !== text) [text, reads] = [tokens, new Array<undefined>(tokens.length)]
    const before = reads[at]
    if (before !== undefined) return before
    const read = reader(tokens, at)
    if (tokens === text) reads[at] = read
    return read
  }
}
