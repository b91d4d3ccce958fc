import type { PhraseReader } from '../../meaning.ts'
import { runsOf, skipRun } from '../../runs.ts'
import { skip, skipAll, skipWords, textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

const verbs = words('dila kara rakh kar de do na dena lena set laga bana chahiye rehna ho to sakna mat bhoolna')
const behind = words('kripya bhai na zara mujhe bhi hi')
const addressing = words('bhai kripya suno zara mujhe kya tum ,')

/** "mat bhoolna", "bhoolne mat dena", "bhool na jau". */
const forgetting = [
  ...runsOf(['mat', 'na', 'nahi'], ['bhoolna', 'bhoolu', 'bhool jana']),
  ...runsOf(['bhoolna', 'bhoolu', 'bhoolne'], ['mat', 'nahi', 'na dena', 'mat dena', 'nahi dena', 'na do', 'mat do', 'nahi hai', 'mat de']),
  ...runsOf(['bhool'], ['mat jana', 'na jana', 'na jau', 'na jaaun', 'nahi jana']),
]

/** "yaad dilana", "reminder laga do", "remind karna", "set karo reminder": the token after it, or null. */
export function asked(tokens: Token[], at: number): number | null {
  const yaad = skip(tokens, at, words('yaad'))
  if (yaad) {
    // "Yaad karna" is to learn by heart.
    if (textAt(tokens, yaad) === 'kar') return null
    const to = skipAll(tokens, yaad, verbs)
    return to > yaad ? to : skipWords(tokens, yaad, 'se')
  }
  const remind = skip(tokens, at, words('remind'))
  if (remind) return skipAll(tokens, skip(tokens, remind, words('me')) ?? remind, verbs)
  const noun = skip(tokens, at, words('reminder'))
  if (noun) {
    const to = skipAll(tokens, noun, verbs)
    return to > noun || textAt(tokens, noun) === ':' ? to : null
  }
  const set = skipAll(tokens, at, words('set laga bana'))
  const named = set > at ? skip(tokens, skipAll(tokens, set, words('kar de ek a')), words('reminder')) : null
  if (named) return skipAll(tokens, named, verbs)
  const forgotten = skipRun(tokens, at, forgetting)
  if (forgotten) return skipAll(tokens, forgotten, verbs)
  return tellsMe(tokens, at) ? skipAll(tokens, at + 1, verbs) : null
}

const mostBetween = 40

/** "mujhe 5 baje batana", "2 ghante baad bata dena"; but not "Rahul ko batana". */
function tellsMe(tokens: Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'batana') return false
  return ['baje', 'baad', 'me', 'par', 'pehle', 'bhi'].includes(textAt(tokens, at - 1)) || tokens.slice(Math.max(0, at - 8), at).some(({ text }) => text === 'mujhe')
}

/** Whether something further on in the line asks the bot. */
function asksLater(tokens: Token[], at: number): boolean {
  for (let later = at; later < Math.min(tokens.length, at + mostBetween) && !(later > at && tokens[later]?.opensLine); later++) if (asked(tokens, later)) return true
  return false
}

/** "Good morning" is no morning. */
const greeted = (tokens: Token[]): number | null => {
  const good = skipWords(tokens, 0, 'good') ?? skipWords(tokens, 0, 'shubh')
  return good && skip(tokens, good, words('subah raat shaam dopahar prabhat din'))
}

/** Words to the bot, wherever they stand: "mujhe … yaad dila dena ki", "… ki yaad dilana". */
export const command: PhraseReader = (tokens, at) => {
  const hello = at === 0 ? greeted(tokens) : null
  if (hello) return { value: { kind: 'command' }, to: hello }
  const of = skipWords(tokens, at, 'ke', 'liye') ?? skipWords(tokens, at, 'mere', 'liye') ?? skip(tokens, at, words('ki ka ke ko'))
  const start = skipAll(tokens, of ?? at, words('bhai kripya suno zara mujhe kya tum ek ,'))
  const end = asked(tokens, start)
  if (!end) {
    const addressed = of ? at : skipAll(tokens, at, addressing)
    return addressed > at && asksLater(tokens, addressed) ? { value: { kind: 'command' }, to: addressed } : null
  }
  const polite = skipAll(tokens, end, behind)
  return { value: { kind: 'command' }, to: skip(tokens, polite, words('ki to that')) ?? skip(tokens, polite, words(': , -')) ?? polite }
}
