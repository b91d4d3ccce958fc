import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { runsOf, skipRun } from '../../runs.ts'
import { words } from '../../words.ts'

export const politeness = words('please pls plz kindly hey hi hello yo ok okay oh so um uh uhm umm well alright right also can could would will u ya you bot google siri alexa , . ! just')
/** Before a request that opens the text. */
const openings = new Set([...politeness, ...words('and actually sorry btw yeah yep like hmm lol now - –')])
const timeOpenings = words('in at on every each tomorrow tmrw tmr today tonight next this')

/** Before what is asked for: "I want you to", "would you mind". */
const wishes = ['i want you to', 'i need you to', "i'd like you to", 'i would like you to', 'i want', 'i need', 'need', 'want', 'wanna', 'i wanna', "i'd like", 'i would like', 'mind', 'make sure to', 'make sure you', 'be sure to', 'be sure and', 'help me', 'do me a favor and', 'do me a favour and', 'i must', 'i should', 'i have to', 'i gotta', 'gotta', 'need to', 'let me']
/** These open a text; in its midst they are said to somebody else, and without "to" they may be all of it. */
const forgetting = runsOf(["don't", 'dont', 'do not', 'dnt', 'never', "so i don't", 'so i dont', "so that i don't", 'lest i', "i can't", 'i cant', 'i must not', "i mustn't"], ['forget to', 'forget that'])

/** What is asked for. */
const requests = ['remind me', 'remind us', 'reminding me', 'reminding us', 'to be reminded', 'a reminder', 'a ping', 'remember to', 'to remember to', 'to remember', 'not to forget', 'not forget', "don't let me forget", 'dont let me forget', "make sure i don't forget", 'make sure i dont forget',
  'make sure i remember', 'make sure i', 'make sure that i', 'make sure to', 'be sure to', "don't let me miss", 'dont let me miss']
const givers = words('give send drop shoot leave get put')
const given = words('nudge reminder ping buzz shout heads poke alert notification alarm')

/** "give me a nudge", "send me a heads up" */
function gift(tokens: Token[], at: number): number | null {
  const me = givers.has(textAt(tokens, at)) ? skip(tokens, at + 1, words('me us')) ?? at + 1 : null
  const article = me && (skip(tokens, me, words('a an')) ?? me)
  const thing = article && skip(tokens, article, given)
  return thing && (skipWords(tokens, thing, 'up') ?? skipWords(tokens, thing, '-', 'up') ?? thing)
}

/** "I want you to remind me", "would you mind reminding me", "I need a reminder", "make sure I don't forget". */
function wish(tokens: Token[], at: number, opens: boolean): number | null {
  const forgotten = opens ? skipRun(tokens, at, forgetting) : null
  if (forgotten) return forgotten
  const wanted = skipRun(tokens, at, wishes)
  return skipRun(tokens, at, requests) ?? (wanted && (skipRun(tokens, wanted, requests) ?? gift(tokens, wanted))) ?? gift(tokens, at)
}

/** "notify me that", "tell me to"; "remind in 20 min" opens a text. */
function otherVerb(tokens: Token[], at: number): number | null {
  const told = skip(tokens, at, words('notify alert tell ping nudge buzz poke warn message msg bug'))
  const me = told && skip(tokens, told, words('me us'))
  if (me && (linking.has(textAt(tokens, me)) || timeOpenings.has(textAt(tokens, me)) || tokens[me]?.kind === 'number')) return me
  const reminding = skip(tokens, at, words('remind reminder'))
  return reminding && (at === 0 || politeness.has(textAt(tokens, at - 1))) && (timeOpenings.has(textAt(tokens, reminding)) || linking.has(textAt(tokens, reminding)) || textAt(tokens, reminding) === ':' || tokens[reminding]?.kind === 'number') ? reminding : null
}
const linking = words('to that about of')

/** "Can you wake me up at 7", "please call the vet": what is asked for needs no "remind me". */
function asked(tokens: Token[], at: number): Read<Meaning> | null {
  if (at > 0) return null
  const can = skip(tokens, at, words('can could would'))
  const you = can && skip(tokens, can, words('you u'))
  const to = skip(tokens, you ?? at, words('please pls plz')) ?? you
  return to && tokens[to]?.kind === 'word' ? { value: { kind: 'command' }, to } : null
}

/** "remind me to", "please set a reminder for": words to the bot, no part of the reminder. */
export function command(tokens: Token[], at: number): Read<Meaning> | null {
  const start = skipAll(tokens, at, at === 0 ? openings : politeness)
  const reminded = skip(tokens, start, words('remind remindme'))
  const whom = reminded ? skip(tokens, reminded, words('me us')) ?? (textAt(tokens, start) === 'remindme' ? reminded : null) : null
  const set = skip(tokens, start, words('set create add make schedule new')) ?? start
  const article = skip(tokens, set, words('a an me')) ?? set
  const named = skip(tokens, article === set ? set : skip(tokens, article, words('a an')) ?? article, words('reminder alarm timer'))
  const reminder = named && (set > start || [':', '-', '–', '—'].includes(textAt(tokens, named)) || (textAt(tokens, named) === 'for' && tokens[named + 1]?.kind === 'number') || linking.has(textAt(tokens, named))) ? named : null
  const end = whom ?? reminder ?? skipWords(tokens, start, 'note', 'to', 'self') ?? wish(tokens, start, at === 0) ?? otherVerb(tokens, start)
  if (!end) return asked(tokens, at)
  const polite = skipAll(tokens, end, words('please pls plz like maybe um uh'))
  const to = skip(tokens, polite, linking) ?? skip(tokens, polite, words(': , - – —')) ?? polite
  return { value: { kind: 'command' }, to }
}
