import { dateOf, dayOfMs } from '../../recurrence/calendar.ts'
import type { ByDay } from '../../recurrence/parse.ts'
import type { Language } from '../language.ts'
import type { RuleParts } from '../parts.ts'
import { isOneWeekday, isQuarterly, isSet, isWithinOneMonth, listWith, unitOf, weekend, wholeWeek, withTimes, workdays } from '../shape.ts'
import type { IberianWording } from './words.ts'

/** Spanish and Portuguese word a rule in the same order, with words of their own. */
export function iberianWording(words: IberianWording): Language {
  const { weekdays, months, units, place, onWeekday, onDays } = words
  const list = listWith(words.and)
  const monthNames = (numbers: number[]): string => list(numbers.map(number => months[number - 1] ?? ''))
  const every = (unit: keyof typeof units, interval: number): string => interval === 1 ? words.everyOne(unit) : words.everySeveral(`${interval} ${units[unit][1]}`)
  const dayOfStamp = (ms: number): string => {
    const { day, month, year } = dateOf(dayOfMs(ms))
    return words.fullDate(day, months[month - 1] ?? '', year)
  }

  function weekly({ byDay: days, interval }: RuleParts): string {
    const group = isSet(days, workdays) ? words.onWorkdays : isSet(days, weekend) ? words.onWeekends : null
    if (interval > 1) return `${every('week', interval)} ${group ?? onDays(days.map(({ weekday }) => weekday), list)}`
    return group ?? (isSet(days, wholeWeek) ? words.everyOne('day') : words.everyWeekday(days.map(({ weekday }) => weekday), list))
  }

  /** "el primer y tercer lunes", "el primer lunes y el último viernes" */
  function nthWeekdays(days: ByDay[]): string {
    const [first] = days
    if (first && isOneWeekday(days)) return `${onWeekday(first.weekday)} ${list(days.map(({ ordinal }) => place(ordinal, first.weekday)))} ${weekdays[first.weekday]}`
    return list(days.map(({ weekday, ordinal }) => `${onWeekday(weekday)} ${place(ordinal, weekday)} ${weekdays[weekday]}`))
  }

  function monthDays(days: number[]): string {
    const [counted, fromEnd] = [days.filter(day => day > 0), days.filter(day => day < 0)]
    return list([...(counted.length ? [words.onMonthDays(counted, list)] : []), ...fromEnd.map(day => words.onLastDay(place(day, null)))])
  }

  /** Days within a month or year. */
  function daysOf({ byDay, byMonthDay, byYearDay, byWeekNo, bySetPos, frequency, startDate }: RuleParts): string {
    const within: string[] = []
    if (bySetPos.length && byDay.length) within.push(words.byPosition(list(bySetPos.map(position => place(position, null))), isSet(byDay, workdays) ? null : list(byDay.map(({ weekday }) => weekdays[weekday] ?? ''))))
    else if (byDay.some(({ ordinal }) => ordinal !== 0)) within.push(nthWeekdays(byDay))
    else if (byDay.length && !isSet(byDay, wholeWeek)) within.push(isSet(byDay, workdays) ? words.onWorkdays : onDays(byDay.map(({ weekday }) => weekday), list))
    if (byMonthDay.length) within.push(monthDays(byMonthDay))
    if (byYearDay.length) within.push(words.ofYear('day', list(byYearDay.map(String))))
    if (byWeekNo.length) within.push(words.ofYear('week', list(byWeekNo.map(String))))
    if (!within.length && frequency === 'MONTHLY') within.push(monthDays([startDate.day]))
    return within.join(' ')
  }

  function yearly(parts: RuleParts): string {
    const { byMonth, byMonthDay: days, interval } = parts
    const start = every('year', interval)
    if (isWithinOneMonth(parts) && days.every(day => day > 0)) return `${start} ${words.onDatesOf(days.map(String), months[(byMonth[0] ?? 1) - 1] ?? '', list)}`
    return [start, daysOf(parts), byMonth.length ? words.inMonths(monthNames(byMonth)) : ''].filter(Boolean).join(' ')
  }

  function frequencyOf(parts: RuleParts): string {
    const { frequency, interval, byMonth } = parts
    const inMonths = byMonth.length && byMonth.length < 12 ? ` ${words.inMonths(monthNames(byMonth))}` : ''
    switch (frequency) {
      case 'YEARLY': return yearly(parts)
      case 'MONTHLY': return isQuarterly(parts) ? `${every('quarter', 1)} ${daysOf(parts)}` : `${every('month', interval)} ${daysOf(parts)}${inMonths}`
      case 'WEEKLY': return weekly(parts) + inMonths
      default: return [every(unitOf[frequency], interval), daysOf(parts)].filter(Boolean).join(' ') + inMonths
    }
  }

  const daysAndTimes = (parts: RuleParts): string => withTimes(parts, frequencyOf(parts), {
    everyDay: words.everyOne('day'),
    at: ([first = '', ...more]) => `${words.at(first)}${list([first, ...more]).slice(first.length)}`,
    within: ({ unit, interval, from, to }) => `${every(unit, interval)} ${words.fromTo(from, to)}`,
  })

  const counted = (short: boolean) => (parts: { unit: keyof typeof units, count: number }[]): string =>
    parts.map(({ unit, count }) => `${count} ${(short ? words.shortUnits[unit] : undefined) ?? units[unit][count === 1 ? 0 : 1]}`).join(' ')

  return {
    nearDays: words.nearDays,
    date: (weekday, day, month, year) => `${words.shortDays[weekday]} ${day} ${months[month - 1]?.slice(0, 3)}${year === null ? '' : ` ${year}`}`,
    dayAndTime: (day, time, isNear) => `${day}${isNear ? ' ' : ', '}${time}`,
    duration: counted(true),
    once: (day, time) => `${day} ${words.at(time)}`,
    repeats: (parts) => {
      const { count, until, exceptions } = parts
      return [
        daysAndTimes(parts) + (count ? `, ${words.times(count)}` : ''),
        until ? words.until(dayOfStamp(until.ms)) : '',
        exceptions.length ? words.except(list(exceptions.map(({ ms }) => dayOfStamp(ms)))) : '',
      ].filter(Boolean).join(' ')
    },
    assumedTimes: words.assumedTimes,
    manner: {
      amount: counted(true),
      leads: amounts => words.before(list(amounts)),
      nag: interval => words.untilDone(({ '1 h': words.everyOne('hour'), '1 min': words.everyOne('minute') })[interval] ?? words.everySeveral(interval)),
      fromCompletion: words.afterDone,
    },
  }
}
