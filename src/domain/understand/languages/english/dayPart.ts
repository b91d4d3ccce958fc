import { as, type PhraseReader } from '../../meaning.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { runReader } from '../../runs.ts'
import { words } from '../../words.ts'
import { dayParts } from './vocabulary.ts'

const partWords = words('in the at this')
const shades = words('early late mid')
export const halves: ReadonlyMap<string, DayPart> = new Map([['am', 'morning'], ['pm', 'afternoon']])

function shadedPart(tokens: Token[], at: number): Read<DayPart> | null {
  const named = skip(tokens, at, shades) ?? at
  const value = dayParts.get(textAt(tokens, named))
  return value ? { value, to: named + 1 } : null
}

/** Behind a day or a repetition: "sunday late evening", "tomorrow pm". */
export function barePart(tokens: Token[], at: number): Read<DayPart> | null {
  const half = halves.get(textAt(tokens, at))
  return half ? { value: half, to: at + 1 } : shadedPart(tokens, at)
}

/** "in the morning", "at night", "this evening"; not cut into the clock, only looked at: "9 in the morning" needs no "at". */
export function dayPart(tokens: Token[], at: number): Read<DayPart> | null {
  let to = at
  while (to < at + 2 && partWords.has(textAt(tokens, to))) to++
  const part = shadedPart(tokens, to)
  return part && (to > at || part.to > to + 1) ? part : null
}

/** "First thing tomorrow": as early as the reader's day begins. */
const firstThing = (tokens: Token[], at: number): number | null => skipWords(tokens, at, 'first', 'thing', 'in', 'the', 'morning') ?? skipWords(tokens, at, 'first', 'thing')

/** Meals and bed, as one says when: "at lunch", "before bed". */
const occasion = runReader(new Map<string, DayPart>([['at breakfast', 'morning'], ['at breakfast time', 'morning'], ['at lunch', 'noon'], ['at lunch time', 'noon'], ['at dinner time', 'evening'], ['at dinnertime', 'evening'], ['at dinner', 'evening'],
  ['at supper', 'evening'], ['at suppertime', 'evening'], ['at bedtime', 'night'], ['at bed time', 'night'], ['before bed', 'night'], ['before bedtime', 'night'], ['b4 bed', 'night']]))

/** A part of a day as a time by itself: "tonight", "in the evening". */
export const part: PhraseReader = (tokens, at) => {
  const late = skip(tokens, at, words('late later'))
  const lateTonight = late && skip(tokens, late, words('tonight tonite tnite'))
  if (lateTonight) return { value: { kind: 'part', part: textAt(tokens, at) === 'late' ? 'night' : 'tonight', today: true }, to: lateTonight }
  const tonight = skip(tokens, at, words('tonight tonite tnite')) ?? skipWords(tokens, at, 'this', 'night')
  if (tonight) return { value: { kind: 'part', part: 'tonight', today: true }, to: tonight }
  const early = firstThing(tokens, at)
  if (early) return { value: { kind: 'part', part: 'morning', today: false }, to: early }
  // "The night before july 4"
  const named = textAt(tokens, at) === 'the' ? at + 1 : at
  const ahead = dayParts.get(textAt(tokens, named))
  if (ahead && textAt(tokens, named + 1) === 'before') return { value: { kind: 'part', part: ahead === 'night' ? 'tonight' : ahead, today: false }, to: named + 1 }
  return as(occasion(tokens, at), value => ({ kind: 'part', part: value, today: false })) ?? as(dayPart(tokens, at), value => ({ kind: 'part', part: value, today: textAt(tokens, at) === 'this' }))
}
