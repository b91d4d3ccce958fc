import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { named, words } from '../../words.ts'

/** Monday = 0. */
export const weekdays = named({
  'monday mon': 0, 'tuesday tue tues': 1, 'wednesday wed weds wednsday wensday wedensday wendsday wenesday wedsday': 2, 'thursday thu thur thurs': 3, 'friday fri': 4, 'saturday sat': 5, 'sunday sun': 6,
})
export const pluralWeekdays = named({ mondays: 0, tuesdays: 1, wednesdays: 2, thursdays: 3, fridays: 4, saturdays: 5, sundays: 6 })
/** Weekdays that are also other words ("sat down", "in the sun"): only beside other time words. */
export const doubtfulWeekdays = words('sat sun')

export const months = named({
  'january jan': 1, 'february feb': 2, 'march mar': 3, 'april apr': 4, 'may': 5, 'june jun': 6, 'july jul': 7, 'august aug': 8, 'september sep sept': 9,
  'october oct': 10, 'november nov': 11, 'december dec': 12,
})

export const cardinals = named({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
})
export const tens = named({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 })
export const ordinals = named({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
})
export const ordinalEndings = words('st nd rd th')

const unitWords: Record<Unit, string> = {
  second: 'second seconds sec secs', minute: 'minute minutes min mins minuts', hour: 'hour hours hr hrs', day: 'day days', week: 'week weeks wk wks', fortnight: 'fortnight fortnights',
  month: 'month months', quarter: 'quarter quarters qtr', year: 'year years yr yrs',
}
export const units: ReadonlyMap<string, Unit> = new Map(Object.entries(unitWords).flatMap(([unit, list]) => list.split(' ').map(word => [word, unit as Unit] as const)))
/** Letters that are units only when glued to their number: "1h30m", "2d". */
export const shortUnits: ReadonlyMap<string, Unit> = new Map([['s', 'second'], ['m', 'minute'], ['h', 'hour'], ['d', 'day'], ['w', 'week'], ['y', 'year'], ['mo', 'month']])

/** "daily" and the like: a unit and how many of them. */
export const adverbs: ReadonlyMap<string, [unit: Unit, interval: number]> = new Map([
  ['hourly', ['hour', 1]], ['daily', ['day', 1]], ['everyday', ['day', 1]], ['nightly', ['day', 1]], ['weekly', ['week', 1]], ['biweekly', ['week', 2]], ['fortnightly', ['week', 2]],
  ['monthly', ['month', 1]], ['quarterly', ['quarter', 1]], ['bimonthly', ['month', 2]], ['semiannually', ['month', 6]], ['biannually', ['month', 6]], ['yearly', ['year', 1]], ['annually', ['year', 1]],
])

export const dayParts = named<DayPart>({
  'morning mornings morn mornin': 'morning', 'afternoon afternoons arvo arvos aft': 'afternoon', 'evening evenings eve eves evenin': 'evening', 'night nights nite nites': 'night',
})

/** Hour a part of the day stands for when no clock time is given. */
export const hourOfPart: Record<DayPart, number> = { morning: 9, noon: 12, afternoon: 15, evening: 19, night: 22, tonight: 20 }

/** "Every 4 hours starting at 8am": where a repetition begins on its first day. */
export const startWords = words('starting beginning')
