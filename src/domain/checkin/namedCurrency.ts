import { currencyOfCode } from './currency.ts'
import { readAnswer } from './read.ts'

function currencyIn(said: string, locale: string, own: string): string | null {
  const answer = readAnswer(`1 ${said}`, { kind: 'amounts' }, { locale, currency: own })
  const [only, ...more] = answer.kind === 'amounts' ? answer.items : []
  return only && !more.length && only.text === '' ? only.currency : null
}

/** The currency that a text names ("euros", "₹", "pln"), by its ISO 4217 code; null for anything else. Of several of one name the likelier for `own`. */
export function namedCurrency(text: string, { locale, own }: { locale: string, own: string }): string | null {
  const said = text.trim()
  const code = currencyOfCode(said.toUpperCase(), own)
  if (code || /\d/.test(said)) return code
  const other = own === 'USD' ? 'EUR' : 'USD'
  // What names none is the own of whoever says it.
  return currencyIn(said, locale, other) === other && currencyIn(said, locale, own) === own ? null : currencyIn(said, locale, own)
}
