import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, skipWords, textAt } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'

const delayWords = words('in after within +')

/** in 2 hours, in an hour and a half, 20 min from now. */
export const delay: PhraseReader = (tokens, at) => {
  const marked = skip(tokens, at, delayWords) ?? (textAt(tokens, at - 1) === 'timer' ? skip(tokens, at, words('for')) : null)
  const length = amount(tokens, skipAll(tokens, marked ?? at, words('about around exactly another the next just approximately')))
  const ago = length && skipWords(tokens, length.to, 'ago')
  if (length && ago) return { value: { kind: 'delay', amount: { months: -length.value.months, days: -length.value.days, seconds: -length.value.seconds } }, to: ago }
  if (!length || !length.value.seconds) return null
  const later = skipWords(tokens, length.to, 'from', 'now') ?? skipWords(tokens, length.to, 'later') ?? skipWords(tokens, length.to, 'hence')
  return marked ?? later ? { value: { kind: 'delay', amount: length.value }, to: later ?? length.to } : null
}
