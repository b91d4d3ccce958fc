import { holidayReader } from '../../readers/holiday.ts'
import { skip, textAt, type Reader } from '../../tokens.ts'
import type { DateSpec } from '../../dates.ts'
import { words } from '../../words.ts'
import { yearAfter } from './monthDate.ts'
import { clock } from './spokenClock.ts'

const read = holidayReader({
  newYear: 'новый год, новому году, нового года, нг', orthodoxChristmasEve: 'сочельник, рождественский сочельник', orthodoxChristmas: 'рождество, рождеству, рождества, православное рождество', orthodoxEpiphany: 'крещение, крещения, крещению', tatianasDay: 'татьянин день, день студента', oldNewYear: 'старый новый год',
  valentine: 'день святого валентина, день влюбленных, день влюблённых, день всех влюбленных, день всех влюблённых', defenderDay: 'день защитника отечества, день защитника', womensDay: 'женский день, международный женский день',
  cosmonauticsDay: 'день космонавтики', labour: 'первомай, день труда', victoryDay: 'день победы, дню победы', childrensDay: 'день защиты детей', russiaDay: 'день россии', knowledgeDay: 'день знаний', halloween: 'хэллоуин, хеллоуин, хэллоуину',
  ivanKupala: 'ивана купала, иван купала', russianUnity: 'день народного единства', christmas: 'католическое рождество', newYearsEve: 'новогоднюю ночь, новогодняя ночь, новогодний вечер', blackFriday: 'черная пятница, чёрная пятница, черную пятницу, чёрную пятницу',
  orthodoxPalmSunday: 'вербное воскресенье', orthodoxEaster: 'пасха, пасху, пасхе, пасхи', orthodoxPentecost: 'троица, троицу, троице, троицы',
}, yearAfter, ['канун', 'кануне', 'накануне', 'под'])

const leading = words('в во на к ко до')
const atClock = words('в во к ко')

/** "на новый год", "к пасхе", "под рождество", "сочельник в 8": without what says that it is a day a name is rather part of the text. */
export const holiday: Reader<DateSpec> = (tokens, at) => {
  const named = read(tokens, at)
  if (!named) return null
  const marked = skip(tokens, named.to, atClock)
  const isDay = leading.has(textAt(tokens, at - 1)) || (named.value.type === 'holiday' && named.value.before !== undefined) || clock(tokens, marked ?? named.to, marked !== null) !== null
  return isDay ? named : null
}
