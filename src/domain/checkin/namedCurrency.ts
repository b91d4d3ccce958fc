import { currencyOfCode } from './currency.ts'
import { readAnswer } from './read.ts'

/** The currency that a text names ("euros", "₹", "pln"), by its ISO 4217 code; null for anything else. Of several of one name the likelier for `own`. */
export function namedCurrency(text: string, { locale, own }: { locale: string, own: string }): string | null {
  const said = text.trim()
  const code = currencyOfCode(said.toUpperCase(), own)
  if (code) return code
  const answer = /\d/.test(said) ? null : readAnswer(`1 ${said}`, { kind: 'amounts' }, { locale, currency: own })
  const [only, ...more] = answer?.kind === 'amounts' ? answer.items : []
  return only && !more.length && only.text === '' ? only.currency : null
}
