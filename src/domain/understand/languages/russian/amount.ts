import { addAmounts, amountOf, type Amount } from '../../amounts.ts'
import { amountReaders, fraction } from '../../readers/amount.ts'
import { skip, skipWords, textAt, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { cardinal } from './numbers.ts'
import { shortUnits, spelt, units } from './vocabulary.ts'

const vague = spelt({ 'пару пара пары парочку': 2, 'несколько': 3, 'полтора полторы полутора': 1.5 })

/** "2", "1,5", "два", "полтора", "пару", "2 с половиной". */
const count: Reader<number> = (tokens, at) => {
  const few = vague.get(textAt(tokens, at))
  if (few) return { value: few, to: at + 1 }
  const whole = textAt(tokens, at) === 'раз' ? null : cardinal(tokens, at)
  const broken = whole && fraction(tokens, whole)
  if (!whole || broken) return broken
  const half = skipWords(tokens, whole.to, 'с', 'половиной')
  return half ? { value: whole.value + 0.5, to: half } : whole
}

const readers = amountReaders(count, { units, shortUnits, and: words('и'), more: words('полных ещё еще'), andHalf: ['с', 'половиной'] })
export const { unit } = readers

const minutes = (count: number): Amount => ({ months: 0, days: 0, seconds: count * 60 })
/** Lengths in one word. */
const halves = spelt<Amount>({
  'полчаса полчасика получаса': minutes(30), 'полминуты': { months: 0, days: 0, seconds: 30 }, 'полдня': minutes(12 * 60), 'полгода полугода полгодика': { months: 6, days: 0, seconds: 0 }, 'полмесяца': { months: 0, days: 15, seconds: 0 },
})

/** A length with its number: "2 часа 15 минут", "полтора часа", "полчаса", "четверть часа". */
export const counted: Reader<Amount> = (tokens, at) => {
  const word = halves.get(textAt(tokens, at))
  if (word) return { value: word, to: at + 1 }
  const half = skipWords(tokens, at, 'пол', 'часа') ?? skipWords(tokens, at, 'пол', '-', 'часа')
  if (half) return { value: minutes(30), to: half }
  const year = skipWords(tokens, at, 'пол', 'года')
  if (year) return { value: { months: 6, days: 0, seconds: 0 }, to: year }
  const monthAndHalf = skipWords(tokens, at, 'полтора', 'месяца')
  if (monthAndHalf) return { value: { months: 1, days: 15, seconds: 0 }, to: monthAndHalf }
  const quarter = skipWords(tokens, at, 'четверть', 'часа')
  return quarter ? { value: minutes(15), to: quarter } : readers.amount(tokens, at)
}

/** "час", "неделю": one of it; "час с половиной", "час двадцать", "час и 15 минут". */
const one: Reader<Amount> = (tokens, at) => {
  const measured = tokens[at]?.kind === 'word' ? unit(tokens, at) : null
  const value = measured && amountOf(1, measured.value)
  if (!measured || !value) return null
  const half = measured.value === 'hour' ? skipWords(tokens, measured.to, 'с', 'половиной') : null
  if (half) return { value: minutes(90), to: half }
  const next = skip(tokens, measured.to, words('и')) ?? measured.to
  const more = counted(tokens, next)
  if (more && more.value.months < value.months + 1 && more.value.days < value.days + 1) return { value: addAmounts(value, more.value), to: more.to }
  const worded = measured.value === 'hour' && tokens[measured.to]?.kind === 'word' ? cardinal(tokens, measured.to) : null
  return worded && worded.value >= 5 && worded.value < 60 ? { value: addAmounts(value, minutes(worded.value)), to: worded.to } : { value, to: measured.to }
}

const exact: Reader<Amount> = (tokens, at) => counted(tokens, at) ?? one(tokens, at)

/** Also rough ones, as their first: "10-15 минут", "час-два", "полчаса-час". */
export const amount: Reader<Amount> = (tokens, at) => {
  const first = exact(tokens, at)
  const hyphen = first && tokens[first.to]?.glued ? skip(tokens, first.to, words('- – —')) : null
  const last = hyphen ? exact(tokens, hyphen) ?? cardinal(tokens, hyphen) : null
  if (first) return last ? { value: first.value, to: last.to } : first
  const number = count(tokens, at)
  const until = number ? skip(tokens, number.to, words('- – —')) : null
  const whole = number && until ? counted(tokens, until) : null
  const measured = whole && number ? unit(tokens, whole.to - 1) : null
  const value = measured && number ? amountOf(number.value, measured.value) : null
  return value && whole && { value, to: whole.to }
}
