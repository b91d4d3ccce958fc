import type { Amount } from './amounts.ts'
import type { Clock } from './clocks.ts'
import type { DateSpec, DayOrder } from './dates.ts'
import type { Limit } from './limits.ts'
import type { RepeatSpec } from './repeats.ts'
import type { DayPart } from './timeOfDay.ts'
import type { Read, Token } from './tokens.ts'

/** How long before, or at which part of which day before: "the night before". */
export type Lead = Amount | { daysBefore: number, part: DayPart }

/** What a phrase says, in whatever language. */
export type Meaning =
  | { kind: 'repeat', repeat: RepeatSpec }
  | { kind: 'date', date: DateSpec, doubtful: boolean }
  /** `vague`: no length was said, "in a bit". */
  | { kind: 'delay', amount: Amount, doubtful?: true, vague?: true }
  | { kind: 'clock', clocks: Clock[], plain: boolean, doubtful?: true, until?: Clock }
  | { kind: 'part', part: DayPart, today: boolean }
  | { kind: 'limit', limit: Limit }
  | { kind: 'zone', abbreviation: string }
  | { kind: 'command' }
  /** `announced`: "remind me 15 min before", which is meant wherever it stands. */
  | { kind: 'lead', leads: Lead[], announced: boolean }
  /** Null: as often as is usual. */
  | { kind: 'nag', everyMinutes: number | null }
  | { kind: 'completion', amount: Amount }

/** A stretch of tokens that may be about time. */
export type Phrase = Meaning & { from: number, to: number }

/** Reads one phrase that begins at a token, or null. */
export type PhraseReader = (tokens: Token[], at: number, order: DayOrder) => Read<Meaning> | null

export const as = <Value>(read: Read<Value> | null, meaning: (value: Value) => Meaning): Read<Meaning> | null => read && { value: meaning(read.value), to: read.to }
