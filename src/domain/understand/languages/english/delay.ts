import type { Meaning, PhraseReader } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'

const delayWords = words('in after within +')

/** in 2 hours, in an hour and a half, 20 min from now. */
export const delay: PhraseReader = (tokens, at) => {
  const marked = skip(tokens, at, delayWords) ?? (textAt(tokens, at) === 'for' && textAt(tokens, at - 1) === 'timer' ? at + 1 : null)
  const length = amount(tokens, skipAll(tokens, marked ?? at, words('about around exactly another the next just approximately approx roughly like maybe')))
  const ago = length && skipWords(tokens, length.to, 'ago')
  if (length && ago) return { value: { kind: 'delay', amount: { months: -length.value.months, days: -length.value.days, seconds: -length.value.seconds } }, to: ago }
  const minutes = length ? null : bareMinutes(tokens, at)
  if (minutes) return minutes
  if (!length || !length.value.seconds) return null
  const later = skipWords(tokens, length.to, 'from', 'now') ?? skipWords(tokens, length.to, 'later') ?? skipWords(tokens, length.to, 'hence')
  const opens = isCommanded(tokens, at) || at === 0
  const isLength = !marked && !later && length.value.seconds < 86_400 && tokens[at]?.kind === 'number' && tokens[length.to]?.kind === 'word'
  if (opens && isLength) return { value: { kind: 'delay', amount: length.value, doubtful: true }, to: length.to }
  return marked ?? later ? { value: { kind: 'delay', amount: length.value }, to: later ?? length.to } : null
}

/** "remind me 20 min", "timer 10 min" */
const isCommanded = (tokens: Token[], at: number): boolean => words('me remindme timer').has(textAt(tokens, at - 1)) && at <= 6

/** "remind me in 15", "in 20 to call Bob": minutes. */
function bareMinutes(tokens: Token[], at: number): Read<Meaning> | null {
  const number = textAt(tokens, at) === 'in' ? tokens[at + 1] : undefined
  const next = tokens[at + 2]
  if (number?.kind !== 'number' || number.text.length > 2 || Number(number.text) === 0) return null
  const ends = !next || (next.text === 'to' && tokens[at + 3]?.kind === 'word') || (next.kind === 'mark' && next.glued && !tokens[at + 3]?.glued)
  return ends ? { value: { kind: 'delay', amount: { months: 0, days: 0, seconds: Number(number.text) * 60 } }, to: at + 2 } : null
}
