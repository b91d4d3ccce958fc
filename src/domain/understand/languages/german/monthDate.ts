import { monthDateReaders } from '../../readers/monthDate.ts'
import { words } from '../../words.ts'
import { ordinal } from './numbers.ts'
import { months } from './vocabulary.ts'

export const { monthName, dayOfMonth, dayThenMonth } = monthDateReaders({
  months, ordinal, place: () => null, articles: words('der den dem'), joints: new Set(), beforeYear: words(','),
})
