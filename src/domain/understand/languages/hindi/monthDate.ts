import type { DateSpec } from '../../dates.ts'
import { monthDateReaders } from '../../readers/monthDate.ts'
import { skip, skipAll, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinal, ordinal } from './numbers.ts'
import { months } from './vocabulary.ts'

/** "5th", "pehli", "pandrah". */
const dayNumber: Reader<number> = (tokens, at) => ordinal(tokens, at) ?? (tokens[at]?.kind === 'word' ? cardinal(tokens, at) : null)

const readers = monthDateReaders({ months, ordinal: dayNumber, place: () => null, articles: new Set(), joints: words('tarikh ki ke - /'), beforeYear: words(', saal') })
export const { monthName, dayOfMonth, dayThenMonth, yearAfter } = readers

/** "december 25", "march ki 5 tarikh". */
export const monthThenDay: Reader<DateSpec> = (tokens, at) => {
  const month = monthName(tokens, at)
  const joint = month && skipAll(tokens, month.to, words('ki ke - /'))
  const day = joint ? dayOfMonth(tokens, joint) : null
  const tarikh = day && skip(tokens, day.to, words('tarikh'))
  if (!month || !joint || !day || (!tarikh && (joint > month.to || tokens[day.to]?.text === 'baje' || tokens[day.to]?.glued))) return null
  return readers.dated(month.value, day.value, tokens, tarikh ?? day.to)
}

/** "december me", "agle march". */
export const monthAlone: Reader<DateSpec> = (tokens, at) => {
  const next = skip(tokens, at, words('agla is'))
  const month = monthName(tokens, next ?? at)
  const marked = month && skip(tokens, month.to, words('me'))
  return month && (next || marked) ? { value: { type: 'month', month: month.value, year: null }, to: marked ?? month.to } : null
}
