import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

const politeness = words('please pls plz hey hi hello ok okay can could would will you bot google siri alexa , just')
const timeOpenings = words('in at on every each tomorrow tmrw tmr today tonight next this')

/** "I want to be reminded", "I need a reminder" */
function wish(tokens: Token[], at: number): number | null {
  const wanted = skipWords(tokens, at, 'i', 'want') ?? skipWords(tokens, at, 'i', 'need') ?? skipWords(tokens, at, "i'd", 'like')
  return wanted && (skipWords(tokens, wanted, 'to', 'be', 'reminded') ?? skipWords(tokens, wanted, 'a', 'reminder'))
}

/** "notify me that", "tell me to"; "remind in 20 min" opens a text. */
function otherVerb(tokens: Token[], at: number): number | null {
  const forgotten = skipWords(tokens, at, "don't", 'let', 'me', 'forget') ?? skipWords(tokens, at, 'dont', 'let', 'me', 'forget')
  if (forgotten) return forgotten
  const told = skip(tokens, at, words('notify alert tell'))
  const me = told && skip(tokens, told, words('me us'))
  if (me && linking.has(textAt(tokens, me))) return me
  const reminding = at === 0 ? skip(tokens, at, words('remind reminder')) : null
  return reminding && (timeOpenings.has(textAt(tokens, reminding)) || tokens[reminding]?.kind === 'number') ? reminding : null
}
const linking = words('to that about of')

/** "remind me to", "please set a reminder for": words to the bot, no part of the reminder. */
export function command(tokens: Token[], at: number): Read<Meaning> | null {
  const start = skipAll(tokens, at, politeness)
  const reminded = skip(tokens, start, words('remind remindme'))
  const whom = reminded ? skip(tokens, reminded, words('me us')) ?? (textAt(tokens, start) === 'remindme' ? reminded : null) : null
  const set = skip(tokens, start, words('set create add make schedule new')) ?? start
  const article = skip(tokens, set, words('a an me')) ?? set
  const named = skip(tokens, article === set ? set : skip(tokens, article, words('a an')) ?? article, words('reminder alarm timer'))
  const reminder = named && (set > start || textAt(tokens, named) === ':' || linking.has(textAt(tokens, named))) ? named : null
  const end = whom ?? reminder ?? skipWords(tokens, start, 'remember', 'to') ?? skipWords(tokens, start, 'note', 'to', 'self') ?? wish(tokens, start) ?? otherVerb(tokens, start)
  if (!end) return null
  const polite = skip(tokens, end, words('please pls plz')) ?? end
  const to = skip(tokens, polite, linking) ?? skip(tokens, polite, words(': ,')) ?? polite
  return { value: { kind: 'command' }, to }
}
