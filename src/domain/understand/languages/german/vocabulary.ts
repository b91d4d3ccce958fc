import type { Unit } from '../../amounts.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { named, words } from '../../words.ts'

/** As it is typed where the keyboard has no umlauts. */
const withoutUmlauts = (word: string): string => word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

export const spelt = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> => new Map([...named(rows)].flatMap(([word, value]) => [[word, value], [withoutUmlauts(word), value]]))

const spellings = new Map<string, ReadonlySet<string>>()

/** The set of words in a list, in both spellings; made once, since readers name their words where they need them. */
export function speltWords(list: string): ReadonlySet<string> {
  let set = spellings.get(list)
  if (!set) spellings.set(list, set = new Set(list.split(' ').flatMap(word => [word, withoutUmlauts(word)])))
  return set
}

/** Runs of words, in both spellings. */
export const speltRuns = (runs: string[]): string[] => [...new Set(runs.flatMap(run => [run, withoutUmlauts(run)]))]

/** Monday = 0. */
export const weekdays = spelt({ 'montag mo': 0, 'dienstag di': 1, 'mittwoch mi': 2, 'donnerstag do': 3, 'freitag fr': 4, 'samstag sonnabend sa': 5, 'sonntag so': 6 })
export const eachWeekday = spelt({ 'montags': 0, 'dienstags': 1, 'mittwochs': 2, 'donnerstags': 3, 'freitags': 4, 'samstags sonnabends': 5, 'sonntags': 6 })
/** Weekdays that are also other words ("so", "do it"): only in lists and beside other time words. */
export const doubtfulWeekdays = words('mo di mi do fr sa so')

export const months = spelt({
  'januar jänner jan': 1, 'februar feber feb': 2, 'märz mär mrz': 3, 'april apr': 4, 'mai': 5, 'juni jun': 6, 'juli jul': 7, 'august aug': 8, 'september sep sept': 9,
  'oktober okt': 10, 'november nov': 11, 'dezember dez': 12,
})

const small = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn']
const tenWords = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** "einundzwanzig": the ones before the tens, in one word. */
const compounds = (ending: string): [string, number][] =>
  tenWords.flatMap((ten, index) => Array.from({ length: 10 }, (_, one): [string, number] => [`${one ? `${small[one]}und` : ''}${ten}${ending}`, 20 + index * 10 + one]))

export const cardinals = spelt({ eins: 1, zwo: 2, ...Object.fromEntries(small.slice(2).map((word, index) => [word, index + 2])), ...Object.fromEntries(compounds('')) })

const ordinalStems: [string, number][] = [
  ['erst', 1], ['zweit', 2], ['dritt', 3], ['siebt', 7], ['acht', 8],
  ...small.flatMap((word, value): [string, number][] => value > 3 && value !== 7 && value !== 8 ? [[`${word}t`, value]] : []), ...compounds('st'),
]
export const ordinals = spelt(Object.fromEntries(ordinalStems.flatMap(([stem, value]) => ['e', 'en', 'er', 'es'].map(ending => [stem + ending, value]))))
export const ordinalEndings = words('te ten ter tes')

const unitWords: Record<Unit, string> = {
  second: 'sekunde sekunden sek', minute: 'minute minuten min mins', hour: 'stunde stunden std stdn', day: 'tag tage tagen', week: 'woche wochen', fortnight: '',
  month: 'monat monate monaten monats', quarter: 'quartal quartale quartalen', year: 'jahr jahre jahren jahres',
}
export const units: ReadonlyMap<string, Unit> = new Map(Object.entries(unitWords).flatMap(([unit, list]) => list.split(' ').filter(Boolean).map(word => [word, unit as Unit] as const)))
export const shortUnits: ReadonlyMap<string, Unit> = new Map([['s', 'second'], ['m', 'minute'], ['h', 'hour'], ['d', 'day']])

/** "täglich": a unit and how many of them. */
export const adverbs = spelt<[unit: Unit, interval: number]>({
  'stündlich': ['hour', 1], 'täglich': ['day', 1], 'wöchentlich': ['week', 1], 'zweiwöchentlich vierzehntägig': ['week', 2], 'monatlich': ['month', 1], 'quartalsweise': ['quarter', 1], 'vierteljährlich': ['month', 3],
  'halbjährlich': ['month', 6], 'jährlich': ['year', 1],
})

export const dayParts = spelt<DayPart>({
  'morgen früh vormittag': 'morning', 'mittag': 'noon', 'nachmittag': 'afternoon', 'abend': 'evening', 'nacht': 'night',
})
/** Each day by themselves, and the half of the day behind a clock time. */
export const eachPart = spelt<DayPart>({ 'morgens vormittags frühmorgens': 'morning', 'mittags': 'noon', 'nachmittags': 'afternoon', 'abends': 'evening', 'nachts': 'night' })

export const hourOfPart: Record<DayPart, number> = { morning: 9, noon: 12, afternoon: 15, evening: 19, night: 22, tonight: 20 }

/** "freitagabend", "montagmorgens" */
export function parting(word: string): number | null {
  const end = word.indexOf('tag') + 3
  const day = word.startsWith('mittwoch') ? 8 : end
  return day > 3 && day < word.length && weekdays.has(word.slice(0, day)) && (dayParts.has(word.slice(day)) || eachPart.has(word.slice(day))) ? day : null
}
