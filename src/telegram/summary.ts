import { totalsBy, type Spent } from '../domain/checkin.ts'
import { describeDay } from '../domain/wording.ts'
import { categoryLine, moneyText } from './answer.ts'
import { oneLine } from './formatted.ts'
import { phrases } from './phrases.ts'

const mostCheckins = 10
const longestCheckin = 60

export interface SummaryItem { period: { from: string, to: string }, spent: readonly Spent[], checkins: readonly { text: string, answered: number, of: number }[] }

/** What goes out with a weekly summary, a line each. */
export function summaryText({ period, spent, checkins }: SummaryItem, lang: string, currency: string): string {
  const phrase = phrases(lang)
  const person = { locale: lang, currency }
  const day = (of: string) => describeDay(of, { today: period.to, locale: lang })
  const lines = [
    ...(spent.length ? [phrase('book-total', { total: moneyText(totalsBy('all', spent), { person }) })] : []),
    ...categoryLine(spent, { phrase, person }),
    ...checkins.slice(0, mostCheckins).map(({ text, answered, of }) => phrase('summary-checkin', { text: oneLine(text, longestCheckin), answered, of })),
  ]
  return [phrase('summary-days', { from: day(period.from) }), ...(lines.length ? lines : [phrase('summary-nothing')])].join('\n')
}
