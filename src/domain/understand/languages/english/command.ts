import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

const politeness = words('please pls plz hey hi ok okay can could would will you bot , just')
const linking = words('to that about of')

/** "remind me to", "please set a reminder for": words to the bot, no part of the reminder. */
export function command(tokens: Token[], at: number): Read<Meaning> | null {
  const start = skipAll(tokens, at, politeness)
  const reminded = skip(tokens, start, words('remind remindme'))
  const whom = reminded ? skip(tokens, reminded, words('me us')) ?? (textAt(tokens, start) === 'remindme' ? reminded : null) : null
  const set = skip(tokens, start, words('set create add make schedule')) ?? start
  const article = skip(tokens, set, words('a an me')) ?? set
  const named = skip(tokens, article === set ? set : skip(tokens, article, words('a an')) ?? article, words('reminder alarm timer'))
  const reminder = named && (set > start || textAt(tokens, named) === ':' || linking.has(textAt(tokens, named))) ? named : null
  const end = whom ?? reminder ?? skipWords(tokens, start, 'remember', 'to') ?? skipWords(tokens, start, 'note', 'to', 'self')
  if (!end) return null
  const polite = skip(tokens, end, words('please pls plz')) ?? end
  const to = skip(tokens, polite, linking) ?? skip(tokens, polite, words(': ,')) ?? polite
  return { value: { kind: 'command' }, to }
}
