import { currencyOfCode, currencyOfSign, likeliest } from './currency.ts'
import type { Reading } from './reading.ts'

/** `hundredths`: cents, kopecks, paise. */
export interface Named { code: string, hundredths: boolean }

/** The currency that a token names; one word may name several, then it is the person's own if that is among them. */
export function currencyAt({ tokens, lexicon, person, money }: Reading, at: number): Named | null {
  const token = tokens[at]
  if (!money || !token || (token.kind !== 'sign' && token.kind !== 'word')) return null
  if (token.kind === 'sign') {
    const code = currencyOfSign(token.key, person.currency)
    return code ? { code, hundredths: token.key === '¢' } : null
  }
  const whole = lexicon.currencies.get(token.key)
  const hundredths = lexicon.subunits.get(token.key)
  if (whole && !(hundredths && !whole.includes(person.currency) && hundredths.includes(person.currency))) return { code: likeliest(whole, person.currency), hundredths: false }
  if (hundredths) return { code: likeliest(hundredths, person.currency), hundredths: true }
  const code = currencyOfCode(token.written, person.currency)
  return code ? { code, hundredths: false } : null
}
