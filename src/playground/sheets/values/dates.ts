import { habitsOf } from './locale.ts'
import { serialOf, serialOfDate } from './serial.ts'

export interface Dated { serial: number, type: 'DATE' | 'TIME' | 'DATE_TIME', pattern: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1
const monthWord = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

interface Here { locale: string, timeZone: string, nowMs: number }

/** A date, a time of day, or both, as a person of that locale may type them. */
export function readDated(text: string, here: Here): Dated | undefined {
  const [, dayPart, , timePart] = /^(.*?)(^|[ T]|(?<=\d)T)?(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?$/i.exec(text.trim()) ?? []
  const time = timePart ? readTime(timePart) : undefined
  if (timePart && !time) return undefined
  if (!dayPart) return time && { ...time, type: 'TIME' }
  const day = readDate(dayPart.trim(), here)
  if (!day) return undefined
  return time ? { serial: day.serial + time.serial, type: 'DATE_TIME', pattern: `${day.pattern} ${time.pattern}` } : { ...day, type: 'DATE' }
}

function readTime(text: string): { serial: number, pattern: string } | undefined {
  const [, hours, minutes, seconds, half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]m)?$/i.exec(text)!
  const hour = half ? Number(hours) % 12 + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && Number(hours) > 12)) return undefined
  return { serial: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400, pattern: `h:mm${seconds ? ':ss' : ''}${half ? ' am/pm' : ''}` }
}

function readDate(text: string, here: Here): { serial: number, pattern: string } | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? []
  if (year) return dated(Number(year), Number(month), Number(day), text.includes('-') ? 'yyyy-mm-dd' : 'yyyy/mm/dd')
  return inFigures(text, here) ?? inWords(text, here)
}

function inFigures(text: string, here: Here) {
  const { order, datePattern, decimal } = habitsOf(here.locale)
  const [, first, mark, second, year] = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\2?$/.exec(text) ?? []
  if (!first || order === 'ymd' || (mark === '.' && (decimal === '.' || !year))) return undefined
  const [month, day] = order === 'mdy' ? [first, second] : [second, first]
  return dated(fullYear(year, here), Number(month), Number(day), year ? datePattern : order === 'mdy' ? 'm/d' : 'd/m')
}

function inWords(text: string, here: Here) {
  const [, word, day, year] = new RegExp(`^${monthWord} (\\d{1,2})(?:, ?| )?(\\d{4})?$`, 'i').exec(text) ?? []
  if (word) return dated(fullYear(year, here), monthNumber(word), Number(day), year ? 'mmm d, yyyy' : 'mmm d')
  const [, dayFirst, wordSecond, yearLast] = new RegExp(`^(\\d{1,2})[ -]${monthWord}(?:[ -](\\d{4}))?$`, 'i').exec(text) ?? []
  return wordSecond ? dated(fullYear(yearLast, here), monthNumber(wordSecond), Number(dayFirst), yearLast ? 'd mmm yyyy' : 'd mmm') : undefined
}

function dated(year: number, month: number, day: number, pattern: string): { serial: number, pattern: string } | undefined {
  const serial = serialOfDate(year, month, day)
  return serial === undefined ? undefined : { serial, pattern }
}

function fullYear(year: string | undefined, { nowMs, timeZone }: Here): number {
  if (year === undefined) return new Date(Date.UTC(1899, 11, 30) + serialOf(nowMs, timeZone) * 86_400_000).getUTCFullYear()
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900)
}
