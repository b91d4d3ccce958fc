import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Manner } from '../../src/domain/manner.ts'
import { understand } from '../../src/domain/understand.ts'
import { describeManner } from '../../src/domain/wording.ts'
import { instantToLocal } from '../../src/domain/zone.ts'

/** A Wednesday morning. */
const reading = { nowMs: Date.parse('2026-03-11T10:15:00Z'), zone: 'UTC', locale: 'en' }

/** Input, text left, first occurrence, what is said beyond it. */
const rows: [input: string, text: string, first: string, manner?: string][] = [
  ['meeting tomorrow at 15:00, remind me 15 min before', 'meeting', '2026-03-12T15:00', '15 min before'],
  ['dentist friday 10am 1 day and 1 hour before', 'dentist', '2026-03-13T10:00', '1 day and 1 h before'],
  ['remind me 15 min before my meeting at 5pm', 'my meeting', '2026-03-11T17:00', '15 min before'],
  ['standup every weekday at 9:30, 10 minutes before', 'standup', '2026-03-12T09:30', '10 min before'],
  ['pay rent on the 1st, remind me 3 days ahead', 'pay rent', '2026-04-01T09:00', '3 days before'],
  ['exam on friday at 9 with reminders 30 and 10 minutes before', 'exam', '2026-03-13T09:00', '30 min and 10 min before'],
  ['submit report friday 5pm, 2h before and 30 min before', 'submit report', '2026-03-13T17:00', '2 h and 30 min before'],
  ['birthday of Ann every year on may 5, a week before', 'birthday of Ann', '2026-05-05T09:00', '1 week before'],
  ['dinner with Bo tomorrow at 7pm and a reminder an hour and a half in advance', 'dinner with Bo', '2026-03-12T19:00', '1 h 30 min before'],
  ['dentist 14 july 9:30 remind me the day before', 'dentist', '2026-07-14T09:30', '1 day before'],
  ['be there at 18:00 and arrive 15 min before boarding', 'be there and arrive 15 min before boarding', '2026-03-11T18:00'],
  ['I will be 15 min early for the meeting at 5pm', 'I will be 15 min early for the meeting', '2026-03-11T17:00'],
  ['take pills every day at 9 until i say done', 'take pills', '2026-03-12T09:00', 'again every 10 min until Done'],
  ['nag me every 5 minutes to call the bank tomorrow at 9', 'call the bank', '2026-03-12T09:00', 'again every 5 min until Done'],
  ['call mom at 5 and keep reminding me every hour until I do it', 'call mom', '2026-03-11T17:00', 'again every hour until Done'],
  ['stretch every 10 min until I say done', 'stretch', '2026-03-11T10:25', 'again every 10 min until Done'],
  ['tomorrow at 9 pay rent every 10 min until done', 'pay rent', '2026-03-12T09:00', 'again every 10 min until Done'],
  ['cook the rice until it\'s done at 6pm', 'cook the rice until it\'s done', '2026-03-11T18:00'],
  ['water the plants every 3 days after I finish', 'water the plants', '2026-03-14T09:00', 'again 3 days after Done'],
  ['change the filter 3 months after I do it', 'change the filter', '2026-06-11T09:00', 'again 3 months after Done'],
  ['clean the litter box every 3 days after completion at 18:00', 'clean the litter box', '2026-03-14T18:00', 'again 3 days after Done'],
  ['water plants tomorrow at 9, again 3 days after done', 'water plants', '2026-03-12T09:00', 'again 3 days after Done'],
  ['drink water 2 hours after I do it', 'drink water', '2026-03-11T12:15', 'again 2 h after Done'],
  ['call her an hour after the party at 5pm', 'call her an hour after the party', '2026-03-11T17:00'],
]
for (const [input, text, first, manner = ''] of rows) {
  test(`an announcement, a nag or an interval from Done stays text, or text becomes one, in "${input}"`, () => {
    const { kind, reminders: [one, ...more] } = understand(input, reading)
    assert.deepEqual([kind, more.length, one?.text, one && instantToLocal(one.dueAtMs, 'UTC').slice(0, 16), one && describeManner(one.rule, reading).join(', ')],
      ['create', 0, text, first, manner])
  })
}

const amount = fc.oneof(
  fc.integer({ min: 1, max: 2 }).map(hours => ({ months: 0, days: 0, seconds: hours * 3600 })),
  fc.integer({ min: 2, max: 59 }).map(minutes => ({ months: 0, days: 0, seconds: minutes * 60 })),
  fc.integer({ min: 1, max: 40 }).map(days => ({ months: 0, days, seconds: 0 })),
  fc.integer({ min: 1, max: 11 }).map(months => ({ months, days: 0, seconds: 0 })),
)

test('what is said of a manner is understood as another', () => {
  const said: fc.Arbitrary<Manner> = fc.record({
    leads: fc.array(amount, { minLength: 1, maxLength: 1 }),
    nag: fc.integer({ min: 2, max: 180 }).map(everyMinutes => ({ everyMinutes })),
    fromCompletion: amount,
  }, { requiredKeys: [] })
  fc.assert(fc.property(said, (manner) => {
    const words = describeManner(manner, reading).join(', ')
    const { reminders: [one] } = understand(`feed the cat tomorrow at 18:00${words && `, ${words}`}`, reading)
    assert.equal(one?.text, 'feed the cat', words)
    assert.equal(describeManner(one!.rule, reading).join(', '), words)
  }), { numRuns: 300 })
})
