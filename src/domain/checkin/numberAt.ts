import { placesOf } from './currency.ts'
import { currencyAt } from './currencyAt.ts'
import { readNumeral } from './numeral.ts'
import type { Reading } from './reading.ts'

/** Words that one number may take ("two hundred and …" is longer than people write). */
const mostWords = 8

/** Smaller numbers as words are counts where no currency follows: "dinner for two". */
const leastAlone = 20

/** The value, and how many tokens it takes. */
export interface Found { value: string, count: number }

function inWords({ tokens, lexicon }: Reading, at: number): Found | null {
  let [total, group, count] = [0, 0, 0]
  for (let word = tokens[at]; word?.kind === 'word' && count < mostWords; word = tokens[at + ++count]) {
    const value = lexicon.numerals.get(word.key)
    const factor = Number((count || word.key.length > 2) && lexicon.multipliers.get(word.key))
    if (value === undefined && !factor) break
    if (value !== undefined) group += value
    else if (factor < 1000) group = (group || 1) * factor
    else [total, group] = [total + (group || 1) * factor, 0]
  }
  return count ? { value: String(total + group), count } : null
}

/** A number as digits or as words ("five", "сто двадцать", "un" in front of a currency). 1.250 is 1250 euros, but 1.25 dinars of three places. */
export function numberAt(reading: Reading, at: number, currency = reading.person.currency): Found | null {
  const { tokens, lexicon, person, money } = reading
  const token = tokens[at]!
  if (token.kind === 'number') {
    const value = readNumeral(token.key, { decimal: person.decimal ?? lexicon.decimal, groupsOfThree: money && placesOf(currency) < 3 })
    return value === null ? null : { value, count: 1 }
  }
  if (token.kind !== 'word') return null
  const found = inWords(reading, at)
  if (!money) return found
  if (found && (currencyAt(reading, at + found.count) || Number(found.value) >= leastAlone)) return found
  if (found) return null
  return lexicon.articles.has(token.key) && currencyAt(reading, at + 1) ? { value: '1', count: 1 } : null
}
