import type { PhraseReader } from '../../meaning.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

export interface DayPartReaders {
  dayPart: Reader<DayPart>
  /** The small hours too, which are no part by themselves: they belong to the morning behind a clock time. */
  partOfClock: Reader<DayPart>
  part: PhraseReader
}

export function dayPartsOf({ parts, smallHours, beforePart, thisPart, early, earlyAlone }: IberianWords): DayPartReaders {
  /** "por la tarde", "de manana", "a noite": never the bare word, which may be tomorrow. */
  const behind = (tokens: Token[], at: number): number | null => skipRun(tokens, at, beforePart)

  const dayPart: Reader<DayPart> = (tokens, at) => {
    const soon = skip(tokens, at, early) ?? skipRun(tokens, at, earlyAlone)
    if (soon) return { value: 'morning', to: soon }
    const to = behind(tokens, at)
    const value = to ? parts.get(textAt(tokens, to)) : undefined
    return to && value ? { value, to: to + 1 } : null
  }

  const partOfClock: Reader<DayPart> = (tokens, at) => {
    const to = behind(tokens, at)
    const small = to ? skip(tokens, to, smallHours) : null
    return small ? { value: 'morning', to: small } : dayPart(tokens, at)
  }

  /** "esta noche", "por la manana": a time by itself. */
  const part: PhraseReader = (tokens, at) => {
    const current = skip(tokens, at, thisPart)
    const today = current ? parts.get(textAt(tokens, current)) : undefined
    if (current && today) return { value: { kind: 'part', part: today === 'night' ? 'tonight' : today, today: true }, to: current + 1 }
    const read: Read<DayPart> | null = early.has(textAt(tokens, at)) ? null : dayPart(tokens, at)
    return read && { value: { kind: 'part', part: read.value, today: false }, to: read.to }
  }

  return { dayPart, partOfClock, part }
}
