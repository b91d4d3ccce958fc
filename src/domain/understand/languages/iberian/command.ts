import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, textAt, type Token } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

const mostToText = 6

/** "recuerdame que", "me lembra de", "recordatorio:": words to the bot, no part of the reminder; "de" of "me lembra de hora em hora" opens the time. */
export const commandOf = ({ greetings, politeness, remind, reminder, set, articles, cardinals, toText }: IberianWords, opensTime: (tokens: Token[], at: number) => boolean): PhraseReader => (tokens, at) => {
  const greeted = skipRun(tokens, at, greetings) ?? skipRun(tokens, skipAll(tokens, at, politeness), greetings) ?? at
  const start = skipAll(tokens, greeted, politeness)
  const asked = skipRun(tokens, start, remind)
  const made = skip(tokens, start, set)
  const noun = made ?? start
  // "Poner la alarma de casa" in the midst of a text is what is to be done.
  const isArticle = at === 0 ? articles.has(textAt(tokens, noun)) : cardinals.get(textAt(tokens, noun)) === 1
  const named = asked || (at > 0 && !made) ? null : skip(tokens, isArticle ? noun + 1 : noun, reminder)
  const end = asked ?? named
  if (!end) return null
  let to = skipAll(tokens, end, politeness)
  for (let words = 0; words < mostToText && toText.has(textAt(tokens, to)) && !opensTime(tokens, to); words++) to++
  return { value: { kind: 'command' }, to }
}
