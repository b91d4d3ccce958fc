import { words } from '../../words.ts'
import { spellings } from './shorthand.ts'
import { adverbs, dayParts, months, pluralWeekdays, units, weekdays } from './vocabulary.ts'

const small = words(
  'at on in by every each evry ev next this last other alternate until till from before after between except excluding starting beginning since past half quarter through thru '
  + "o'clock oclock am pm noon midday midnight today tonight tonite tnite tod tomorrow tmrw tmr tomorow tommorow tommorrow tomorrows yesterday now later hence "
  + 'a an the for about around approximately in within upcoming coming following this all any nxt tdy tmw tmrow tomoz moro tmorrow noonish mid early late first last second week only up '
  + 'weekday weekdays workday workdays weekend weekends once twice thrice times remind remindme reminder alarm remember snooze beforehand ahead nag keep done finish',
)

export const signs: ReadonlySet<string> = new Set([
  ...small, ...weekdays.keys(), ...pluralWeekdays.keys(), ...months.keys(), ...units.keys(), ...adverbs.keys(), ...dayParts.keys(), ...spellings.keys(),
])
