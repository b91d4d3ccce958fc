import { dateOf, dayOfMs } from '../recurrence/calendar.ts'
import type { ByDay } from '../recurrence/parse.ts'
import type { Language } from './language.ts'
import type { RuleParts } from './parts.ts'
import { isOneWeekday, isQuarterly, isSet, isWithinOneMonth, listWith, unitOf, weekend, wholeWeek, withTimes, workdays } from './shape.ts'

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const shortMonths = ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez']
/** One, several, and each of them. */
const units = {
  second: ['Sek', 'Sek', 'jede Sekunde', 'Sekunden'], minute: ['Min', 'Min', 'jede Minute', 'Minuten'], hour: ['Std', 'Std', 'jede Stunde', 'Stunden'], day: ['Tag', 'Tage', 'jeden Tag', 'Tage'],
  week: ['Woche', 'Wochen', 'jede Woche', 'Wochen'], month: ['Monat', 'Monate', 'jeden Monat', 'Monate'], year: ['Jahr', 'Jahre', 'jedes Jahr', 'Jahre'],
} as const
const places: Record<number, string> = {
  1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften', [-1]: 'letzten', [-2]: 'vorletzten', [-3]: 'drittletzten', [-4]: 'viertletzten', [-5]: 'fünftletzten',
}

const list = listWith('und')
const place = (number: number): string => places[number] ?? (number < 0 ? `${-number}.-letzten` : `${number}.`)
const every = (unit: keyof typeof units, interval: number): string => interval === 1 ? units[unit][2] : `alle ${interval} ${units[unit][3]}`

const named = (days: ByDay[]): string => list(days.map(({ weekday }) => weekdays[weekday] ?? ''))
const onDays = (days: ByDay[]): string => isSet(days, workdays) ? 'an Werktagen' : isSet(days, weekend) ? 'am Wochenende' : `am ${named(days)}`
const inMonths = (numbers: number[]): string => numbers.length ? ` im ${list(numbers.map(month => months[month - 1] ?? ''))}` : ''

/** "am ersten und dritten Montag", "am ersten Montag und letzten Freitag" */
function nthWeekdays(days: ByDay[]): string {
  if (isOneWeekday(days)) return `am ${list(days.map(({ ordinal }) => place(ordinal)))} ${weekdays[days[0]?.weekday ?? 0]}`
  return `am ${list(days.map(({ weekday, ordinal }) => `${place(ordinal)} ${weekdays[weekday]}`))}`
}

/** "am 1. und 15.", "am 1. und letzten Tag" */
const monthDays = (days: number[]): string => `am ${list(days.map(day => day > 0 ? `${day}.` : place(day)))}${days.some(day => day < 0) ? ' Tag' : ''}`

/** Days within a month or year. */
function daysOf({ byDay, byMonthDay, byYearDay, byWeekNo, bySetPos, frequency, startDate }: RuleParts): string {
  const within: string[] = []
  if (bySetPos.length && byDay.length) within.push(`am ${list(bySetPos.map(place))} ${isSet(byDay, workdays) ? 'Werktag' : `von ${named(byDay)}`}`)
  else if (byDay.some(({ ordinal }) => ordinal !== 0)) within.push(nthWeekdays(byDay))
  else if (byDay.length) within.push(onDays(byDay))
  if (byMonthDay.length) within.push(monthDays(byMonthDay))
  if (byYearDay.length) within.push(`am ${list(byYearDay.map(place))} Tag des Jahres`)
  if (byWeekNo.length) within.push(`in Woche ${list(byWeekNo.map(String))}`)
  if (!within.length && frequency === 'MONTHLY') within.push(`am ${startDate.day}.`)
  return within.join(' ')
}

function weekly({ byDay: days, interval }: RuleParts): string {
  if (interval > 1) return `${every('week', interval)} ${onDays(days)}`
  if (isSet(days, wholeWeek)) return 'jeden Tag'
  return isSet(days, workdays) ? 'werktags' : isSet(days, weekend) ? 'jedes Wochenende' : `jeden ${named(days)}`
}

function yearly(parts: RuleParts): string {
  const { byMonth, byMonthDay: days, interval } = parts
  const start = every('year', interval)
  if (isWithinOneMonth(parts) && days.every(day => day > 0)) return `${start} ${monthDays(days)} ${months[(byMonth[0] ?? 1) - 1]}`
  return [start, daysOf(parts)].filter(Boolean).join(' ') + inMonths(byMonth)
}

function frequencyOf(parts: RuleParts): string {
  const { frequency, interval, byMonth } = parts
  const during = inMonths(byMonth.length < 12 ? byMonth : [])
  switch (frequency) {
    case 'YEARLY': return yearly(parts)
    case 'MONTHLY': return isQuarterly(parts) ? `jedes Quartal ${daysOf(parts)}` : `${every('month', interval)} ${daysOf(parts)}${during}`
    case 'WEEKLY': return weekly(parts) + during
    default: return [every(unitOf[frequency], interval), daysOf(parts)].filter(Boolean).join(' ') + during
  }
}

const daysAndTimes = (parts: RuleParts): string => withTimes(parts, frequencyOf(parts), {
  everyDay: units.day[2], at: times => `um ${list(times)}`, within: ({ unit, interval, from, to }) => `${every(unit, interval)} von ${from} bis ${to}`,
})

function dayOfStamp(ms: number): string {
  const { day, month, year } = dateOf(dayOfMs(ms))
  return `${day}. ${months[month - 1]} ${year}`
}

const amount = (parts: { unit: keyof typeof units, count: number }[]): string => parts.map(({ unit, count }) => `${count} ${units[unit][count === 1 ? 0 : 1]}`).join(' ')

export const german: Language = {
  nearDays: { [-1]: 'gestern', 0: 'heute', 1: 'morgen' },
  date: (weekday, day, month, year) => `${weekdays[weekday]?.slice(0, 2)} ${day}. ${shortMonths[month - 1]}${year === null ? '' : ` ${year}`}`,
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', dein Morgen' : ''}, weil keine Uhrzeit genannt war`,
  dayAndTime: (day, time) => `${day} um ${time}`,
  duration: amount,
  once: (day, time) => `am ${day} um ${time}`,
  repeats: (parts) => {
    const { count, until, exceptions } = parts
    const end = [until ? `bis ${dayOfStamp(until.ms)}` : '', exceptions.length ? `außer am ${list(exceptions.map(({ ms }) => dayOfStamp(ms)))}` : '']
    return [daysAndTimes(parts) + (count ? `, ${count} Mal` : ''), ...end].filter(Boolean).join(' ')
  },
  manner: {
    amount,
    leads: amounts => `${list(amounts)} vorher`,
    nag: apart => `dann ${({ '1 Std': units.hour[2], '1 Min': units.minute[2] })[apart] ?? `alle ${apart}`} bis erledigt`,
    fromCompletion: length => `wieder ${length} nach Erledigung`,
  },
}
