/** What the bot says of a rule, typed back by a person, is the same rule: in every language there are words in, over generated rules. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Manner } from '../../../src/domain/manner.ts'
import { nextOccurrence } from '../../../src/domain/recurrence.ts'
import { monthDaysClamped } from '../../../src/domain/recurrence/clamp.ts'
import type { Rule } from '../../../src/domain/rule.ts'
import { understand } from '../../../src/domain/understand.ts'
import type { UnderstoodReminder } from '../../../src/domain/understanding.ts'
import { describeInstant, describeRule } from '../../../src/domain/wording.ts'
import { codes } from '../../../src/domain/wording/languages.ts'

const zone = 'Europe/Berlin'
const nowMs = Date.parse('2026-11-24T13:35:00Z')
/** A word that means the same in every language: nothing. */
const text = 'Xqz'

const several = (low: number, high: number, most: number) => fc.uniqueArray(fc.integer({ min: low, max: high }), { minLength: 1, maxLength: most }).map(list => list.sort((one, other) => one - other))
const part = (name: string, values: fc.Arbitrary<(number | string)[]>) => values.map(list => `${name}=${list.join(',')}`)
const maybe = (name: string, values: fc.Arbitrary<(number | string)[]>) => fc.option(part(name, values), { nil: '', freq: 3 })
const interval = (most: number) => fc.oneof(fc.constant(''), fc.integer({ min: 2, max: most }).map(number => `INTERVAL=${number}`))
const codesOfDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const days = fc.subarray(codesOfDays, { minLength: 1 })
const nthDays = fc.oneof(
  fc.tuple(fc.constantFrom(...codesOfDays), fc.subarray([1, 2, 3, 4, -1], { minLength: 1, maxLength: 3 })).map(([day, places]) => places.map(place => `${place}${day}`)),
  fc.tuple(fc.subarray(codesOfDays, { minLength: 2, maxLength: 3 }), fc.constantFrom(1, 2, -1)).map(([list, place]) => list.map(day => `${place}${day}`)),
)
const monthDays = fc.oneof(several(1, 28, 3), fc.constantFrom<number[]>([-1], [-2], [1, -1], [15, -1]))
const months = several(1, 12, 3)

const shapes: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), interval(30), maybe('BYMONTH', months)),
  fc.tuple(fc.constant('FREQ=WEEKLY'), interval(6), part('BYDAY', days)),
  fc.tuple(fc.constant('FREQ=WEEKLY'), part('BYDAY', days), part('BYMONTH', months)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval(12), part('BYMONTHDAY', monthDays)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval(6), part('BYDAY', nthDays)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), fc.constant('BYDAY=MO,TU,WE,TH,FR'), part('BYSETPOS', fc.constantFrom([1], [-1], [2]))),
  fc.constant(['FREQ=MONTHLY', 'BYMONTH=1,4,7,10', 'BYMONTHDAY=1']),
  fc.tuple(fc.constant('FREQ=YEARLY'), interval(4), part('BYMONTH', several(1, 12, 1)), part('BYMONTHDAY', several(1, 28, 2))),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYMONTH', several(1, 12, 1)), part('BYDAY', nthDays)),
)
const clocks = fc.oneof(
  fc.tuple(several(0, 23, 1), several(0, 59, 1)), fc.tuple(several(0, 23, 3), several(0, 59, 1)), fc.tuple(fc.integer({ min: 6, max: 18 }).map(hour => [hour, hour + 1, hour + 2, hour + 3]), fc.constant([0])),
)
const ends = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.integer({ min: 1, max: 40 }).map(count => `COUNT=${count}`), fc.integer({ min: 400, max: 900 }).map(ahead => `UNTIL=${new Date(nowMs + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T235959`))
const exceptions = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.integer({ min: 20, max: 90 }).map(ahead => `\nEXDATE;VALUE=DATE:${new Date(nowMs + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}`))

