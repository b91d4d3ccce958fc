import { clockOf, saidClock, type Clock } from '../../clocks.ts'
import { digitClock } from '../../readers/digitClock.ts'
import type { DayPart } from '../../timeOfDay.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { cardinal } from './numbers.ts'
import { smallWords } from './smallWords.ts'
import { dayParts, partsOfClock } from './vocabulary.ts'

const hourWords = words('час часа часов часам часу ч ч.')
const minuteWords = words('минут минуты минута мин м')

/** "утром", "с утра", "в обед", "после обеда", "под вечер". */
export const dayPart: Reader<DayPart> = (tokens, at) => {
  const extent = skip(tokens, at, words('рано поздно')) ?? at
  const adverb = dayParts.get(textAt(tokens, extent))
  if (adverb) return { value: adverb, to: extent + 1 }
  const morning = skipWords(tokens, at, 'с', 'утра') ?? skipWords(tokens, at, 'с', 'утречка') ?? skipWords(tokens, at, 'до', 'обеда')
  if (morning) return { value: 'morning', to: morning }
  const evening = skipWords(tokens, at, 'под', 'вечер') ?? skipWords(tokens, at, 'к', 'вечеру') ?? skipWords(tokens, at, 'на', 'вечер') ?? skipWords(tokens, at, 'ближе', 'к', 'вечеру')
  if (evening) return { value: 'evening', to: evening }
  const afternoon = skipWords(tokens, at, 'после', 'обеда') ?? skipWords(tokens, at, 'во', 'второй', 'половине', 'дня')
  if (afternoon) return { value: 'afternoon', to: afternoon }
  const noon = skipWords(tokens, at, 'в', 'обед') ?? skipWords(tokens, at, 'к', 'обеду') ?? skipWords(tokens, at, 'в', 'обеденный', 'перерыв')
  if (noon) return { value: 'noon', to: noon }
  const on = skipWords(tokens, at, 'на', 'утро') ?? skipWords(tokens, at, 'на', 'ночь') ?? skipWords(tokens, at, 'перед', 'сном')
  return on ? { value: textAt(tokens, on - 1) === 'утро' ? 'morning' : 'night', to: on } : null
}

/** Which half of the day an hour is in behind which "утра", "дня", "вечера" or "ночи" stands: 11 ночи, 12 дня, 3 ночи. */
function halfOf(hour: number, part: DayPart): 'am' | 'pm' {
  if (part === 'morning') return 'am'
  if (part === 'night') return hour < 7 || hour === 12 ? 'am' : 'pm'
  if (part === 'afternoon') return hour >= 9 && hour < 12 ? 'am' : 'pm'
  return hour === 12 ? 'am' : 'pm'
}

/** With the part of the day behind it: "8 вечера". */
function withPart(hour: number, minute: number, half: Clock['half'], bare: boolean, tokens: Token[], to: number, isSaid = false): Read<Clock> | null {
  const part = partsOfClock.get(textAt(tokens, to))
  const isOn12 = part !== undefined && half === null && hour >= 1 && hour <= 12
  const clock = isOn12 ? clockOf(hour, minute, halfOf(hour, part), false) : (isSaid ? saidClock : clockOf)(hour, minute, half, bare)
  return clock && { value: clock, to: part === undefined ? to : to + 1 }
}

const isDigits = (token: Token | undefined, length: number): boolean => token?.kind === 'number' && token.text.length === length && !token.quoted

/** "8-00", "18-30": so written a time even where nothing stands before. */
const isHyphened = (tokens: Token[], at: number): boolean => textAt(tokens, at) === '-' && ['00', '30'].includes(textAt(tokens, at + 1)) && !tokens[at + 2]?.glued

/** "18-30", "16 00": two digits behind a hyphen or a space, where something before them says that a time follows. */
function minutesApart(tokens: Token[], at: number): Read<number> | null {
  const hyphen = tokens[at]?.glued && textAt(tokens, at) === '-' && tokens[at + 1]?.glued ? at + 1 : null
  const minuteAt = hyphen ?? at
  const minute = tokens[minuteAt]
  if (!isDigits(minute, 2) || (!hyphen && minute?.glued) || Number(minute?.text) > 59) return null
  if (hyphen && Number(minute?.text) % 5) return null
  const next = tokens[minuteAt + 1]
  const isMeasured = unit(tokens, minuteAt + 1) !== null || (next?.glued && (next.kind !== 'mark' || '.:/-'.includes(next.text)) && !',.!?'.includes(next.text))
  // "В 22 10 страниц прочитать"
  const countsThings = !hyphen && next?.kind === 'word' && Number(minute?.text) % 15 !== 0
  return isMeasured || countsThings ? null : { value: Number(minute?.text), to: minuteAt + 1 }
}

