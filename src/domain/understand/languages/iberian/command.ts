import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, textAt } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

/** "recuerdame que", "me lembra de", "recordatorio:": words to the bot, no part of the reminder. */
export const commandOf = ({ greetings, politeness, remind, reminder, set, articles, cardinals, toText }: IberianWords): PhraseReader => (tokens, at) => {
  const greeted = skipRun(tokens, at, greetings) ?? skipRun(tokens, skipAll(tokens, at, politeness), greetings) ?? at
  const start = skipAll(tokens, greeted, politeness)
  const asked = skipRun(tokens, start, remind)
  const made = skip(tokens, start, set)
  const noun = made ?? start
  // "Poner la alarma de casa" in the midst of a text is what is to be done.
  const isArticle = at === 0 ? articles.has(textAt(tokens, noun)) : cardinals.get(textAt(tokens, noun)) === 1
  const named = asked || (at > 0 && !made) ? null : skip(tokens, isArticle ? noun + 1 : noun, reminder)
  const end = asked ?? named
  return end ? { value: { kind: 'command' }, to: skipAll(tokens, skipAll(tokens, end, politeness), toText) } : null
}
