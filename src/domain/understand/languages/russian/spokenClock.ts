import type { Clock } from '../../clocks.ts'
import { skip, skipWords, textAt, type Read, type Reader, type Token } from '../../tokens.ts'
import { words } from '../../words.ts'
import { plainClock, shifted } from './clock.ts'
import { cardinal, ordinal } from './numbers.ts'
import { ordinals } from './vocabulary.ts'

const minuteWords = words('минут минуты минута мин')

const onHour = (hour: number, to: number): Read<Clock> | null => hour >= 1 && hour <= 12 ? { value: { hour, minute: 0, half: null, bare: true }, to } : null

/** The hour that is under way: "шестого" is the one behind five. In digits after "пол": "пол 6". */
function hourUnderWay(tokens: Token[], at: number, digits: boolean): Read<Clock> | null {
  const named = ordinal(tokens, at) ?? (digits ? cardinal(tokens, at) : null)
  return named && onHour(named.value, named.to)
}

/** "полшестого", "пол шестого", "пол-шестого", "пол 6", "в половине шестого". */
function halfPast(tokens: Token[], at: number): Read<Clock> | null {
  const text = textAt(tokens, at)
  const glued = text.startsWith('пол') && text.endsWith('го') ? ordinals.get(text.slice(3)) : undefined
  const split = text === 'пол' ? skip(tokens, at + 1, words('-')) ?? at + 1 : text === 'половине' || text === 'половину' || text === 'половина' ? at + 1 : null
  const hour = glued ? onHour(glued, at + 1) : split ? hourUnderWay(tokens, split, text === 'пол') : null
  return hour && shifted(hour, -30, tokens)
}

/** "без двадцати семь" are two numbers. */
const twenty: Reader<number> = (tokens, at) => textAt(tokens, at) === 'двадцати' && !minuteWords.has(textAt(tokens, at + 2)) ? { value: 20, to: at + 1 } : null

/** "без четверти семь", "без пяти минут восемь", "без 15 9". */
function short(tokens: Token[], at: number): Read<Clock> | null {
  const start = skip(tokens, at, words('без'))
  const missing = start && (skip(tokens, start, words('четверти')) ? { value: 15, to: start + 1 } : twenty(tokens, start) ?? cardinal(tokens, start))
  if (!missing || missing.value > 29) return null
  const hourAt = skip(tokens, missing.to, minuteWords) ?? missing.to
  const hour = textAt(tokens, hourAt) === 'час' ? { value: 1, to: hourAt + 1 } : cardinal(tokens, hourAt)
  const named = hour && onHour(hour.value, hour.to)
  return named && shifted(named, -missing.value, tokens)
}

/** "четверть шестого", "десять минут девятого", "5 минут третьего". */
function early(tokens: Token[], at: number): Read<Clock> | null {
  const quarter = skip(tokens, at, words('четверть'))
  const passed = quarter ? { value: 15, to: quarter } : cardinal(tokens, at)
  const measured = passed && (quarter ?? skip(tokens, passed.to, minuteWords))
  const hour = measured && passed.value < 60 && textAt(tokens, measured).endsWith('го') ? hourUnderWay(tokens, measured, false) : null
  return hour && passed && shifted(hour, passed.value - 60, tokens)
}

const noon: Clock = { hour: 12, minute: 0, half: '24', bare: false }
const midnight: Clock = { hour: 0, minute: 0, half: '24', bare: false }
const named: ReadonlyMap<string, Clock> = new Map([['полдень', noon], ['полудню', noon], ['полудня', noon], ['полночь', midnight], ['полуночи', midnight], ['полночи', midnight]])

const earlyWords = words('утром утречком поутру утра ночью ночи')

/** Said so, the hours behind noon are of the day: "полвторого", unless morning or night are spoken of. */
function byDay(read: Read<Clock> | null, tokens: Token[]): Read<Clock> | null {
  if (!read || read.value.half !== null || (read.value.hour > 5 && read.value.hour < 12) || tokens.some(({ text }) => earlyWords.has(text))) return read
  return { value: { ...read.value, hour: read.value.hour % 12 + 12, half: 'pm' }, to: read.to }
}

const spoken: Reader<Clock> = (tokens, at) => {
  const name = named.get(textAt(tokens, at))
  return name && !skipWords(tokens, at - 1, 'после') ? { value: name, to: at + 1 } : byDay(halfPast(tokens, at) ?? short(tokens, at) ?? early(tokens, at), tokens)
}

/** One clock time. `marked`: something before it says that a number is a time ("в"). */
export const clock = (tokens: Token[], at: number, marked: boolean): Read<Clock> | null => spoken(tokens, at) ?? plainClock(tokens, at, marked)
