import { listWith } from '../shape.ts'

export type CountedUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'time'

/** Behind 1, behind 2 to 4, behind more; then "every" one of it. */
const forms: Record<CountedUnit, readonly [one: string, few: string, many: string, each: string]> = {
  year: ['год', 'года', 'лет', 'каждый год'], month: ['месяц', 'месяца', 'месяцев', 'каждый месяц'], week: ['неделя', 'недели', 'недель', 'каждую неделю'], day: ['день', 'дня', 'дней', 'каждый день'],
  hour: ['час', 'часа', 'часов', 'каждый час'], minute: ['минута', 'минуты', 'минут', 'каждую минуту'], second: ['секунда', 'секунды', 'секунд', 'каждую секунду'], time: ['раз', 'раза', 'раз', ''],
}

/** Which of the three forms of a word stands behind a number. */
function formOf(count: number): 0 | 1 | 2 {
  const isTeen = Math.floor(count % 100 / 10) === 1
  if (!isTeen && count % 10 === 1) return 0
  return !isTeen && count % 10 >= 2 && count % 10 <= 4 ? 1 : 2
}

/** "21 день", "3 недели", "5 раз" */
export const counted = (count: number, unit: CountedUnit): string => `${count} ${forms[unit][formOf(count)]}`

/** "каждый день", "каждые 3 дня", "каждую 21 неделю" */
export function everyUnit(unit: CountedUnit, interval: number): string {
  const each = forms[unit][3]
  if (interval === 1) return each
  return formOf(interval) === 0 ? each.replace(' ', ` ${interval} `) : `каждые ${counted(interval, unit)}`
}

export const list = listWith('и')
