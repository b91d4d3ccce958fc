import type { Meaning } from '../../meaning.ts'
import { skipRun } from '../../runs.ts'
import { textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'

const asking = words('remind remindme reminder')
const runs = ['in a bit', 'in a while', 'in a little while', 'in a little bit', 'in a little', 'in a few', 'in a moment', 'a bit later', 'a little later', 'some time later', 'later', 'later on']

/** "Remind me in a bit to call", "remind me to call later": the person is asked when, and offered an hour from now. "Tell them later" is no reminder. */
export function vagueDelay(tokens: Token[], at: number): Read<Meaning> | null {
  const to = skipRun(tokens, at, runs)
  if (!to || at === 0) return null
  const endsText = tokens.slice(to, to + 4).every(({ kind }) => kind === 'mark')
  const isAsked = words('me remindme').has(textAt(tokens, at - 1)) && words('to about that').has(textAt(tokens, to))
  const isReminder = tokens.slice(0, 5).some(({ text }) => asking.has(text))
  return (endsText && isReminder) || isAsked ? { value: { kind: 'delay', amount: { months: 0, days: 0, seconds: 3600 }, vague: true }, to } : null
}
