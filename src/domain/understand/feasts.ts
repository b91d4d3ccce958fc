import { dayNumber, weekStartOf } from '../recurrence/calendar.ts'

/** A day that moves from year to year, as the number of the day it falls on. */
export type Feast = (year: number) => number

/** So many days from Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
export const fromEaster = (days: number): Feast => (year) => {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - rest % 4) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const inMarch = epact + toSunday - 7 * late + 114
  return dayNumber(year, Math.floor(inMarch / 31), inMarch % 31 + 1) + days
}

/** The Sundays of Advent: the fourth is the last before Christmas Day. */
export const adventSunday = (sunday: number): Feast => year => weekStartOf(dayNumber(year, 12, 25), 0) - 1 - 7 * (4 - sunday)
