import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, textAt } from '../../tokens.ts'
import { skipRun } from './runs.ts'
import type { IberianWords } from './words.ts'

/** "recuerdame que", "me lembra de", "recordatorio:": words to the bot, no part of the reminder. */
export const commandOf = ({ politeness, remind, reminder, set, articles, toText }: IberianWords): PhraseReader => (tokens, at) => {
  const start = skipAll(tokens, at, politeness)
  const asked = skipRun(tokens, start, remind)
  const made = skip(tokens, start, set)
  const named = asked ? null : skip(tokens, skip(tokens, made ?? start, articles) ?? made ?? start, reminder)
  const end = asked ?? (named && (made || toText.has(textAt(tokens, named)) || (at === 0 && tokens[named])) ? named : null)
  return end ? { value: { kind: 'command' }, to: skipAll(tokens, skipAll(tokens, end, politeness), toText) } : null
}
