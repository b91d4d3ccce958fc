import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand, understandRemind } from '../../src/domain/understand.ts'
import type { Reading } from '../../src/domain/understanding.ts'

/** A Wednesday morning. */
const reading: Reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en' }
const said = ({ reminders }: ReturnType<typeof understand>) => reminders.map(({ text, shown }) => `${text}: ${shown.replace(' 2026 at', '')}`)

const several: [input: string, ...reminders: string[]][] = [
  ['buy milk tomorrow and eggs on friday', 'buy milk: once, on Thu 12 Mar 09:00', 'eggs: once, on Fri 13 Mar 09:00'],
  ['tomorrow at 9 call mom, friday at 10 dentist', 'call mom: once, on Thu 12 Mar 09:00', 'dentist: once, on Fri 13 Mar 10:00'],
  ['tomorrow at 9 call mom and at 10 dentist', 'call mom: once, on Thu 12 Mar 09:00', 'dentist: once, on Thu 12 Mar 10:00'],
  ['buy milk tomorrow, and to call mom on friday', 'buy milk: once, on Thu 12 Mar 09:00', 'call mom: once, on Fri 13 Mar 09:00'],
  ['in 10 minutes tea and then in 20 minutes eggs', 'tea: once, on Wed 11 Mar 10:25', 'eggs: once, on Wed 11 Mar 10:35'],
  ['every day at 8 take pills, at 9 walk the dog', 'take pills: every day at 08:00', 'walk the dog: every day at 09:00'],
  ['pay 3.50 to Bob tomorrow. Call Ann on friday.', 'pay 3.50 to Bob: once, on Thu 12 Mar 09:00', 'Call Ann: once, on Fri 13 Mar 09:00'],
  ['call mom at 5pm\npay rent on the 15th\nevery monday at 8 gym', 'call mom: once, on Wed 11 Mar 17:00', 'pay rent: once, on Sun 15 Mar 09:00', 'gym: every Monday at 08:00'],
  ['1. call mom at 5pm\n2. pay rent tomorrow', 'call mom: once, on Wed 11 Mar 17:00', 'pay rent: once, on Thu 12 Mar 09:00'],
  ['Tomorrow:\n9 gym\n11:30 dentist\n2 bottles of wine', 'gym: once, on Thu 12 Mar 09:00', 'dentist\n2 bottles of wine: once, on Thu 12 Mar 11:30'],
  ['Tomorrow:\n- 9:00 mom\n- 10:30 dentist\nbring the papers', 'mom: once, on Thu 12 Mar 09:00', 'dentist\nbring the papers: once, on Thu 12 Mar 10:30'],
]
for (const [input, ...reminders] of several) {
  test(`several reminders in one message: ${input}`, () => assert.deepEqual(said(understand(input, reading)), reminders))
}

const one = [
  'gym every monday and wednesday at 18:00', 'call mom tomorrow at 5pm and buy milk', 'remind me to book flights for friday and a hotel for saturday',
  'dentist on friday at 10, bring papers from march 3', 'tomorrow 9am\nbuy milk\nbuy eggs', "Dinner with Sam\nfriday 8pm\nat Luigi's", 'thursday, february 18th pay rent',
  'read chapter 4 and 5 tomorrow', 'today in one hour stretch',
]
for (const input of one) {
  test(`one reminder is taken for several: ${input}`, () => assert.equal(understand(input, reading).reminders.length, 1))
}

for (const input of ['gym every monday at 6 and wednesday at 7', 'call mom tomorrow or friday', 'deploy on friday\nship on monday\nremind me tomorrow at 9']) {
  test(`two times are made one in silence: ${input}`, () => assert.equal(understand(input, reading).question, 'ambiguous'))
}

test('the lines of /remind are not each a daily one', () => {
  assert.deepEqual(said(understandRemind('21:00 expenses\n22:00 journal', reading)), ['expenses: every day at 21:00', 'journal: every day at 22:00'])
})

test('the spans kept of a later reminder are not those of its own words', () => {
  const text = 'buy milk tomorrow and eggs 🥚 on friday'
  const kept = understand(text, reading).reminders.map(reminder => reminder.kept.map(({ from, to }) => text.slice(from, to)))
  assert.deepEqual(kept, [['buy milk'], ['eggs 🥚']])
})
