import type { DateSpec } from '../dates.ts'
import type { Holiday } from '../holidays.ts'
import { skipFirstRun, type Runs } from '../runs.ts'
import { textAt, type Read, type Reader, type Token } from '../tokens.ts'
import { ofWord } from '../words.ts'

/** Up to five words: "quarta-feira de cinzas". */
const longestName = 5

const plain = (text: string): string => text.replace(/'s?$/, '')

/**
 * Reads a day by its name, the longest first. Each key holds one or several names, parted by commas, without "'s": "new year eve, silvester".
 * `yearAfter` reads a year behind it; behind one of `eves` the day before is meant.
 */
export function holidayReader(names: Partial<Record<Holiday, string>>, yearAfter: (tokens: Token[], at: number) => { year: number | null, to: number }, eves: Runs = []): Reader<DateSpec> {
  const known = new Map(Object.entries(names).flatMap(([holiday, list]) => list.split(', ').map(name => [name, holiday as Holiday] as const)))
  const opening = new Set([...known.keys()].map(name => name.split(' ')[0] ?? ''))
  const mayOpen = ofWord(word => opening.has(plain(word)))

  function named(tokens: Token[], at: number): { holiday: Holiday, year: number | null, to: number } | null {
    if (!mayOpen(textAt(tokens, at))) return null
    for (let length = longestName; length > 0; length--) {
      const name = Array.from({ length }, (_, index) => plain(textAt(tokens, at + index))).join(' ')
      const holiday = known.get(name)
      if (!holiday) continue
      const { year, to } = yearAfter(tokens, at + length)
      return { holiday, year, to: year === null ? at + length : to }
    }
    return null
  }

  return (tokens, at): Read<DateSpec> | null => {
    const whole = named(tokens, at)
    const eve = whole ? null : skipFirstRun(tokens, at, eves)
    const found = whole ?? (eve ? named(tokens, eve) : null)
    return found && { value: { type: 'holiday', holiday: found.holiday, year: found.year, ...(eve ? { before: 1 } : {}) }, to: found.to }
  }
}