const two = (value: number) => String(value).padStart(2, '0')
const clamped = [31, 30, 29]
const byDays: fc.Arbitrary<Rule> = fc.record({ shape: fc.oneof({ weight: 9, arbitrary: shapes }, fc.constantFrom(...clamped)), times: clocks, end: ends, exception: exceptions }).map(({ shape, times: [hours, minutes], end, exception }) => {
  const parts = typeof shape === 'number' ? ['FREQ=MONTHLY', monthDaysClamped([shape], hours.length * minutes.length)] : shape
  const times = hours.length * minutes.length > 1 ? `BYHOUR=${hours.join(',')};BYMINUTE=${minutes.join(',')}` : ''
  return { anchor: 'wall', zone, start: `2026-11-25T${two(hours[0]!)}:${two(minutes[0]!)}:00`, rrule: [...parts, times, end].filter(Boolean).join(';') + exception }
})
/** "every 45 minutes from 9 to 17": one rule, whatever does not fit into hours × minutes. */
const windows: fc.Arbitrary<Rule> = fc.tuple(fc.integer({ min: 0, max: 47 }), fc.constantFrom(10, 15, 20, 30, 40, 45, 60, 90, 120, 150, 180), fc.integer({ min: 4, max: 20 }), fc.subarray(codesOfDays)).map(([half, apart, most, on]) => {
  const times = Array.from({ length: most }, (_, index) => half * 30 + index * apart).filter(minute => minute < 1440)
  const hours = [...new Set(times.map(time => Math.floor(time / 60)))]
  const minutes = [...new Set(times.map(time => time % 60))].sort((one, other) => one - other)
  const positions = times.map(time => hours.indexOf(Math.floor(time / 60)) * minutes.length + minutes.indexOf(time % 60) + 1)
  return { anchor: 'wall', zone, start: `2026-11-25T${two(hours[0]!)}:${two(times[0]! % 60)}:00`, rrule: `FREQ=DAILY${on.length ? `;BYDAY=${on.join(',')}` : ''};BYHOUR=${hours.join(',')};BYMINUTE=${minutes.join(',')};BYSETPOS=${positions.join(',')}` }
})
const elapsed: fc.Arbitrary<Rule> = fc.tuple(fc.constantFrom('HOURLY', 'MINUTELY'), fc.integer({ min: 1, max: 59 }))
  .map(([unit, apart]) => ({ anchor: 'instant', zone, start: '2026-11-24T14:00:00Z', rrule: `FREQ=${unit}${apart > 1 ? `;INTERVAL=${apart}` : ''}` }))
const once: fc.Arbitrary<Rule> = fc.integer({ min: 1, max: 800 * 96 }).map(quarters => ({ anchor: 'wall', zone, start: new Date(Date.UTC(2026, 10, 24, 14, 30) + quarters * 900_000).toISOString().slice(0, 19), rrule: null }))

const length = fc.oneof(fc.integer({ min: 1, max: 23 }).map(hours => ({ months: 0, days: 0, seconds: hours * 3600 })), fc.integer({ min: 1, max: 59 }).map(minutes => ({ months: 0, days: 0, seconds: minutes * 60 })), fc.integer({ min: 1, max: 20 }).map(whole => ({ months: 0, days: whole, seconds: 0 })))
const manner: fc.Arbitrary<Manner> = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, length.map(one => ({ leads: [one] })), fc.integer({ min: 1, max: 120 }).map(everyMinutes => ({ nag: { everyMinutes } })))

function occurrences(rule: Rule): string[] {
  const found: string[] = []
  for (let next = nextOccurrence(rule, nowMs); next && found.length < 10; next = nextOccurrence(rule, next.dueAtMs)) found.push(new Date(next.dueAtMs).toISOString())
  return found
}

/** Words do not tell when an interval began, so both are counted from where it was understood to begin. */
function isSame(rule: Rule, { rule: read, text: left }: UnderstoodReminder): boolean {
  const wanted = rule.rrule === null ? rule : { ...rule, start: read.start, anchor: read.anchor }
  return left === text && occurrences(wanted).join() === occurrences(read).join()
    && JSON.stringify([rule.leads, rule.nag, rule.fromCompletion]) === JSON.stringify([read.leads, read.nag, read.fromCompletion])
}

function check(rule: Rule, locale: string): void {
  const words = describeRule(rule, { locale })
  const { reminders } = understand(`${text} ${words}`, { nowMs, zone, locale })
  const shown = reminders.map(one => `"${one.text}" ${one.rule.start} ${one.rule.rrule ?? 'once'} (${one.shown})`).join(' | ')
  assert.ok(reminders.length === 1 && isSame(rule, reminders[0]!), `"${words}" (${rule.start} ${rule.rrule ?? 'once'}) is understood as ${shown || 'nothing'}`)
}

const numRuns = Number(process.env.RUNS ?? 300)

for (const locale of codes) {
  test(`what is said of a repetition in ${locale} means another`, () => fc.assert(fc.property(byDays, manner, (rule, more) => check({ ...rule, ...more }, locale)), { numRuns }))
  test(`what is said of times spread over a day in ${locale} means another`, () => fc.assert(fc.property(windows, rule => check(rule, locale)), { numRuns: numRuns / 3 }))
  test(`what is said of an interval in ${locale} means another`, () => fc.assert(fc.property(elapsed, rule => check(rule, locale)), { numRuns: numRuns / 5 }))
  test(`what is said of a single time in ${locale} means another`, () => fc.assert(fc.property(once, manner, (rule, more) => check({ ...rule, ...more }, locale)), { numRuns }))
  test(`an instant as it is said in ${locale} means another`, () => fc.assert(fc.property(once, (rule) => {
    const words = describeInstant(Date.parse(occurrences(rule)[0]!), { nowMs, zone, locale })
    const { reminders } = understand(`${words} ${text}`, { nowMs, zone, locale })
    assert.ok(reminders.length === 1 && isSame(rule, reminders[0]!), `"${words}" is understood as ${reminders[0]?.rule.start ?? 'nothing'} "${reminders[0]?.text}"`)
  }), { numRuns }))
}
