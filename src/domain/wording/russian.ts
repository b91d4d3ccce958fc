import { dateOf, dayOfMs } from '../recurrence/calendar.ts'
import type { ByDay } from '../recurrence/parse.ts'
import type { Language } from './language.ts'
import type { RuleParts } from './parts.ts'
import { counted, everyUnit, list, type CountedUnit } from './russian/forms.ts'
import { isOneWeekday, isQuarterly, isSet, isWithinOneMonth, unitOf, weekend, wholeWeek, withTimes, workdays } from './shape.ts'

const shortDays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']
const eachDay = ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям']
const onDay = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье']
const ofDay = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья']
const everyDay = ['каждый понедельник', 'каждый вторник', 'каждую среду', 'каждый четверг', 'каждую пятницу', 'каждую субботу', 'каждое воскресенье']
const shortMonths = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const ofMonth = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const inMonth = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре']

/** Places by the gender of what they count: masculine, feminine, neuter. */
type Gender = 0 | 1 | 2
const places: Record<number, readonly [string, string, string]> = {
  1: ['первый', 'первую', 'первое'], 2: ['второй', 'вторую', 'второе'], 3: ['третий', 'третью', 'третье'], 4: ['четвёртый', 'четвёртую', 'четвёртое'], 5: ['пятый', 'пятую', 'пятое'],
  [-1]: ['последний', 'последнюю', 'последнее'], [-2]: ['предпоследний', 'предпоследнюю', 'предпоследнее'],
}
const endings = ['й', 'ю', 'е'] as const
const genders: readonly Gender[] = [0, 0, 1, 0, 1, 1, 2]

/** "первый", "6-й", "3-й с конца". */
const place = (number: number, gender: Gender): string => places[number]?.[gender] ?? `${Math.abs(number)}-${endings[gender]}${number < 0 ? ' с конца' : ''}`

const monthNames = (months: number[]): string => list(months.map(month => inMonth[month - 1] ?? ''))

/** "по будням", "по средам и пятницам" */
const onDays = (days: ByDay[]): string => isSet(days, workdays) ? 'по будням' : isSet(days, weekend) ? 'по выходным' : `по ${list(days.map(({ weekday }) => eachDay[weekday] ?? ''))}`

const perDay = ({ weekday, ordinal }: ByDay): string => `${place(ordinal, genders[weekday] ?? 0)} ${onDay[weekday]}`

/** "в первый и третий понедельник", "в первую среду и последнюю пятницу" */
function nthWeekdays(days: ByDay[]): string {
  const weekday = days[0]?.weekday ?? 0
  const named = isOneWeekday(days) ? `${list(days.map(({ ordinal }) => place(ordinal, genders[weekday] ?? 0)))} ${onDay[weekday]}` : list(days.map(perDay))
  return `${named.startsWith('вт') ? 'во' : 'в'} ${named}`
}

/** "1 и 15 числа", "10 числа и в последний день". */
function monthDays(days: number[]): string {
  const [counted, fromEnd] = [days.filter(day => day > 0), days.filter(day => day < 0)]
  return list([...(counted.length ? [`${list(counted.map(String))} числа`] : []), ...fromEnd.map(day => `в ${place(day, 0)} день`)])
}

function byPosition({ byDay, bySetPos }: RuleParts): string {
  const positions = list(bySetPos.map(position => place(position, 0)))
  const on = positions.startsWith('вт') ? 'во' : 'в'
  return isSet(byDay, workdays) ? `${on} ${positions} рабочий день` : `${on} ${positions} день из ${list(byDay.map(({ weekday }) => ofDay[weekday] ?? ''))}`
}

/** Days within a month or year. */
function daysOf(parts: RuleParts): string {
  const { byDay, byMonthDay, byYearDay, byWeekNo, bySetPos, frequency, startDate } = parts
  const within: string[] = []
  if (bySetPos.length && byDay.length) within.push(byPosition(parts))
  else if (byDay.some(({ ordinal }) => ordinal !== 0)) within.push(nthWeekdays(byDay))
  else if (byDay.length && !isSet(byDay, wholeWeek)) within.push(onDays(byDay))
  if (byMonthDay.length) within.push(monthDays(byMonthDay))
  if (byYearDay.length) within.push(`в ${list(byYearDay.map(day => place(day, 0)))} день года`)
  if (byWeekNo.length) within.push(`в ${list(byWeekNo.map(week => place(week, 1)))} неделю года`)
  if (!within.length && frequency === 'MONTHLY') within.push(`${startDate.day} числа`)
  return within.join(' ')
}

