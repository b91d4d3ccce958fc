import { holidayReader } from '../../readers/holiday.ts'
import { skip, textAt, type Read, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import type { DateSpec } from '../../dates.ts'
import { yearAfter } from './monthDate.ts'

const read = holidayReader({
  newYear: 'new year, new years, new year day, new years day', epiphany: 'epiphany, three kings day', orthodoxChristmas: 'orthodox christmas', australiaDay: 'australia day', groundhogDay: 'groundhog day',
  valentine: 'valentine, valentines, valentine day, valentines day, saint valentine', womensDay: 'women day, womens day, international women day', piDay: 'pi day',
  patrick: 'st patrick, st patricks, st patrick day, st patricks day, saint patrick, saint patrick day, st paddy day, st paddys day', aprilFools: 'april fool, april fools, april fools day, april fool day',
  earthDay: 'earth day', anzacDay: 'anzac day', labour: 'may day, international worker day, international workers day, workers day', cincoDeMayo: 'cinco de mayo', juneteenth: 'juneteenth', canadaDay: 'canada day',
  usIndependence: 'independence day', bastille: 'bastille day', indiaRepublicDay: 'republic day', gandhiJayanti: 'gandhi jayanti', halloween: 'halloween, hallowe\'en', allSaints: 'all saints day, all saints', allSouls: 'all souls day, all souls',
  guyFawkes: 'bonfire night, guy fawkes night, guy fawkes', veterans: 'veterans day, veteran day, remembrance day, armistice day', saintNicholas: 'st nicholas day, saint nicholas day',
  christmasEve: 'christmas eve, xmas eve', christmas: 'christmas, xmas, christmas day, xmas day', boxingDay: 'boxing day', newYearsEve: 'new year eve, new years eve, nye',
  martinLutherKing: 'mlk day, martin luther king day, martin luther king jr day', presidentsDay: 'presidents day, president day', mothersDay: 'mother day, mothers day', memorialDay: 'memorial day',
  fathersDay: 'father day, fathers day', usLabor: 'labor day, labour day', columbusDay: 'columbus day, indigenous peoples day', thanksgiving: 'thanksgiving, thanksgiving day', blackFriday: 'black friday', cyberMonday: 'cyber monday',
  shroveTuesday: 'shrove tuesday, pancake day, pancake tuesday, mardi gras', ashWednesday: 'ash wednesday', palmSunday: 'palm sunday', maundyThursday: 'maundy thursday, holy thursday', goodFriday: 'good friday',
  holySaturday: 'holy saturday', easter: 'easter, easter sunday, easter day', easterMonday: 'easter monday', ascension: 'ascension day, ascension', pentecost: 'pentecost, whit sunday, whitsunday', whitMonday: 'whit monday',
  corpusChristi: 'corpus christi', orthodoxEaster: 'orthodox easter',
}, yearAfter)

/** Christmas, this easter, the next thanksgiving, christmas 2027. */
export function holiday(tokens: Token[], at: number): Read<DateSpec> | null {
  const article = skip(tokens, at, words('the')) ?? at
  const named = read(tokens, skip(tokens, article, words('next this coming following upcoming')) ?? article)
  return named && !words('happy merry').has(textAt(tokens, at - 1)) ? named : null
}

const leading = words('on at by before until till this next for from after since starting')

/** "Christmas presents" are no day: a name in the midst of a text is one where a small word leads to it. */
export const isLed = (tokens: Token[], at: number): boolean => leading.has(textAt(tokens, at)) || leading.has(textAt(tokens, at - 1))

const dayNames = words('day eve monday tuesday wednesday thursday friday sunday')

/** "Easter monday call grandpa": a name that says day itself opens a text as a day does. */
export const opensText = (tokens: Token[], at: number, to: number): boolean => at === 0 && dayNames.has(textAt(tokens, to - 1))
