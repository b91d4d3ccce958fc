import { InlineKeyboard } from 'grammy'
import { formatAmount, totalsBy, type Answer, type ItemRow, type Money, type Person, type Spent } from '../domain/checkin.ts'
import { describeDay, describeMonth } from '../domain/wording.ts'
import { pack } from './callback.ts'
import { undoButton } from './card.ts'
import { fit, messageLimit, oneLine, plain } from './formatted.ts'
import type { Phrase } from './phrases.ts'

export interface AnswerItem {
  id: number
  /** Of the check-in; null for what was logged. */
  question: string | null
  /** Who answered, in groups. */
  by: string | null
  day: string
  text: string
  parsed: Answer
  items: readonly (ItemRow & { n: number })[]
}

/** What an answer adds up to; null where it is no amount. */
export interface AnswerTotals { day: readonly Money[], month: readonly Money[] }

/** How amounts and days are written to the chat. */
export interface Shown { phrase: Phrase, lang: string, today: string, person: Person }

const longestItem = 100

export const moneyText = (totals: readonly Money[], { person }: Pick<Shown, 'person'>): string => totals.map(money => formatAmount(money, person)).join(' + ')

const mostCategories = 8

/** What each category came to; none where nothing was put into any. */
export function categoryLine(spent: readonly Spent[], shown: Pick<Shown, 'phrase' | 'person'>): string[] {
  const categories = Map.groupBy(totalsBy('category', spent), ({ key }) => key)
  const named = [...categories].slice(0, mostCategories).map(([key, totals]) => `${key ?? shown.phrase('book-no-category')} ${moneyText(totals, shown)}`)
  const isSorted = [...categories.keys()].some(key => key !== null)
  return isSorted ? [`🏷 ${named.join(' · ')}${categories.size > named.length ? ' …' : ''}`] : []
}

/** "coffee: €4.50 #food" */
export function itemLine({ text, amount, currency, category, tags }: ItemRow, shown: Shown): string {
  const money = amount !== null && currency !== null ? formatAmount({ amount, currency }, shown.person) : ''
  const marks = [...new Set([...(category ? [category] : []), ...tags])].map(tag => `#${tag}`)
  return [text && money ? `${oneLine(text, longestItem)}: ${money}` : money || oneLine(text, longestItem), ...marks].join(' ')
}

/** The answer alone, in a few words. */
export function answerWords({ parsed, text, items }: { parsed: Answer, text: string, items: readonly ItemRow[] }, shown: Shown): string {
  switch (parsed.kind) {
    case 'amounts': return items.map(item => itemLine(item, shown)).join('; ')
    case 'yesNo': return shown.phrase(parsed.value ? 'answer-yes' : 'answer-no')
    case 'skip': case 'nothing': return shown.phrase(`answer-${parsed.kind}`)
    case 'number': case 'scale': case 'choice': return items[0]?.text ?? text
    default: return text
  }
}

/** What was read of it, what it adds up to, and how to correct that. */
export function answerText(item: AnswerItem, { totals, streak, assumedCurrency }: { totals: AnswerTotals | null, streak: number, assumedCurrency: string | null }, shown: Shown): string {
  const { phrase } = shown
  const day = describeDay(item.day, { today: shown.today, locale: shown.lang })
  const title = phrase(item.question === null ? 'answer-logged' : 'answer-title', { question: item.question ?? '', day, by: item.by ?? '' })
  const unread = item.parsed.kind === 'amounts' ? item.parsed.unread.map(({ start, end }) => item.text.slice(start, end)) : []
  const lines = [
    item.by ? `${title} — ${item.by}` : title,
    ...(item.parsed.kind === 'amounts' ? item.items.map(one => `• ${itemLine(one, shown)}`) : [answerWords(item, shown)]),
    ...(unread.length ? [phrase('answer-unread', { text: unread.map(piece => `“${oneLine(piece, longestItem)}”`).join(', ') })] : []),
    ...(totals ? [phrase('answer-totals', { day, dayTotal: moneyText(totals.day, shown), month: describeMonth(item.day, { today: shown.today, locale: shown.lang }), monthTotal: moneyText(totals.month, shown) })] : []),
    ...(streak > 1 ? [phrase('answer-streak', { count: streak })] : []),
    ...(assumedCurrency ? [phrase('answer-currency', { currency: assumedCurrency })] : []),
  ]
  return fit(plain(lines.join('\n')), messageLimit).text
}

export function answerKeyboard({ id, parsed, items }: Pick<AnswerItem, 'id' | 'parsed' | 'items'>, { undo, assumedCurrency, phrase }: { undo: number | null, assumedCurrency: string | null, phrase: Phrase }): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  if (undo !== null) keyboard.add(undoButton(undo, phrase))
  keyboard.text(phrase('button-reanswer'), pack('reanswer', { answerId: id }))
  if (undo === null) keyboard.text(phrase('button-delete'), pack('unanswer', { answerId: id }))
  if (parsed.kind === 'amounts' || parsed.kind === 'text' || parsed.kind === 'nothing') keyboard.text(phrase('button-answer-more'), pack('addto', { answerId: id }))
  const loose = items.find(({ amount, currency, category, text }) => amount !== null && currency !== null && !category && text)
  if (loose) keyboard.row().text(phrase('button-categorise', { text: oneLine(loose.text, 24) }), pack('categorise', { answerId: id, item: loose.n }))
  if (assumedCurrency) keyboard.row().text(phrase('button-set-currency', { currency: assumedCurrency }), pack('set', { setting: 'currency', value: 'choose' }))
  return keyboard
}
