import type { DateSpec, DayOrder } from '../dates.ts'
import type { Limit } from '../limits.ts'
import { as, type PhraseReader } from '../meaning.ts'
import type { RepeatSpec } from '../repeats.ts'
import { textAt, type Read, type Reader, type Token } from '../tokens.ts'

type OrderedReader<Value> = (tokens: Token[], at: number, order: DayOrder) => Read<Value> | null

/** Whether a day that is named from one token to another may as well be part of the text. */
type Doubt = (tokens: Token[], from: number, to: number, date: DateSpec) => boolean

export const repeatPhrase = (repeat: Reader<RepeatSpec>): PhraseReader => (tokens, at) => as(repeat(tokens, at), value => ({ kind: 'repeat', repeat: value }))

export const limitPhrase = (limit: OrderedReader<Limit>): PhraseReader => (tokens, at, order) => as(limit(tokens, at, order), value => ({ kind: 'limit', limit: value }))

export const datePhrase = (date: OrderedReader<DateSpec>, isDoubtful: Doubt = () => false): PhraseReader => (tokens, at, order) => {
  const read = date(tokens, at, order)
  return read && { value: { kind: 'date', date: read.value, doubtful: isDoubtful(tokens, at, read.to, read.value) }, to: read.to }
}

/** Doubts a day that is no more than one of these words: "so", "sat", "вс". */
export const isAlone = (doubtful: ReadonlySet<string>): Doubt => (tokens, from, to) => to - from === 1 && doubtful.has(textAt(tokens, from))
