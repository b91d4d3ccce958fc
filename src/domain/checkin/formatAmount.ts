import type { Money, Person } from './answer.ts'
import { isCurrency } from './currency.ts'
import { compare } from './decimal.ts'
import { figuresOf } from './figures.ts'
import { lexiconOf } from './lexicon.ts'
import { tokensOf } from './tokens.ts'

function inLocale(amount: string, locale: string, options: Intl.NumberFormatOptions): string {
  const places = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places, trailingZeroDisplay: 'stripIfInteger', ...options })
  return format.format(amount as Intl.StringNumericLiteral) // Intl takes an exact decimal as text
}

/** Whether the same person's text would be read as that amount: "$5" is not USD for somebody in Canada. */
function isReadAs(text: string, { amount, currency }: Money, person: Person): boolean {
  const nodes = figuresOf({ tokens: tokensOf(text), lexicon: lexiconOf(person.locale, text), person, money: true })
  const [figure] = nodes
  return nodes.length === 1 && figure?.kind === 'figure' && figure.currency === currency && compare(figure.value, amount) === 0
}

/** "€4.50", "4,50 €", "1 234,50 ₽", without places where they are zero; with the code ("5 USD") where a sign would mean another currency. */
export function formatAmount(money: Money, person: Person): string {
  const { amount, currency } = money
  const short = isCurrency(currency) ? inLocale(amount, person.locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }) : ''
  return isReadAs(short, money, person) ? short : `${inLocale(amount, person.locale, {})} ${currency}`
}
