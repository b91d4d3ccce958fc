import type { Amount } from '../../amounts.ts'
import type { PhraseReader } from '../../meaning.ts'
import { skip, skipAll, textAt, type Reader } from '../../tokens.ts'
import { skipRun } from '../../runs.ts'
import type { IberianWords } from './words.ts'

const back = ({ months, days, seconds }: Amount): Amount => ({ months: -months, days: -days, seconds: -seconds })

/** "en 2 horas", "dentro de media hora", "20 minutos despues", "hace una hora". */
export const delayOf = ({ ahead, later, ago, agoBefore, about, reminder }: IberianWords, amount: Reader<Amount>): PhraseReader => (tokens, at) => {
  const before = skip(tokens, at, agoBefore)
  const past = before ? amount(tokens, skipAll(tokens, before, about)) : null
  if (past) return { value: { kind: 'delay', amount: back(past.value) }, to: past.to }
  const marked = skipRun(tokens, at, ahead) ?? (textAt(tokens, at) === 'de' && reminder.has(textAt(tokens, at - 1)) ? at + 1 : null)
  const length = amount(tokens, skipAll(tokens, marked ?? at, about))
  if (!length) return null
  const gone = skipRun(tokens, length.to, ago)
  if (gone) return { value: { kind: 'delay', amount: back(length.value) }, to: gone }
  if (!length.value.seconds) return null
  const behind = skipRun(tokens, length.to, later)
  return marked ?? behind ? { value: { kind: 'delay', amount: length.value }, to: behind ?? length.to } : null
}
