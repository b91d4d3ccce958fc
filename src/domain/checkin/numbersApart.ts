import { readNumeral } from './numeral.ts'
import { isMark, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Thousands in languages that group with commas end round where people use a space: "12 500", but "for 4 120" are two numbers. */
const isRound = (key: string): boolean => /[05]0$/.test(key)

function isOne({ tokens, person, lexicon, money }: Reading, at: number): boolean {
  const { key } = tokens[at]!
  const decimal = person.decimal ?? lexicon.decimal
  if (key.includes(',')) return readNumeral(key, { decimal, groupsOfThree: true }) !== null
  const isOfSign = tokens[at - 1]?.kind === 'sign' || tokens[at + 1]?.kind === 'sign'
  return !money || decimal === ',' || !/^\d+ \d+$/.test(key) || isRound(key) || isOfSign || isMark(tokens[at - 1], /^[-−]$/)
}

/** Two numbers that look like one, taken apart: "4.50,12" without a space, "4 120". */
export function withNumbersApart(reading: Reading): Token[] {
  return reading.tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || isOne(reading, at)) return [token]
    let { start } = token
    const parts = token.key.split(/([, ])/).filter(Boolean).map((key): Token => {
      const part: Token = { ...token, kind: key === ',' ? 'mark' : 'number', key, written: key, glued: start === token.start ? token.glued : token.key[start - token.start - 1] !== ' ', start, end: start + key.length }
      start = part.end
      return part
    })
    return parts.filter(({ key }) => key !== ' ')
  })
}
