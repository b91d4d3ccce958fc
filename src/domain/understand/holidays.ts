import { dateOf, dayNumber, nthWeekdayOf } from '../recurrence/calendar.ts'
import { fromEaster } from './feasts.ts'
import type { RepeatSpec } from './repeats.ts'

/** How a year's day is found: a date of its own, a weekday counted in a month (from its end where negative; `plus` days later), days after an Easter. */
type Place =
  | { type: 'fixed', month: number, day: number }
  | { type: 'nth', month: number, weekday: number, ordinal: number, plus?: number }
  | { type: 'easter', days: number, orthodox?: true }

const fixed = (month: number, day: number): Place => ({ type: 'fixed', month, day })
const nth = (ordinal: number, weekday: number, month: number, plus = 0): Place => ({ type: 'nth', month, weekday, ordinal, plus })
const easter = (days: number): Place => ({ type: 'easter', days })

/** Days that people call by a name, wherever they are kept; the packs give the names. Those that follow the moon alone are not here. */
const places = {
  newYear: fixed(1, 1), lohri: fixed(1, 13), makarSankranti: fixed(1, 14), orthodoxEpiphany: fixed(1, 19), tatianasDay: fixed(1, 25), epiphanyEve: fixed(1, 5), epiphany: fixed(1, 6), orthodoxChristmasEve: fixed(1, 6), orthodoxChristmas: fixed(1, 7), oldNewYear: fixed(1, 14), australiaDay: fixed(1, 26), indiaRepublicDay: fixed(1, 26),
  groundhogDay: fixed(2, 2), candlemas: fixed(2, 2), valentine: fixed(2, 14), defenderDay: fixed(2, 23), womensDay: fixed(3, 8), piDay: fixed(3, 14), patrick: fixed(3, 17), stJoseph: fixed(3, 19), aprilFools: fixed(4, 1),
  cosmonauticsDay: fixed(4, 12), earthDay: fixed(4, 22), ambedkar: fixed(4, 14), tiradentes: fixed(4, 21), anzacDay: fixed(4, 25), walpurgis: fixed(4, 30), labour: fixed(5, 1), cincoDeMayo: fixed(5, 5), victoryDay: fixed(5, 9),
  childrensDay: fixed(6, 1), russiaDay: fixed(6, 12), juneteenth: fixed(6, 19), brazilLovers: fixed(6, 12), stAnthony: fixed(6, 13), stJohnEve: fixed(6, 23), stJohn: fixed(6, 24), stPeter: fixed(6, 29), sanFermin: fixed(7, 7), ivanKupala: fixed(7, 7), canadaDay: fixed(7, 1), usIndependence: fixed(7, 4), bastille: fixed(7, 14),
  assumption: fixed(8, 15), indiaIndependence: fixed(8, 15), knowledgeDay: fixed(9, 1), brazilIndependence: fixed(9, 7), mexicoIndependence: fixed(9, 16), teachersDay: fixed(9, 5), hindiDay: fixed(9, 14), gandhiJayanti: fixed(10, 2),
  hispanicDay: fixed(10, 12), aparecida: fixed(10, 12), brazilTeachers: fixed(10, 15), halloween: fixed(10, 31), allSaints: fixed(11, 1), allSouls: fixed(11, 2), russianUnity: fixed(11, 4), guyFawkes: fixed(11, 5),
  stMartin: fixed(11, 11), veterans: fixed(11, 11), indiaChildren: fixed(11, 14), brazilRepublic: fixed(11, 15), blackAwareness: fixed(11, 20), guadalupe: fixed(12, 12), saintNicholas: fixed(12, 6), immaculate: fixed(12, 8),
  christmasEve: fixed(12, 24), christmas: fixed(12, 25), boxingDay: fixed(12, 26), innocents: fixed(12, 28), newYearsEve: fixed(12, 31),
  martinLutherKing: nth(3, 0, 1), presidentsDay: nth(3, 0, 2), mothersDay: nth(2, 6, 5), memorialDay: nth(-1, 0, 5), fathersDay: nth(3, 6, 6), brazilFathers: nth(2, 6, 8), usLabor: nth(1, 0, 9),
  columbusDay: nth(2, 0, 10), thanksgiving: nth(4, 3, 11), blackFriday: nth(4, 3, 11, 1), cyberMonday: nth(4, 3, 11, 4),
  carnivalMonday: easter(-48), shroveTuesday: easter(-47), ashWednesday: easter(-46), palmSunday: easter(-7), maundyThursday: easter(-3), goodFriday: easter(-2), holySaturday: easter(-1), easter: easter(0),
  easterMonday: easter(1), ascension: easter(39), pentecost: easter(49), whitMonday: easter(50), corpusChristi: easter(60),
  orthodoxPalmSunday: { type: 'easter', days: -7, orthodox: true }, orthodoxEaster: { type: 'easter', days: 0, orthodox: true }, orthodoxPentecost: { type: 'easter', days: 49, orthodox: true },
} as const satisfies Record<string, Place>

export type Holiday = keyof typeof places

/** Easter Sunday of the Julian calendar (Meeus), as a day of the Gregorian one. */
function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const untilSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const julianLead = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, 3, 22) + moon + untilSunday + julianLead
}

/** The day of a year, as a number of the calendar. */
export function holidayIn(year: number, holiday: Holiday): number {
  const place: Place = places[holiday]
  switch (place.type) {
    case 'fixed': return dayNumber(year, place.month, place.day)
    case 'nth': return nthWeekdayOf(year, place.month, place.ordinal, place.weekday)! + (place.plus ?? 0)
    case 'easter': return place.orthodox ? orthodoxEasterOf(year) + place.days : fromEaster(place.days)(year)
  }
}

/** "Every Christmas", or so many days before it. Null for what no rule of a calendar can say: Easter. */
export function repeatOfHoliday(holiday: Holiday, before = 0): Partial<RepeatSpec> | null {
  const place: Place = places[holiday]
  if (place.type === 'fixed') {
    const { month, day } = dateOf(dayNumber(2025, place.month, place.day) - before)
    return { unit: 'year', months: [month], monthDays: [day] }
  }
  if (place.type === 'nth' && !place.plus && !before) return { unit: 'year', months: [place.month], weekdays: [{ weekday: place.weekday, ordinal: place.ordinal }] }
  return null
}
