import { skipWords, textAt, type Read, type Token } from '../../tokens.ts'

/** "p.m.", "p . m ." */
function pointed(tokens: Token[], at: number, letter: string): number | null {
  if (textAt(tokens, at) !== letter || textAt(tokens, at + 1) !== '.' || textAt(tokens, at + 2) !== 'm') return null
  return textAt(tokens, at + 3) === '.' && tokens[at + 3]?.glued === tokens[at + 2]?.glued ? at + 4 : at + 3
}

/** am, pm, a.m., "in the am", and the lone letter glued to its number where `short` allows it: "12a". */
export function meridiem(tokens: Token[], at: number, short: boolean): Read<'am' | 'pm'> | null {
  const start = skipWords(tokens, at, 'in', 'the') ?? at
  for (const half of ['am', 'pm'] as const) {
    const letter = half.charAt(0)
    const to = skipWords(tokens, start, half) ?? pointed(tokens, at, letter) ?? skipWords(tokens, at, letter, 'm') ?? (short && tokens[at]?.glued ? skipWords(tokens, at, letter) : null)
    if (to) return { value: half, to }
  }
  return null
}
