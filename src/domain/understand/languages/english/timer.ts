import type { Meaning } from '../../meaning.ts'
import { skip, skipAll, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { amount } from './amount.ts'
import { politeness } from './command.ts'

const setting = words('set start a an')
const mayBegin = (tokens: Token[], at: number): boolean => politeness.has(textAt(tokens, at)) || setting.has(textAt(tokens, at)) || textAt(tokens, at) === 'timer' || tokens[at]?.kind === 'number'

const isNear = (tokens: Token[], at: number): boolean => {
  for (let ahead = at; ahead < at + 9; ahead++) if (textAt(tokens, ahead) === 'timer') return true
  return false
}

/** "20 min timer for pasta", "set a 20 min timer", "timer 10m". */
export function timer(tokens: Token[], at: number): Read<Meaning> | null {
  if (!mayBegin(tokens, at) || !isNear(tokens, at)) return null
  const start = skipAll(tokens, skipAll(tokens, at, politeness), setting)
  const named = skip(tokens, start, words('timer'))
  const length = amount(tokens, named ? skip(tokens, named, words('for in :')) ?? named : start)
  const to = length && (named ? length.to : skip(tokens, length.to, words('timer')))
  return length?.value.seconds && to ? { value: { kind: 'delay', amount: length.value }, to: skip(tokens, to, words('for to')) ?? to } : null
}
