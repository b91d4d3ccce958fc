import { languagesWritten } from '../../test/domain/utterances/rows.ts'
import { floor, scoreUtterances } from '../../test/domain/utterances/score.ts'
import type { Score } from './score.ts'

/** Our own rows by language and half. What the kept half misses is not shown: nobody tunes on it. */
export const scoreOwn = (): Score[] => languagesWritten().flatMap(language => [false, true].map((kept): Score => {
  const { total, misses } = scoreUtterances(language, kept)
  return { name: `own utterances, ${language}, ${kept ? 'kept' : 'seen'}`, hits: total - misses.length, total, floor: { atLeast: floor }, misses: kept ? [] : misses }
}))
