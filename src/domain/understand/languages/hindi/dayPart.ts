import type { PhraseReader } from '../../meaning.ts'
import { skipWords, textAt } from '../../tokens.ts'
import { dayPart } from './clock.ts'
import { dayParts } from './vocabulary.ts'

const behindWhich = new Set(['ko', 'me', 'samay', 'par', 'hi'])
const repeating = new Set(['har', 'roz'])

/** "shaam ko", "raat ke samay", "subah subah", "aaj raat": a part of a day as a time by itself, and not "subah ki chai". */
export const part: PhraseReader = (tokens, at) => {
  const tonight = skipWords(tokens, at, 'tonight')
  if (tonight) return { value: { kind: 'part', part: 'tonight', today: true }, to: skipWords(tokens, tonight, 'ko') ?? tonight }
  const today = skipWords(tokens, at, 'aaj')
  const read = dayPart(tokens, today ?? at)
  if (!read) return null
  const twice = dayParts.get(textAt(tokens, (today ?? at) + 1)) !== undefined
  const isSaid = today !== null || twice || behindWhich.has(textAt(tokens, read.to - 1)) || repeating.has(textAt(tokens, read.to)) || at === 0 || !tokens.slice(read.to, read.to + 2).some(({ kind }) => kind !== 'mark')
  const isOf = ['ke', 'ki', 'ka'].includes(textAt(tokens, read.to - 1)) || textAt(tokens, read.to) === 'ka'
  return isSaid && !(isOf && !today) ? { value: { kind: 'part', part: read.value, today: today !== null }, to: read.to } : null
}
