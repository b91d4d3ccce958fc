import { holidayReader } from '../../readers/holiday.ts'
import { textAt, type Reader } from '../../tokens.ts'
import type { DateSpec } from '../../dates.ts'
import { words } from '../../words.ts'
import { yearAfter } from './monthDate.ts'

const read = holidayReader({
  newYear: 'новый год, новому году, нового года, нг', orthodoxChristmasEve: 'сочельник, рождественский сочельник', orthodoxChristmas: 'рождество, рождеству, рождества, православное рождество', oldNewYear: 'старый новый год',
  valentine: 'день святого валентина, день влюбленных, день влюблённых, день всех влюбленных, день всех влюблённых', defenderDay: 'день защитника отечества, день защитника', womensDay: 'женский день, международный женский день',
  cosmonauticsDay: 'день космонавтики', labour: 'первомай, день труда', victoryDay: 'день победы, дню победы', childrensDay: 'день защиты детей', russiaDay: 'день россии', knowledgeDay: 'день знаний', halloween: 'хэллоуин, хеллоуин, хэллоуину',
  russianUnity: 'день народного единства', christmas: 'католическое рождество', newYearsEve: 'канун нового года', blackFriday: 'черная пятница, чёрная пятница, черную пятницу, чёрную пятницу',
  orthodoxPalmSunday: 'вербное воскресенье', orthodoxEaster: 'пасха, пасху, пасхе, пасхи', orthodoxPentecost: 'троица, троицу, троице, троицы',
}, yearAfter)

const leading = words('в во на к ко до')

/** "на новый год", "к пасхе": without a small word before it a name is rather part of the text. */
export const holiday: Reader<DateSpec> = (tokens, at) => {
  const named = read(tokens, at)
  return named && leading.has(textAt(tokens, at - 1)) ? named : null
}
