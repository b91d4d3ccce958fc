import type { DateSpec } from '../../dates.ts'
import { monthDateReaders, type MonthDateReaders } from '../../readers/monthDate.ts'
import { skip, skipAll, type Reader } from '../../tokens.ts'
import { words as wordsOf } from '../../words.ts'
import type { NumberReaders } from './numbers.ts'
import type { IberianWords } from './words.ts'

export interface IberianMonthDates extends MonthDateReaders {
  /** "diciembre 3" */
  monthThenDay: Reader<DateSpec>
  /** "en diciembre", "dezembro de 2027": a month alone needs a word before it or a year behind. */
  monthAlone: Reader<DateSpec>
}

export function monthDatesOf({ months, articles, day, of, beforeMonth, cardinals }: IberianWords, { ordinal, cardinal }: NumberReaders): IberianMonthDates {
  const dayInWords: Reader<number> = (tokens, at) => cardinals.has(tokens[at]?.text ?? '') || tokens[at]?.kind === 'word' ? cardinal(tokens, at) : null
  const readers = monthDateReaders({
    months, ordinal, place: dayInWords, articles: wordsOf([...articles, ...day].join(' ')), joints: wordsOf([...of, '-', '/'].join(' ')), beforeYear: wordsOf([...of, ','].join(' ')),
  })
  const { monthName, dayOfMonth, yearAfter, dated } = readers

  const dayThenMonth: Reader<DateSpec> = (tokens, at) => {
    const article = skip(tokens, at, articles) ?? at
    return readers.dayThenMonth(tokens, skip(tokens, article, day) ?? article)
  }

  const monthThenDay: Reader<DateSpec> = (tokens, at) => {
    const month = monthName(tokens, at)
    const number = month && dayOfMonth(tokens, month.to)
    if (!month || !number) return null
    const next = tokens[number.to]
    // "diciembre 5:30" and "mayo 23 dias" are no dates.
    return next?.glued && (next.text === ':' || next.kind === 'word') ? null : dated(month.value, number.value, tokens, number.to)
  }

  /** "11/2026" */
  const monthAndYear: Reader<DateSpec> = (tokens, at) => {
    const [month, stroke] = [tokens[at], tokens[at + 1]]
    const { year, to } = month?.kind === 'number' && stroke?.glued && stroke.text === '/' ? yearAfter(tokens, at + 2) : { year: null, to: at }
    return year && Number(month?.text) >= 1 && Number(month?.text) <= 12 ? { value: { type: 'month', month: Number(month?.text), year }, to } : null
  }

  const monthAlone: Reader<DateSpec> = (tokens, at) => {
    const marked = skipAll(tokens, at, beforeMonth)
    const inDigits = marked > at ? monthAndYear(tokens, marked) : null
    if (inDigits) return inDigits
    const month = monthName(tokens, marked)
    if (!month) return null
    const { year, to } = yearAfter(tokens, month.to)
    if (marked === at && (year === null || tokens[at - 1]?.kind === 'number')) return null
    return { value: { type: 'month', month: month.value, year }, to }
  }

  return { ...readers, dayThenMonth, monthThenDay, monthAlone }
}
