import { altered, type Token } from './tokens.ts'

/** Letters to add, drop, change or swap with the next to come from one word to the other. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= one.length; i++) {
    const [before, last, row] = [rows[i - 2], rows[i - 1]!, [i]]
    for (let j = 1; j <= other.length; j++) {
      const isSwapped = before && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1), isSwapped ? before[j - 2]! + 1 : Infinity)
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}

const longest = 12

/** A word that is hardly anything but a day with a slip of the finger: "wendesday", "thrusday". */
export const isMisspeltDay = ({ kind, text, quoted }: Token, days: readonly string[]): boolean => kind === 'word' && !quoted && text.length > 4 && text.length <= longest
  && days.some(day => text !== day && text[0] === day[0] && distance(text, day) <= (day.length > 7 ? 2 : 1))

/** The tokens with day names one slip off mended ("donerstag"), or null where there are none. */
export function mended(tokens: Token[], days: readonly string[]): Token[] | null {
  let some = false
  const result = tokens.map((token) => {
    const day = isMisspeltDay(token, days) ? days.find(name => name[0] === token.text[0] && distance(token.text, name) === 1) : undefined
    some ||= day !== undefined
    return day ? altered(token, { text: day }) : token
  })
  return some ? result : null
}
