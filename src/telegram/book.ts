import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import { totalsBy, type Answer, type ItemRow, type Period, type Spent, type Streak } from '../domain/checkin.ts'
import { describeDay, describeMonth } from '../domain/wording.ts'
import { answerWords, categoryLine, moneyText, type Shown } from './answer.ts'
import { keepsWords, writeView, type BookView } from './bookView.ts'
import { ticked } from './buttons.ts'
import { pack } from './callback.ts'
import { fit, messageLimit, oneLine, plain } from './formatted.ts'
import type { Page } from './list.ts'

export interface BookItem { id: number, day: string, text: string, parsed: Answer, items: readonly ItemRow[], question: string | null, by: string | null }

/** What a page of answers adds up to. */
export interface BookSums {
  spent: readonly Spent[]
  /** Of one check-in alone. */
  span: { average: string, least: string, most: string } | null
  choices: readonly { value: string, count: number }[]
  asked: { answered: number, of: number, streak: Streak } | null
}

export interface Book { view: BookView, period: Period, checkin: string | null, found: Page<BookItem>, sums: BookSums, isGroup: boolean }

export const bookPageSize = 8

const longestRow = 120
const longestQuestion = 30

/** "November", "16 Nov – 22 Nov", "2026". */
export function periodText({ period, back }: BookView, { from, to }: Period, { phrase, today, lang }: Shown): string {
  const date = { today, locale: lang }
  if (from === null || to === null) return phrase('book-all')
  if (period === 'year') return from.slice(0, 4)
  if (period === 'month') return describeMonth(from, date)
  return back === 0 ? phrase('book-this-week') : `${describeDay(from, date)} – ${describeDay(to, date)}`
}

export function bookMessage(book: Book, shown: Shown): { text: string, keyboard: InlineKeyboardMarkup } {
  const { view, found } = book
  const { phrase } = shown
  const rows = found.rows.map((item, i) => `${found.offset + i + 1}. ${rowText(item, book, shown)}`)
  const lines = [
    phrase(book.checkin === null ? 'book-title' : 'book-title-checkin', { period: periodText(view, book.period, shown), checkin: book.checkin ?? '' }),
    ...(view.words ? [phrase('book-words', { words: oneLine(view.words, longestQuestion) })] : []),
    ...sumLines(book.sums, shown),
    '',
    ...(rows.length ? rows : [phrase(view.words ? 'book-not-found' : 'book-empty')]),
    ...(found.total > found.rows.length && !keepsWords(view) ? [phrase('choose-more', { count: found.total - found.rows.length })] : []),
  ]
  return { text: fit(plain(lines.join('\n')), messageLimit).text, keyboard: { inline_keyboard: bookButtons(book, shown) } }
}

function rowText(item: BookItem, { checkin, isGroup }: Book, shown: Shown): string {
  const question = checkin === null && item.question ? ` (${oneLine(item.question, longestQuestion)})` : ''
  const by = isGroup && item.by ? `, ${item.by}` : ''
  return `${describeDay(item.day, { today: shown.today, locale: shown.lang })}${by} — ${oneLine(answerWords(item, shown), longestRow)}${question}`
}

function sumLines({ spent, span, choices, asked }: BookSums, shown: Shown): string[] {
  const { phrase } = shown
  return [
    ...(spent.length ? [phrase('book-total', { total: moneyText(totalsBy('all', spent), shown) })] : []),
    ...categoryLine(spent, shown),
    ...(span ? [phrase('book-span', span)] : []),
    ...(choices.length ? [choices.map(({ value, count }) => `${value === 'true' ? phrase('answer-yes') : value === 'false' ? phrase('answer-no') : value} ${count}`).join(' · ')] : []),
    ...(asked && asked.of ? [phrase('book-asked', { answered: asked.answered, of: asked.of, longest: asked.streak.longest })] : []),
  ]
}

function bookButtons({ view, found, checkin, sums }: Book, { phrase }: Shown): InlineKeyboardButton[][] {
  if (!keepsWords(view)) return openButtons(found)
  const to = (change: Partial<BookView>) => pack('book', { view: writeView({ ...view, page: 0, ...change }) })
  const here = writeView({ ...view, page: 0 })
  const page = found.offset / bookPageSize
  const turned = [
    ...(page > 0 ? [{ text: '‹', callback_data: to({ page: page - 1 }) }] : []),
    ...((page + 1) * bookPageSize < found.total ? [{ text: '›', callback_data: to({ page: page + 1 }) }] : []),
  ]
  const kinds = (['week', 'month', 'year', 'all'] as const).map(period =>
    ({ text: ticked(period === view.period, phrase(`button-period-${period}`)), callback_data: to({ period, back: 0 }) }))
  const moved = view.period === 'all' ? [] : [
    { text: phrase('button-earlier'), callback_data: to({ back: view.back + 1 }) },
    ...(view.back > 0 ? [{ text: phrase('button-later'), callback_data: to({ back: view.back - 1 }) }] : []),
  ]
  const chart = (name: string) => ({ text: phrase(`button-chart-${name}`), callback_data: pack('chart', { chart: name, view: here }) })
  const charts = [
    ...(sums.spent.length ? [chart('time'), chart('category')] : sums.span ? [chart('time')] : []),
    ...(view.checkin ? [chart('streak')] : []),
  ]
  return [
    ...openButtons(found), turned, kinds, moved,
    [{ text: checkin === null ? phrase('button-all-checkins') : `❓ ${oneLine(checkin, longestQuestion)}`, callback_data: pack('checkins', { view: here }) }],
    charts,
    [...(found.total ? [{ text: phrase('button-csv'), callback_data: pack('csv', { view: here }) }] : []), { text: phrase('button-weekly'), callback_data: pack('weekly', {}) }],
  ].filter(row => row.length > 0)
}

/** Each opens as it was confirmed, with its buttons. */
function openButtons({ rows, offset }: Page<BookItem>): InlineKeyboardButton[][] {
  return rows.length ? [rows.map(({ id }, i) => ({ text: String(offset + i + 1), callback_data: pack('opened', { answerId: id }) }))] : []
}

/** "Which check-in?" */
export function checkinsMessage(view: BookView, checkins: readonly { id: number, name: string }[], { phrase }: Shown): { text: string, keyboard: InlineKeyboardMarkup } {
  const button = (checkin: number, text: string) => [{ text: ticked(view.checkin === checkin, text), callback_data: pack('book', { view: writeView({ ...view, checkin, page: 0 }) }) }]
  return { text: phrase('book-which'), keyboard: { inline_keyboard: [button(0, phrase('button-all-checkins')), ...checkins.map(({ id, name }) => button(id, name))] } }
}
