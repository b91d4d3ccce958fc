import { as, type PhraseReader } from '../../meaning.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { dayParts } from './vocabulary.ts'

const partWords = words('in the at this')

/** "in the morning", "at night", "this evening"; not cut into the clock, only looked at: "9 in the morning" needs no "at". */
export function dayPart(tokens: Token[], at: number): Read<DayPart> | null {
  let to = at
  while (to < at + 2 && partWords.has(textAt(tokens, to))) to++
  const value = dayParts.get(textAt(tokens, to))
  return to > at && value ? { value, to: to + 1 } : null
}

/** A part of a day as a time by itself: "tonight", "in the evening". */
export const part: PhraseReader = (tokens, at) => {
  if (textAt(tokens, at) === 'tonight' || skipWords(tokens, at, 'this', 'night')) return { value: { kind: 'part', part: 'tonight', today: true }, to: textAt(tokens, at) === 'tonight' ? at + 1 : at + 2 }
  return as(dayPart(tokens, at), value => ({ kind: 'part', part: value, today: textAt(tokens, at) === 'this' }))
}
