import { dateOf, dayOfMs } from '../recurrence/calendar.ts'
import type { ByDay } from '../recurrence/parse.ts'
import type { Language } from './language.ts'
import type { RuleParts } from './parts.ts'
import { isOneWeekday, isQuarterly, isSet, isWithinOneMonth, listWith, unitOf, weekend, wholeWeek, withTimes, workdays } from './shape.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const units = { day: ['day', 'days'], hour: ['h', 'h'], minute: ['min', 'min'], second: ['s', 's'] } as const
const mannerUnits = { ...units, week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'] } as const
const places: Record<number, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last', '-2': 'second to last', '-3': 'third to last' }

const list = listWith('and')

function nth(number: number): string {
  const ending = Math.floor(number % 100 / 10) === 1 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
  return `${number}${ending}`
}

const every = (unit: string, interval: number): string => interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`
const countable = (unit: string, interval: number): string => interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`


const dayOfMonth = (day: number): string => day === -1 ? 'last day' : day < 0 ? `${nth(-day)} to last day` : nth(day)
const weekdayList = (days: ByDay[]): string => list(days.map(({ weekday }) => weekdays[weekday] ?? ''))

/** "the first and third Monday" */
function nthWeekdays(days: ByDay[]): string {
  if (isOneWeekday(days)) return `the ${list(days.map(({ ordinal }) => places[ordinal] ?? nth(ordinal)))} ${weekdays[days[0]?.weekday ?? 0]}`
  return `the ${list(days.map(({ weekday, ordinal }) => `${places[ordinal] ?? nth(ordinal)} ${weekdays[weekday]}`))}`
}

function weekly({ byDay: days, interval }: RuleParts): string {
  const named = isSet(days, workdays) ? 'weekday' : isSet(days, weekend) ? 'weekend' : interval === 1 && isSet(days, wholeWeek) ? 'day' : null
  if (interval === 1) return `every ${named ?? weekdayList(days)}`
  if (interval === 2 && days.length === 1) return `every other ${weekdayList(days)}`
  return `${every('week', interval)} on ${named ? `${named}s` : weekdayList(days)}`
}

/** Days within a month or year: "on the 1st and 15th", "on the last Friday". */
function daysOf({ byDay, byMonthDay, byYearDay, byWeekNo, bySetPos, frequency, byMonth, startDate }: RuleParts): string {
  const within: string[] = []
  if (bySetPos.length && byDay.length) within.push(`on the ${list(bySetPos.map(position => places[position] ?? nth(position)))} ${isSet(byDay, workdays) ? 'weekday' : `of ${weekdayList(byDay)}`}`)
  else if (byDay.some(({ ordinal }) => ordinal !== 0)) within.push(`on ${nthWeekdays(byDay)}`)
  else if (byDay.length) within.push(`on ${isSet(byDay, workdays) ? 'weekdays' : weekdayList(byDay)}`)
  if (byMonthDay.length && !(frequency === 'YEARLY' && byMonth.length)) within.push(`on the ${list(byMonthDay.map(dayOfMonth))}`)
  if (byYearDay.length) within.push(`on day ${list(byYearDay.map(String))}`)
  if (byWeekNo.length) within.push(`in week ${list(byWeekNo.map(String))}`)
  if (!within.length && frequency === 'MONTHLY') within.push(`on the ${nth(startDate.day)}`)
  return within.join(' ')
}

function yearly(parts: RuleParts): string {
  const { byMonth, byMonthDay: days, interval } = parts
  const start = every('year', interval)
  if (isWithinOneMonth(parts)) {
    const month = months[(byMonth[0] ?? 1) - 1]
    return days.every(day => day > 0) ? `${start} on ${list(days.map(String))} ${month}` : `${start} on the ${list(days.map(dayOfMonth))} of ${month}`
  }
  return [start, daysOf(parts), byMonth.length ? `in ${list(byMonth.map(month => months[month - 1] ?? ''))}` : ''].filter(Boolean).join(' ')
}

function frequencyOf(parts: RuleParts): string {
  const { frequency, interval, byMonth } = parts
  const inMonths = byMonth.length && byMonth.length < 12 ? ` in ${list(byMonth.map(month => months[month - 1] ?? ''))}` : ''
  switch (frequency) {
    case 'YEARLY': return yearly(parts)
    case 'MONTHLY': return isQuarterly(parts) ? `every quarter ${daysOf(parts)}` : `${every('month', interval)} ${daysOf(parts)}${inMonths}`
    case 'WEEKLY': return weekly(parts) + inMonths
    default: return [countable(unitOf[frequency], interval), daysOf(parts)].filter(Boolean).join(' ') + inMonths
  }
}

/** "Fri 27 Nov 2026" */
const date: Language['date'] = (weekday, day, month, year) => `${weekdays[weekday]?.slice(0, 3)} ${day} ${months[month - 1]?.slice(0, 3)}${year === null ? '' : ` ${year}`}`

function dayOfStamp(ms: number): string {
  const { day, month, year } = dateOf(dayOfMs(ms))
  return `${day} ${months[month - 1]} ${year}`
}

const daysAndTimes = (parts: RuleParts): string => withTimes(parts, frequencyOf(parts), {
  everyDay: 'every day', at: times => `at ${list(times)}`, within: ({ unit, interval, from, to }) => `${countable(unit, interval)} from ${from} to ${to}`,
})

export const english: Language = {
  nearDays: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  date,
  dayAndTime: (day, time, isNear) => `${day}${isNear ? ' ' : ', '}${time}`,
  duration: parts => parts.map(({ unit, count }) => `${count} ${units[unit][count === 1 ? 0 : 1]}`).join(' '),
  once: (day, time) => `once, on ${day} at ${time}`,
  repeats: (parts) => {
    const { count, until, exceptions } = parts
    return [
      daysAndTimes(parts),
      until ? `until ${dayOfStamp(until.ms)}` : '',
      count ? (count === 1 ? 'once' : `${count} times`) : '',
      exceptions.length ? `except ${list(exceptions.map(({ ms }) => dayOfStamp(ms)))}` : '',
    ].filter(Boolean).join(' ').replace(/ (?=\d+ times$)/, ', ')
  },
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', your morning,' : ''} because no time was given`,
  clock12: (time, isAfternoon) => `${time} ${isAfternoon ? 'pm' : 'am'}`,
  manner: {
    amount: parts => parts.map(({ unit, count }) => `${count} ${mannerUnits[unit][count === 1 ? 0 : 1]}`).join(' '),
    leads: amounts => `${list(amounts)} before`,
    nag: every => `again every ${({ '1 h': 'hour', '1 min': 'minute' })[every] ?? every} until Done`,
    fromCompletion: amount => `again ${amount} after Done`,
  },
}