function yearly(parts: RuleParts): string {
  const { byMonth, byMonthDay: days, interval } = parts
  const start = everyUnit('year', interval)
  if (isWithinOneMonth(parts) && days.every(day => day > 0)) return `${start} ${list(days.map(String))} ${ofMonth[(byMonth[0] ?? 1) - 1]}`
  return [start, daysOf(parts), byMonth.length ? `в ${monthNames(byMonth)}` : ''].filter(Boolean).join(' ')
}

function weekly({ byDay: days, interval }: RuleParts): string {
  if (interval > 1) return `${everyUnit('week', interval)} ${onDays(days)}`
  if (isSet(days, wholeWeek)) return 'каждый день'
  return days.length === 1 ? everyDay[days[0]?.weekday ?? 0] ?? '' : onDays(days)
}

function frequencyOf(parts: RuleParts): string {
  const { frequency, interval, byMonth } = parts
  const inMonths = byMonth.length && byMonth.length < 12 ? ` в ${monthNames(byMonth)}` : ''
  switch (frequency) {
    case 'YEARLY': return yearly(parts)
    case 'MONTHLY': return isQuarterly(parts) ? `каждый квартал ${daysOf(parts)}` : `${everyUnit('month', interval)} ${daysOf(parts)}${inMonths}`
    case 'WEEKLY': return weekly(parts) + inMonths
    default: return [everyUnit(unitOf[frequency], interval), daysOf(parts)].filter(Boolean).join(' ') + inMonths
  }
}

const daysAndTimes = (parts: RuleParts): string => withTimes(parts, frequencyOf(parts), {
  everyDay: 'каждый день', at: times => `в ${list(times)}`, within: ({ unit, interval, from, to }) => `${everyUnit(unit, interval)} с ${from} до ${to}`,
})

/** "пт 27 ноя 2026" */
const date: Language['date'] = (weekday, day, month, year) => `${shortDays[weekday]} ${day} ${shortMonths[month - 1]}${year === null ? '' : ` ${year}`}`

function dayOfStamp(ms: number): string {
  const { day, month, year } = dateOf(dayOfMs(ms))
  return `${day} ${ofMonth[month - 1]} ${year}`
}

const short: Partial<Record<CountedUnit, string>> = { hour: 'ч', minute: 'мин', second: 'с' }
const amount = (parts: { unit: CountedUnit, count: number }[]): string => parts.map(({ unit, count }) => short[unit] ? `${count} ${short[unit]}` : counted(count, unit)).join(' ')

export const russian: Language = {
  nearDays: { [-1]: 'вчера', 0: 'сегодня', 1: 'завтра' },
  date,
  dayAndTime: (day, time) => `${day} в ${time}`,
  duration: amount,
  once: (day, time) => `один раз, ${day} в ${time}`,
  repeats: (parts) => {
    const { count, until, exceptions } = parts
    const end = [until ? `до ${dayOfStamp(until.ms)}` : '', exceptions.length ? `кроме ${list(exceptions.map(({ ms }) => dayOfStamp(ms)))}` : '']
    return [daysAndTimes(parts) + (count ? `, ${counted(count, 'time')}` : ''), ...end].filter(Boolean).join(' ')
  },
  assumedTimes: (times, isOwnMorning) => `${times}${isOwnMorning ? ', ваше утро' : ''}: время не названо`,
  manner: {
    amount,
    leads: amounts => `за ${list(amounts)} до этого`,
    nag: every => `повтор ${({ '1 ч': 'каждый час', '1 мин': 'каждую минуту' })[every] ?? `каждые ${every}`}, пока не готово`,
    fromCompletion: length => `снова через ${length} после выполнения`,
  },
}
