import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { named, words } from '../../words.ts'

/** With е for each ё as well, as most people type. */
const bothSpellings = (word: string): string[] => word.includes('ё') ? [word, word.replaceAll('ё', 'е')] : [word]

export const spelt = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> =>
  new Map([...named(rows)].flatMap(([word, value]) => bothSpellings(word).map(one => [one, value] as const)))

export const speltWords = (list: string): ReadonlySet<string> => words([...new Set(list.split(' ').flatMap(bothSpellings))].join(' '))

/** Every form of a word: its stem with each of the endings. A dash stands for none. */
const forms = (stem: string, endings: string): string => endings.split(' ').map(ending => ending === '-' ? stem : stem + ending).join(' ')

/** Monday = 0. */
export const weekdays = spelt({
  [`${forms('понедельник', '- а у ом е')} пн пон понед пнд`]: 0, [`${forms('вторник', '- а у ом е')} вт втр`]: 1, [`${forms('сред', 'а у ы е ой')} ср`]: 2, [`${forms('четверг', '- а у ом е')} чт чтв`]: 3,
  [`${forms('пятниц', 'а у ы е ей')} пт птн пятн`]: 4, [`${forms('суббот', 'а у ы е ой')} сб суб субб`]: 5, [`${forms('воскресен', 'ье ья ью ьем ьи ие ия ию')} вс вск воскр`]: 6,
})
export const eachWeekday = spelt({
  понедельникам: 0, вторникам: 1, средам: 2, четвергам: 3, пятницам: 4, субботам: 5, 'воскресеньям воскресениям': 6,
})
/** Weekdays that are also other words ("все", "в среднем", "среда обитания"): only in lists, behind "в" and beside other time words. */
export const doubtfulWeekdays = words('вс ср среда среды среде средой пон суб')

const monthForms: [stem: string, endings: string, short: string][] = [
  ['январ', 'ь я е ю', 'янв'], ['феврал', 'ь я е ю', 'фев февр'], ['март', '- а е у', 'мар'], ['апрел', 'ь я е ю', 'апр'], ['ма', 'й я е ю', ''], ['июн', 'ь я е ю', 'июн'], ['июл', 'ь я е ю', 'июл'],
  ['август', '- а е у', 'авг'], ['сентябр', 'ь я е ю', 'сен сент'], ['октябр', 'ь я е ю', 'окт'], ['ноябр', 'ь я е ю', 'ноя нояб'], ['декабр', 'ь я е ю', 'дек'],
]
export const months = named(Object.fromEntries(monthForms.map(([stem, endings, short], index) => [`${forms(stem, endings)} ${short}`.trim(), index + 1])))

export const cardinals = spelt({
  'ноль нуль': 0, 'один одна одну одного одной одно раз': 1, 'два две двух двум двумя': 2, 'три трёх трём': 3, 'четыре четырёх четырём': 4, 'пять пяти': 5, 'шесть шести': 6, 'семь семи': 7, 'восемь восьми': 8,
  'девять девяти': 9, 'десять десяти': 10,
  ...Object.fromEntries(['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem, index) => [forms(`${stem}надцат`, 'ь и'), index + 11])),
  'сто ста': 100,
})
export const tens = named({ 'двадцать двадцати': 20, 'тридцать тридцати': 30, 'сорок сорока': 40, 'пятьдесят пятидесяти': 50, 'шестьдесят шестидесяти': 60, 'девяносто девяноста': 90 })

const hard = 'ый ого ому ым ом ая ой ую ое ые ых'
const stressed = 'ой ого ому ым ом ая ую ое ые ых'
export const ordinals = spelt({
  [forms('перв', hard)]: 1, [forms('втор', stressed)]: 2, [forms('трет', 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих')]: 3, [forms('четвёрт', hard)]: 4, [forms('пят', hard)]: 5, [forms('шест', stressed)]: 6,
  [forms('седьм', stressed)]: 7, [forms('восьм', stressed)]: 8,
  ...Object.fromEntries(['девят', 'десят', 'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат']
    .map((stem, index) => [forms(stem, hard), index + 9])),
  [forms('тридцат', hard)]: 30,
})

const unitWords: Record<Unit, string> = {
  second: 'секунда секунду секунды секунд секунде сек секундочку', minute: 'минута минуту минуты минут минуте мин минутка минутку минутки минуток минуточку',
  hour: 'час часа часов часу часе часик часика часиков часок часочек ч', day: 'день дня дней дню днём денёк денька деньков сутки суток дн', week: 'неделя неделю недели недель неделе недельку недельки недель нед',
  fortnight: '', month: 'месяц месяца месяцев месяце месяцу месяцок мес', quarter: 'квартал квартала кварталов квартале', year: 'год года лет году годик',
}
export const units = spelt<Unit>(Object.fromEntries(Object.entries(unitWords).flatMap(([unit, list]) => list ? [[list, unit as Unit]] : [])))
/** Letters that are units only when glued to their number: "1ч30м", "2д". */
export const shortUnits: ReadonlyMap<string, Unit> = new Map([['с', 'second'], ['м', 'minute'], ['ч', 'hour'], ['д', 'day'], ['н', 'week']])

/** "ежедневно": a unit and how many of them. */
export const adverbs = named<[unit: Unit, interval: number]>({
  'ежеминутно': ['minute', 1], 'ежечасно': ['hour', 1], 'ежедневно каждодневно': ['day', 1], 'еженедельно': ['week', 1], 'ежемесячно': ['month', 1], 'ежеквартально': ['quarter', 1], 'ежегодно': ['year', 1],
})

/** As a time by itself: "утром", "вечером". */
export const dayParts = spelt<DayPart>({ 'утром утречком поутру': 'morning', 'днём': 'afternoon', 'вечером вечерком': 'evening', 'ночью': 'night' })
/** Behind a clock time: "9 утра". */
export const partsOfClock = named<DayPart>({ 'утра': 'morning', 'дня': 'afternoon', 'вечера': 'evening', 'ночи': 'night' })
/** Behind "каждый", "по" and "на". */
export const eachPart = named<DayPart>({ 'утро утрам': 'morning', 'вечер вечерам': 'evening', 'ночь ночам': 'night' })

/** Hour a part of the day stands for when no clock time is given. */
export const hourOfPart: Record<DayPart, number> = { morning: 9, noon: 13, afternoon: 15, evening: 19, night: 22, tonight: 20 }

/** Days by name, ahead of today, also as they are often mistyped. */
export const namedDays = spelt({
  'сегодня сёдня седня сегоня севодня сегодна сегодя': 0, 'завтра завтро зафтра завтар автра завтрв завра': 1, 'послезавтра послезавтро послезафтра полсезавтра': 2, 'послепослезавтра': 3, 'вчера': -1, 'позавчера': -2,
})
