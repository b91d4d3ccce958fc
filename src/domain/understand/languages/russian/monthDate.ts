import type { DateSpec } from '../../dates.ts'
import { monthDateReaders } from '../../readers/monthDate.ts'
import { skip, textAt, type Read, type Reader } from '../../tokens.ts'
import { words } from '../../words.ts'
import { unit } from './amount.ts'
import { ordinal } from './numbers.ts'
import { months } from './vocabulary.ts'

const readers = monthDateReaders({ months, ordinal, place: () => null, articles: words('числа'), joints: words('числа -'), beforeYear: words(', в') })
export const { monthName, dayOfMonth, yearAfter } = readers

const yearWords = words('года год г')

/** "25 декабря", "двадцать пятого декабря 2026 года", "25 дек". */
export const dayThenMonth: Reader<DateSpec> = (tokens, at) => {
  const read = readers.dayThenMonth(tokens, at)
  if (read?.value.type !== 'date' || read.value.year === null) return read
  const named = skip(tokens, read.to, yearWords)
  const to = named && textAt(tokens, named) === '.' && tokens[named]?.glued && textAt(tokens, named - 1) === 'г' ? named + 1 : named
  return { value: read.value, to: to ?? read.to }
}

const isWritten = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** 5.12, 5.12.26, 25.12.: written shorter than elsewhere. */
export const shortDate: Reader<DateSpec> = (tokens, at) => {
  const [day, point, month, end, year] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (day?.kind !== 'number' || month?.kind !== 'number' || day.quoted || point?.text !== '.' || !point.glued || !month.glued || day.text.length > 2 || month.text.length !== 2) return null
  if (!isWritten(Number(month.text), Number(day.text))) return null
  const date = (year: number | null, to: number): Read<DateSpec> => ({ value: { type: 'date', year, month: Number(month.text), day: Number(day.text), doubtful: false }, to })
  const isPointed = end?.glued && end.text === '.'
  if (isPointed && year?.glued && year.kind === 'number') return year.text.length === 2 ? date(2000 + Number(year.text), at + 5) : null
  const measured = unit(tokens, at + 3)?.value
  const isLength = measured === 'second' || measured === 'minute' || measured === 'hour'
  return (end?.glued && end.kind !== 'mark') || isLength ? null : date(null, isPointed ? at + 4 : at + 3)
}

/** "в декабре", "к январю", "в мае 2027". */
export const monthAlone: Reader<DateSpec> = (tokens, at) => {
  const marked = skip(tokens, at, words('в к на'))
  const month = marked ? monthName(tokens, marked) : null
  if (!month) return null
  const { year, to } = yearAfter(tokens, month.to)
  return { value: { type: 'month', month: month.value, year }, to: year ? skip(tokens, to, yearWords) ?? to : to }
}
