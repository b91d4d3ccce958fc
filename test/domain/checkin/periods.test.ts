import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { learntWord, localDayOf, periodOf, readAnswer, streakOf, totalsBy } from '../../../src/domain/checkin.ts'

const at = (iso: string) => Date.parse(iso)

test('an answer after midnight counts for the day before until the day ends', () => {
  equal(localDayOf(at('2026-05-11T23:30:00Z'), 'Europe/Berlin', '03:00'), '2026-05-11')
  equal(localDayOf(at('2026-05-12T00:59:59Z'), 'Europe/Berlin', '03:00'), '2026-05-11')
  equal(localDayOf(at('2026-05-12T01:00:00Z'), 'Europe/Berlin', '03:00'), '2026-05-12')
  equal(localDayOf(at('2026-05-11T23:30:00Z'), 'Europe/Berlin', '00:00'), '2026-05-12')
})

test('a day that ends in the evening gives what comes later to the next', () => {
  equal(localDayOf(at('2026-05-11T20:59:00Z'), 'Europe/Berlin', '23:00'), '2026-05-11')
  equal(localDayOf(at('2026-05-11T21:00:00Z'), 'Europe/Berlin', '23:00'), '2026-05-12')
})

test('a day ends by the clock on the wall, also when clocks change', () => {
  equal(localDayOf(at('2026-03-29T00:59:00Z'), 'Europe/Berlin', '03:00'), '2026-03-28')
  equal(localDayOf(at('2026-03-29T01:00:00Z'), 'Europe/Berlin', '03:00'), '2026-03-29')
  equal(localDayOf(at('2026-01-01T07:00:00Z'), 'America/Los_Angeles', '00:00'), '2025-12-31')
})

test('a week of answers begins on Monday for those whose week begins on Sunday', () => {
  deepEqual([0, 6].map(weekStart => periodOf('week', 0, '2026-03-15', weekStart)), [{ from: '2026-03-09', to: '2026-03-15' }, { from: '2026-03-15', to: '2026-03-21' }])
})

test('totals by month and category keep currencies apart, in exact decimals', () => {
  const spent = [
    { day: '2026-05-31', amount: '0.10', currency: 'EUR', category: 'food' },
    { day: '2026-05-30', amount: '0.20', currency: 'EUR', category: null },
    { day: '2026-05-30', amount: '300', currency: 'JPY', category: 'food' },
    { day: '2026-06-01', amount: '-0.30', currency: 'EUR', category: 'food' },
  ]
  deepEqual(totalsBy('month', spent), [
    { key: '2026-05', currency: 'EUR', amount: '0.30', count: 2 },
    { key: '2026-05', currency: 'JPY', amount: '300', count: 1 },
    { key: '2026-06', currency: 'EUR', amount: '-0.30', count: 1 },
  ])
  deepEqual(totalsBy('category', spent).map(({ key, amount }) => [key, amount]), [['food', '-0.20'], [null, '0.20'], ['food', '300']])
})

test('a skip neither counts nor ends a row, and an open check-in ends none', () => {
  deepEqual(streakOf(['answered', 'answered', 'missed', 'answered', 'skipped', 'answered', 'open']), { current: 2, longest: 2 })
  deepEqual(streakOf(['answered', 'missed']), { current: 0, longest: 1 })
  deepEqual(streakOf([]), { current: 0, longest: 0 })
})

test('a category comes from a tag, else from a word that was learnt, else there is none', () => {
  const person = { locale: 'ru', currency: 'RUB', categories: { [learntWord('Кофе')]: 'еда', [learntWord('Такси домой')]: 'поездки' } }
  const answer = readAnswer('большой КОФЕ 150\nтакси домой 300\nкофе 90 #работа\nкнига 500\nconstructor 5', { kind: 'amounts' }, person)
  deepEqual(answer.kind === 'amounts' && answer.items.map(({ category }) => category), ['еда', 'поездки', 'работа', null, null])
})

test('each item knows where it stands, so that an edit can be compared', () => {
  const text = 'coffee 4.50, taxi 12 usd #work'
  const answer = readAnswer(text, { kind: 'amounts' }, { locale: 'en', currency: 'EUR' })
  deepEqual(answer.kind === 'amounts' && answer.items.map(({ start, end }) => text.slice(start, end)), ['coffee 4.50', 'taxi 12 usd #work'])
})

test('the decimal sign of the person outweighs that of their language', () => {
  const value = (decimal?: '.' | ',') => {
    const answer = readAnswer('1.234', { kind: 'number' }, { locale: 'de', currency: 'EUR', ...decimal && { decimal } })
    return answer.kind === 'number' && answer.value
  }
  deepEqual([value(), value('.')], ['1234', '1.234'])
})
