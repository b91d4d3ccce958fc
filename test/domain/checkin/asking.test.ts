import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { namedCurrency, periodOf, questionStart, renumbered, type ItemRow } from '../../../src/domain/checkin.ts'

const asks: [string, string | null][] = [
  ['ask me what I spent', 'what I spent'], ['ask: weight?', 'weight?'], ['Ask me: did I take my pills?', 'did I take my pills?'], ['please ask me about my mood', 'my mood'],
  ['ask if I took my pills', 'if I took my pills'], ['ask me', ''], ['check in with me: how was the day?', 'how was the day?'], ['ask us what we spent', 'what we spent'],
  ['ask weight?', 'weight?'], ['спрашивай вес?', 'вес?'], ['ask bob?', null], ['ask for the weight of the parcel at the shop?', null],
  ['ask mom about lunch', null], ['ask how the shop closes', null], ['ask Bob: are you there?', null], ['question for Bob', null], ['tell me what I spent', null], ['task: weight', null],
  ['спрашивай меня, сколько я потратил', 'сколько я потратил'], ['спроси меня про настроение', 'настроение'], ['вопрос: вес?', 'вес?'], ['спроси маму про обед', null],
  ['frag mich nach meinem Gewicht', 'meinem Gewicht'], ['Frage mich, ob ich geübt habe', 'ob ich geübt habe'], ['frag Bob nach dem Geld', null],
  ['pregúntame cuánto gasté', 'cuánto gasté'], ['pregunta a Juan', null], ['me pergunte quanto gastei', 'quanto gastei'], ['pergunte ao João', null],
  ['मुझसे पूछो कि कितना खर्च हुआ', 'कितना खर्च हुआ'], ['mujhse pucho kitna kharcha hua', 'kitna kharcha hua'], ['माँ से पूछो', null],
]

for (const [text, question] of asks) {
  test(`“${text}” ${question === null ? 'asks, though it only reminds' : 'does not ask'}`, () => {
    const start = questionStart(text)
    equal(start === null ? null : text.slice(start), question)
  })
}

test('a currency is not known by its name, sign or code, or anything is taken for one', () => {
  const own = { locale: 'en', own: 'MXN' }
  deepEqual(['pesos', '€', 'pln', 'dollars', 'rupees', 'coffee', '5 euros', 'pesos coffee', ''].map(text => namedCurrency(text, own)), ['MXN', 'EUR', 'PLN', 'USD', 'INR', null, null, null, null])
})

test('a week, month or year begins or ends on another day', () => {
  deepEqual(periodOf('week', 0, '2026-11-24'), { from: '2026-11-23', to: '2026-11-29' })
  deepEqual(periodOf('week', 1, '2026-11-29'), { from: '2026-11-16', to: '2026-11-22' })
  deepEqual(periodOf('month', 9, '2026-11-30'), { from: '2026-02-01', to: '2026-02-28' })
  deepEqual(periodOf('month', 12, '2025-02-28'), { from: '2024-02-01', to: '2024-02-29' })
  deepEqual(periodOf('year', 1, '2026-01-01'), { from: '2025-01-01', to: '2025-12-31' })
  deepEqual(periodOf('all', 3, '2026-01-01'), { from: null, to: null })
})

test('an edited list gives a row the number of another', () => {
  const row = (text: string, amount: string): ItemRow => ({ text, amount, currency: 'USD', category: null, tags: [] })
  const before = [{ ...row('coffee', '4.50'), n: 1 }, { ...row('taxi', '12.00'), n: 2 }, { ...row('cake', '3.00'), n: 4 }]
  const numbersOf = (rows: ItemRow[]) => renumbered(before, rows, 4).map(({ n }) => n)
  deepEqual(numbersOf([row('taxi', '12.00'), row('coffee', '5.00')]), [2, 1])
  deepEqual(numbersOf([row('cab', '12.00'), row('tea', '2.00'), row('coffee', '4.50'), row('cake', '3.00'), row('bread', '1.00')]), [2, 5, 1, 4, 6])
  deepEqual(numbersOf([]), [])
})
