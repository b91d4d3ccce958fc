import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatAmount, guessKind, readAnswer, sum, totalsBy, type Kind } from '../../../src/domain/checkin.ts'
import { placesOf } from '../../../src/domain/checkin/currency.ts'
import { withPlaces } from '../../../src/domain/checkin/decimal.ts'

const locales = ['en', 'en-GB', 'en-IN', 'ru', 'es', 'es-MX', 'de', 'de-CH', 'pt', 'pt-PT', 'hi']
const currencies = ['USD', 'EUR', 'GBP', 'RUB', 'BRL', 'INR', 'JPY', 'KWD', 'CAD', 'MXN', 'COP', 'CHF', 'UAH', 'KZT', 'SEK', 'CZK', 'PLN', 'TRY', 'CNY', 'IDR', 'ILS', 'AED', 'PEN', 'BYN', 'NGN']
const currency = fc.constantFrom(...currencies)
const person = fc.record({ locale: fc.constantFrom(...locales), currency })
const kinds: Kind[] = [{ kind: 'amounts' }, { kind: 'number' }, { kind: 'yesNo' }, { kind: 'scale', from: 1, to: 10 }, { kind: 'choice', options: ['tea', 'чай с лимоном'] }, { kind: 'text' }]

/** An amount of a currency as it is kept, from its smallest units. */
function amountOf(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const cut = digits.length - places
  return withPlaces(`${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places ? `.${digits.slice(cut)}` : ''}`, places)
}

test('an amount said to a person is read again as the same, to the last place and in the same currency', () => {
  fc.assert(fc.property(person, currency, fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).filter(units => units !== 0n), (who, code, units) => {
    const amount = amountOf(units, placesOf(code))
    const said = formatAmount({ amount, currency: code }, who)
    const read = readAnswer(`${said} chai`, { kind: 'amounts' }, who)
    const [item] = read.kind === 'amounts' ? read.items : []
    deepEqual([item?.amount, item?.currency, item?.text], [amount, code, 'chai'], said)
  }), { numRuns: 3000 })
})

test('a list of prices is read as it was written, in order, whatever currency each has', () => {
  const item = fc.record({ units: fc.bigInt({ min: 1n, max: 10n ** 8n }), code: currency, word: fc.constantFrom('lunch', 'чай', 'Döner', 'pão', 'चाय', 'café') })
  fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.constantFrom(', ', '\n', '; '), (items, separator) => {
    const text = items.map(({ units, code, word }) => `${word} ${amountOf(units, placesOf(code))} ${code}`).join(separator)
    const read = readAnswer(text, { kind: 'amounts' }, { locale: 'en', currency: 'EUR' })
    ok(read.kind === 'amounts')
    deepEqual(read.items.map(({ amount, currency: code, text: word }) => [amount, code, word]), items.map(({ units, code, word }) => [amountOf(units, placesOf(code)), code, word]), text)
  }), { numRuns: 1000 })
})

test('sums are exact, whatever the order and the places', () => {
  fc.assert(fc.property(fc.array(fc.record({ units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), places: fc.nat(6) })), (parts) => {
    const micros = parts.reduce((total, { units, places }) => total + units * 10n ** BigInt(6 - places), 0n)
    equal(withPlaces(sum(parts.map(({ units, places }) => amountOf(units, places))), 6), amountOf(micros, 6))
  }))
})

test('totals never mix currencies, and lose nothing', () => {
  const spent = fc.array(fc.record({ day: fc.constantFrom('2026-01-31', '2026-02-01'), category: fc.constantFrom('food', null), currency: fc.constantFrom('EUR', 'JPY'), units: fc.bigInt({ min: -999999n, max: 999999n }) }))
  fc.assert(fc.property(spent, fc.constantFrom('day', 'month', 'category', 'all'), (entries, by) => {
    const kept = entries.map(({ units, ...entry }) => ({ ...entry, amount: amountOf(units, placesOf(entry.currency)) }))
    const totals = totalsBy(by as 'day', kept)
    for (const code of ['EUR', 'JPY']) {
      const of = <Row extends { currency: string, amount: string }>(rows: Row[]) => withPlaces(sum(rows.filter(row => row.currency === code).map(({ amount }) => amount)), 2)
      equal(of(totals), of(kept))
    }
    equal(totals.reduce((count, total) => count + total.count, 0), entries.length)
  }))
})

const fragments = ['coffee', '4.50', '1,20,000', '₹', '$', 'usd', 'руб', 'р', 'тыс', '-', '−', '+', ',', '.', '/', '-', 'x', '×', 'по', '(', ')', '#food', '@', '\n', ' ', ' ', ' ', 'und', 'и', '12', '5', 'k', 'lakh', '५', '50', '¢', 'cents', '%', '12:30', 'refund', 'nothing', 'five', 'hundred', '👍🏽', '\u0000', '\uD800', 'a', '1.234.567,89', '٣']
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map(parts => parts.join('')))

test('any text is an answer or none with a reason, and what was read stands within the text', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(...kinds), person, (text, kind, who) => {
    const answer = readAnswer(text, kind, who)
    guessKind(text, who.locale)
    const spans = answer.kind === 'amounts' ? [...answer.items, ...answer.unread] : 'start' in answer ? [answer] : []
    for (const { start, end } of spans) ok(start >= 0 && start < end && end <= text.length, JSON.stringify({ text, start, end }))
    if (answer.kind === 'amounts') for (const { amount } of answer.items) ok(/^-?\d+(\.\d+)?$/.test(amount), amount)
  }), { numRuns: 20_000 })
})

test('the longest message is read in milliseconds, whatever it is made of', () => {
  for (const fragment of [...fragments, '5 ', 'five ', '4,', '1 000 ', 'x 2 ', 'coffee 4 and ', '- 5', '2 at ', '(5) ', 'a-', '5-', '#a ', ', ', 'rs. ']) {
    const text = fragment.repeat(Math.ceil(4096 / fragment.length)).slice(0, 4096)
    for (const kind of kinds) {
      const tookMs = Math.min(...[1, 2, 3].map(() => {
        const startMs = performance.now()
        readAnswer(text, kind, { locale: 'en', currency: 'USD' })
        return performance.now() - startMs
      }))
      ok(tookMs < 250, `${JSON.stringify(fragment)} as ${kind.kind} took ${tookMs.toFixed(1)} ms`)
    }
  }
})