/** "7 часов 15 минут", "семь тридцать", "семь ноль пять". */
function minutesAfter(tokens: Token[], at: number, named: boolean): Read<number> | null {
  const zero = skip(tokens, at, words('ноль'))
  const minutes = tokens[zero ?? at]?.kind === 'word' || named ? cardinal(tokens, zero ?? at) : null
  if (!minutes || minutes.value > 59) return null
  const measured = skip(tokens, minutes.to, minuteWords)
  if (zero) return minutes.value < 10 ? { value: minutes.value, to: measured ?? minutes.to } : null
  if (measured) return { value: minutes.value, to: measured }
  const isWorded = tokens[at]?.kind === 'word' && minutes.value >= 10
  return (isWorded || (named && isDigits(tokens[at], 2))) && !unit(tokens, minutes.to) ? minutes : null
}

const zeros = words('ноль')

/** в 9, 9 утра, 17 часов, 18ч, в 7 часов 15 минут, в восемь, час дня, в 16 00, в 18-30, в 1730. */
function fullHour(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const one = textAt(tokens, at) === 'час' || textAt(tokens, at) === 'часу' ? at + 1 : null
  if (one) return marked || partsOfClock.has(textAt(tokens, one)) ? withPart(1, 0, null, true, tokens, one) : null
  const hour = textAt(tokens, at) === 'раз' ? null : cardinal(tokens, at)
  if (!hour) return null
  const digits = tokens[at]?.kind === 'number' ? tokens[at].text : ''
  if (digits.length === 4 && marked && !tokens[hour.to]?.text.startsWith('год')) return withPart(Math.floor(hour.value / 100), hour.value % 100, '24', false, tokens, hour.to)
  if (digits.length > 2) return null
  const half = digits.length === 2 && digits.startsWith('0') ? '24' : null
  const named = skip(tokens, hour.to, hourWords)
  const end = named && textAt(tokens, named) === '.' && textAt(tokens, named - 1) === 'ч' && tokens[named]?.glued ? named + 1 : named
  const minutes = (named || !digits) && (marked || named) ? minutesAfter(tokens, end ?? hour.to, named !== null) : null
  if (minutes) return withPart(hour.value, minutes.value, half, false, tokens, minutes.to)
  if (digits && (marked || isHyphened(tokens, hour.to))) {
    const apart = minutesApart(tokens, hour.to)
    const clock = apart && withPart(hour.value, apart.value, half, false, tokens, apart.to)
    if (clock) return clock
  }
  if (named) return marked || partsOfClock.has(textAt(tokens, end ?? named)) || hour.value > 12 ? withPart(hour.value, 0, half, true, tokens, end ?? named, marked) : null
  const zero = skip(tokens, skip(tokens, hour.to, zeros) ?? tokens.length, zeros)
  if (zero) return withPart(hour.value, 0, half, false, tokens, zero)
  const glued = tokens[hour.to]
  if (glued?.glued && (glued.kind !== 'mark' || !',.!?;:)…-–/'.includes(glued.text))) return null
  return marked || partsOfClock.has(textAt(tokens, hour.to)) ? withPart(hour.value, 0, half, true, tokens, hour.to) : null
}

/** "18.00", "19.30": so pointed a number is no date, and rather a time than a price. */
const isPointed = (tokens: Token[], at: number): boolean => isDigits(tokens[at], 2) && ['00', '30'].includes(textAt(tokens, at + 2)) && tokens[at + 3]?.kind === 'word' && !unit(tokens, at + 3) && !smallWords.measures.has(textAt(tokens, at + 3))

/** 9:30, 17.45 вечера, 18.00. */
function digital(tokens: Token[], at: number, marked: boolean): Read<Clock> | null {
  const read = digitClock(tokens, at, true, () => null)
  if (!read) return null
  const named = skip(tokens, read.to, hourWords) ?? read.to
  const isMarked = marked || tokens[at + 1]?.text === ':' || isPointed(tokens, at) || named > read.to || partsOfClock.has(textAt(tokens, named))
  return isMarked ? withPart(read.value.hour, read.value.minute, read.value.half, false, tokens, named, true) : null
}

/** A clock time said as it is read off: without halves and quarters. */
export const plainClock = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null => digital(tokens, at, marked) ?? fullHour(tokens, at, marked)

/** The same clock with minutes added or taken. */
export function shifted({ value, to }: Read<Clock>, minutes: number, tokens: Token[]): Read<Clock> | null {
  const total = value.hour * 60 + minutes + 1440
  const hour = Math.floor(total / 60) % 24
  const half = value.half === '24' && hour <= 12 && value.hour !== 0 ? null : value.half
  return partsOfClock.has(textAt(tokens, to)) ? withPart(hour % 12 || 12, total % 60, null, false, tokens, to) : { value: { hour, minute: total % 60, half, bare: value.bare }, to }
}
