import { mergeRepeats, type RepeatRead, type RepeatSpec } from '../repeats.ts'
import type { Token } from '../tokens.ts'

/** A repetition with everything that follows it at once: "every year" and "on 14 february". */
export function withAttachments(first: RepeatRead, tokens: Token[], attachment: (tokens: Token[], at: number, said: RepeatSpec) => RepeatRead, most = 3): RepeatRead {
  let read = first
  for (let more = 0; read && more < most; more++) {
    const next = attachment(tokens, read.to, read.value)
    if (!next) break
    read = { value: mergeRepeats(read.value, next.value), to: next.to }
  }
  return read
}
