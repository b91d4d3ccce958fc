import type { Amount } from '../../amounts.ts'
import { amountReaders, fraction } from '../../readers/amount.ts'
import { skip, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinal } from './numbers.ts'
import { shortUnits, units } from './vocabulary.ts'

const fixed: ReadonlyMap<string, number> = new Map([['aadha', 0.5], ['dedh', 1.5], ['dhai', 2.5]])
const shifts: ReadonlyMap<string, number> = new Map([['saadhe', 0.5], ['sava', 0.25], ['paune', -0.25]])

/** "2", "1.5", "dedh", "saadhe teen", "sava", "ek aadha". */
function count(tokens: Token[], at: number): Read<number> | null {
  const text = textAt(tokens, at)
  const half = fixed.get(text)
  if (half) return { value: half, to: at + 1 }
  const shift = shifts.get(text)
  const whole = cardinal(tokens, shift ? at + 1 : at)
  if (shift) return { value: (whole?.value ?? 1) + shift, to: whole?.to ?? at + 1 }
  return whole && (fraction(tokens, whole) ?? { value: whole.value, to: skip(tokens, whole.to, words('aadha')) ?? whole.to })
}

const readers = amountReaders(count, { units, shortUnits, and: words('aur'), more: words('aur'), andHalf: ['aur', 'aadha'] })
export const { unit } = readers

/** "2 ghante", "dedh ghanta", "1 ghanta 20 minute", "ghante bhar". */
export const amount: Reader<Amount> = (tokens, at) => {
  const read = readers.amount(tokens, at)
  if (read) return read
  const whole = textAt(tokens, at) === 'ghanta' && textAt(tokens, at + 1) === 'bhar'
  return whole ? { value: { months: 0, days: 0, seconds: 3600 }, to: at + 2 } : null
}
