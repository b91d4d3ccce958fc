import type { Reading } from '../understanding.ts'
import { chooseSchedule } from './choose.ts'
import type { Language } from './language.ts'
import type { Phrase } from './meaning.ts'
import { ofReminder } from './ofNouns.ts'
import { phrasesOf } from './phrases.ts'
import type { Schedule } from './schedule.ts'
import type { Token } from './tokens.ts'

/** All that reads as time in a text, and what it says about when. */
export interface Typed { phrases: Phrase[], schedule: Schedule }

/** A text as it was typed, read in one language. */
export function typedOf(tokens: Token[], reading: Pick<Reading, 'locale' | 'zone' | 'dayOrder'>, language: Language): Typed {
  const phrases = ofReminder(phrasesOf(tokens, language, reading.dayOrder ?? language.dayOrder(reading)), tokens, language)
  return { phrases, schedule: chooseSchedule(tokens, phrases, language) }
}
