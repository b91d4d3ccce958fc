import { textAt, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { dayParts } from './vocabulary.ts'

const of = words('ka ki ke')
const ofTime = words('din liye baad pehle aaspaas baje yaad')

/** The noun of "mangalvar ki class", "kal ki meeting"; "kal ki subah" and "kal ke liye" are times. */
export function nounOf(tokens: Token[], _from: number, to: number): number | null {
  const noun = textAt(tokens, to + 1)
  return of.has(textAt(tokens, to)) && tokens[to + 1]?.kind === 'word' && !ofTime.has(noun) && !dayParts.has(noun) ? to + 1 : null
}
