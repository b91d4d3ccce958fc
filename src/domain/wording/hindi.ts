import { dateOf, dayOfMs } from '../recurrence/calendar.ts'
import type { ByDay } from '../recurrence/parse.ts'
import type { Language } from './language.ts'
import type { RuleParts } from './parts.ts'
import { isOneWeekday, isQuarterly, isSet, isWithinOneMonth, listWith, spread, unitOf, wholeWeek, workdays } from './shape.ts'

const weekdays = ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार']
const months = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर']
/** One of them, and several. */
const units = {
  second: ['सेकंड', 'सेकंड'], minute: ['मिनट', 'मिनट'], hour: ['घंटा', 'घंटे'], day: ['दिन', 'दिन'], week: ['हफ़्ता', 'हफ़्ते'], month: ['महीना', 'महीने'], year: ['साल', 'साल'],
} as const
/** With a masculine noun in the oblique case ("पहले सोमवार को"), and with "तारीख". */
const places: Record<number, [masculine: string, feminine: string]> = { 1: ['पहले', 'पहली'], 2: ['दूसरे', 'दूसरी'], 3: ['तीसरे', 'तीसरी'], 4: ['चौथे', 'चौथी'], 5: ['पाँचवें', 'पाँचवीं'] }

const list = listWith('और')

/** "पहले", "आखिरी", "अंत से दूसरे", "12वें" */
function place(number: number, gender: 0 | 1): string {
  if (number === -1) return 'आखिरी'
  const counted = places[Math.abs(number)]?.[gender] ?? `${Math.abs(number)}${gender ? 'वीं' : 'वें'}`
  return number < 0 ? `अंत से ${counted}` : counted
}

const counted = (unit: keyof typeof units, count: number): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`
/** "हर दिन", "हर घंटे", "हर 2 हफ़्ते में" */
const every = (unit: keyof typeof units, interval: number): string => interval === 1 ? `हर ${units[unit][1]}` : `हर ${interval} ${units[unit][1]} में`

const weekdayList = (days: ByDay[]): string => isSet(days, workdays) ? 'कामकाजी दिन' : list(days.map(({ weekday }) => weekdays[weekday] ?? ''))

/** "पहले और तीसरे सोमवार", "पहले सोमवार और पहले मंगलवार" */
function nthWeekdays(days: ByDay[]): string {
  if (isOneWeekday(days)) return `${list(days.map(({ ordinal }) => place(ordinal, 0)))} ${weekdays[days[0]?.weekday ?? 0]}`
  return list(days.map(({ weekday, ordinal }) => `${place(ordinal, 0)} ${weekdays[weekday]}`))
}

const dayOfMonth = (day: number): string => day > 0 ? String(day) : place(day, 1)

/** Days within a month or year, with what joins them to it: "की 1 और 15 तारीख को", "के आखिरी शुक्रवार को". */
function daysOf({ byDay, byMonthDay, byYearDay, byWeekNo, bySetPos, frequency, startDate }: RuleParts, isJoined: boolean): string {
  const [his, her] = isJoined ? ['के ', 'की '] : ['', '']
  const within: string[] = []
  if (bySetPos.length && byDay.length) within.push(`${his}${list(bySetPos.map(position => place(position, 0)))} ${weekdayList(byDay)} को`)
  else if (byDay.some(({ ordinal }) => ordinal !== 0)) within.push(`${his}${nthWeekdays(byDay)} को`)
  else if (byDay.length) within.push(`${weekdayList(byDay)} को`)
  if (byMonthDay.length) within.push(`${her}${list(byMonthDay.map(dayOfMonth))} तारीख को`)
  if (byYearDay.length) within.push(`${his}${list(byYearDay.map(day => place(day, 0)))} दिन`)
  if (byWeekNo.length) within.push(`${his}${list(byWeekNo.map(week => place(week, 0)))} हफ़्ते में`)
  if (!within.length && frequency === 'MONTHLY') within.push(`${her}${startDate.day} तारीख को`)
  return within.join(' ')
}

function weekly({ byDay: days, interval }: RuleParts): string {
  if (interval > 1) return `${every('week', interval)} ${weekdayList(days)} को`
  return isSet(days, wholeWeek) ? 'हर दिन' : `हर ${weekdayList(days)} को`
}

function yearly(parts: RuleParts): string {
  const { byMonth, byMonthDay: days, interval } = parts
  const names = byMonth.map(month => months[month - 1] ?? '')
  const start = every('year', interval)
  if (isWithinOneMonth(parts) && days.every(day => day > 0)) return `${start} ${list(days.map(String))} ${names[0]} को`
  return [start, list(names), daysOf(parts, interval === 1 || names.length > 0)].filter(Boolean).join(' ')
}

function frequencyOf(parts: RuleParts): string {
  const { frequency, interval, byMonth } = parts
  const inMonths = byMonth.length && byMonth.length < 12 ? ` ${list(byMonth.map(month => months[month - 1] ?? ''))} में` : ''
  switch (frequency) {
    case 'YEARLY': return yearly(parts)
    case 'MONTHLY': return isQuarterly(parts) ? `हर तिमाही ${daysOf(parts, true)}` : `${every('month', interval)} ${daysOf(parts, interval === 1)}${inMonths}`
    case 'WEEKLY': return weekly(parts) + inMonths
    default: return [every(unitOf[frequency], interval), daysOf(parts, false)].filter(Boolean).join(' ') + inMonths
  }
}

const date: Language['date'] = (weekday, day, month, year) => `${weekdays[weekday]} ${day} ${months[month - 1]}${year === null ? '' : ` ${year}`}`

function dayOfStamp(ms: number): string {
  const { day, month, year } = dateOf(dayOfMs(ms))
  return `${day} ${months[month - 1]} ${year}`
}

function timesOf(parts: RuleParts): string {
  const { times, byMonth } = parts
  if (!times.length) return ''
  const within = byMonth.length ? null : spread(parts)
  return within ? `${every(within.unit, within.interval)} ${within.from} से ${within.to} बजे तक` : `${list(times)} बजे`
}

/** In the nominative, with "से" or "पहले" behind: "1 घंटा 30 मिनट". */
const lengthOf = (parts: { unit: keyof typeof units, count: number }[]): string => parts.map(({ unit, count }) => counted(unit, count)).join(' ')

export const hindi: Language = {
  nearDays: { [-1]: 'बीते कल', 0: 'आज', 1: 'कल' },
  date,
  dayAndTime: (day, time, isNear) => `${day}${isNear ? ' ' : ', '}${time} बजे`,
  duration: lengthOf,
  once: (day, time) => `${day} को ${time} बजे`,
  repeats: (parts) => {
    const { count, until, exceptions } = parts
    const ends = [until ? `${dayOfStamp(until.ms)} तक` : '', count ? `${count} बार` : '', exceptions.length ? `${list(exceptions.map(({ ms }) => dayOfStamp(ms)))} को छोड़कर` : '']
    return [[frequencyOf(parts), timesOf(parts)].filter(Boolean).join(' '), ...ends.filter(Boolean)].join(', ')
  },
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', आपकी सुबह' : ''}: समय नहीं बताया था`,
  manner: {
    amount: lengthOf,
    leads: amounts => `${list(amounts)} पहले`,
    nag: every => `${({ '1 घंटा': 'हर घंटे', '1 मिनट': 'हर मिनट' })[every] ?? `हर ${every} में`} जब तक हो न जाए`,
    fromCompletion: amount => `हो जाने के ${amount} बाद फिर`,
  },
}
