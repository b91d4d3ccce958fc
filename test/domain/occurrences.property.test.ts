import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkRule, nextOccurrence, occurrencesOf } from '../../src/domain/recurrence.ts'
import type { Occurrence, Rule } from '../../src/domain/rule.ts'
import { offsetMinutesAt } from '../../src/domain/zone.ts'

const day = 86_400_000
const zones = ['UTC', 'UTC+05:30', 'Europe/Berlin', 'Europe/Dublin', 'America/New_York', 'America/Sao_Paulo', 'America/Santiago', 'America/Asuncion', 'America/Havana', 'America/St_Johns',
  'Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Asia/Beirut', 'Asia/Tehran', 'Asia/Gaza', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Pacific/Apia', 'Pacific/Kwajalein', 'Pacific/Chatham']

/** RFC 5545 3.3.5 by search instead of by calculation: the first instant whose clock shows it; in a gap, by the offset before the gap. */
function instantOf(localMs: number, zone: string): number {
  const shown = (atMs: number) => atMs + offsetMinutesAt(atMs, zone) * 60_000
  const offsets = [...new Set(Array.from({ length: 2 * 24 * 4 + 1 }, (_, quarter) => offsetMinutesAt(localMs - day + quarter * 900_000, zone)))]
  const instants = offsets.map(minutes => localMs - minutes * 60_000).filter(atMs => shown(atMs) === localMs)
  if (instants.length) return Math.min(...instants)
  let [before, after] = [localMs - 2 * day, localMs + 2 * day] // of the change that skips it: the last instant that shows less, the first that shows more
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (shown(middle) < localMs) before = middle
    else after = middle
  }
  return localMs - offsetMinutesAt(before, zone) * 60_000
}

const some = (low: number, high: number, most: number) => fc.uniqueArray(fc.integer({ min: low, max: high }).filter(number => number !== 0 || low === 0), { minLength: 1, maxLength: most })
const part = (name: string, values: fc.Arbitrary<(number | string)[]>) => fc.option(values.map(list => `${name}=${list.join(',')}`), { nil: '', freq: 3 })
const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 })
const ordinal = fc.constantFrom('', '', '1', '2', '-1', '5')
const numbered = fc.tuple(ordinal, weekdays).map(([nth, days]) => days.map(code => `${nth}${code}`))
const interval = (most: number) => fc.oneof(fc.constant(''), fc.integer({ min: 1, max: most }).map(number => `INTERVAL=${number}`))
const times = [part('BYHOUR', some(0, 23, 3)), part('BYMINUTE', some(0, 59, 2))]
const setPos = fc.option(fc.constantFrom('BYSETPOS=1', 'BYSETPOS=-1', 'BYSETPOS=2,-2'), { nil: '', freq: 4 })
const weekStart = fc.constantFrom('', 'WKST=SU', 'WKST=WE')
const shapes = fc.oneof(
  fc.tuple(fc.constant('FREQ=YEARLY'), interval(5), part('BYMONTH', some(1, 12, 3)), part('BYMONTHDAY', some(-31, 31, 3)), ...times, setPos),
  fc.tuple(fc.constant('FREQ=YEARLY'), interval(3), part('BYMONTH', some(1, 12, 3)), part('BYDAY', numbered), setPos),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYWEEKNO', some(-53, 53, 3)), part('BYDAY', weekdays), weekStart, setPos),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYYEARDAY', some(-366, 366, 4)), part('BYDAY', weekdays), ...times),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval(13), part('BYMONTHDAY', some(-31, 31, 4)), part('BYDAY', weekdays), ...times, setPos),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval(13), part('BYDAY', numbered), ...times, setPos),
  fc.tuple(fc.constant('FREQ=WEEKLY'), interval(5), part('BYDAY', weekdays), weekStart, ...times),
  fc.tuple(fc.constant('FREQ=DAILY'), interval(40), part('BYMONTH', some(1, 12, 4)), part('BYDAY', weekdays), ...times, setPos),
  fc.tuple(fc.constant('FREQ=HOURLY'), interval(50), part('BYHOUR', some(0, 23, 6)), part('BYDAY', weekdays)),
  fc.tuple(fc.constant('FREQ=MINUTELY'), interval(200), part('BYHOUR', some(0, 23, 6)), part('BYMONTHDAY', some(-31, 31, 4))),
)
const ends = fc.oneof(fc.constant(''), fc.constant(''), fc.integer({ min: 1, max: 300 }).map(count => `COUNT=${count}`), fc.constant('UNTIL=20350101T000000Z'))
const startsMs = fc.integer({ min: Date.UTC(1990, 0, 1) / 900_000, max: Date.UTC(2030, 0, 1) / 900_000 }).map(quarter => quarter * 900_000)
const rules: fc.Arbitrary<Rule> = fc.record({ anchor: fc.constantFrom('wall', 'wall', 'wall', 'instant'), parts: shapes, end: ends, startMs: startsMs, zone: fc.constantFrom(...zones) })
  .map(({ anchor, parts, end, startMs, zone }) => ({
    anchor: anchor as Rule['anchor'], zone, start: new Date(startMs).toISOString().slice(0, 19) + (anchor === 'instant' ? 'Z' : ''), rrule: [...parts, end].filter(Boolean).join(';'),
  }))

const most = 60
function first(rule: Rule): Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrencesOf(rule)) if (found.push(occurrence) === most) break
  return found
}
const slotMs = ({ slot }: Occurrence) => Date.parse(slot.endsWith('Z') ? slot : `${slot}Z`)

test('a slot comes at another instant than RFC 5545 says, or slots do not go forward', () => {
  fc.assert(fc.property(rules, rule => {
    const found = first(rule)
    for (const [i, occurrence] of found.entries()) {
      assert.equal(occurrence.dueAtMs, rule.anchor === 'instant' ? slotMs(occurrence) : instantOf(slotMs(occurrence), rule.zone), occurrence.slot)
      if (i) assert.ok(slotMs(occurrence) > slotMs(found[i - 1]!), occurrence.slot)
    }
  }), { numRuns: 600 })
})

test('the next occurrence after an instant is not the first of all that come after it', () => {
  fc.assert(fc.property(rules, fc.nat({ max: most - 2 }), fc.integer({ min: -day, max: day }), (rule, place, offMs) => {
    const found = first(rule)
    if (found.length < 2) return
    const complete = found.length < most
    const afterMs = found[Math.min(place, found.length - 1)]!.dueAtMs + offMs
    // What follows the last one listed is not known, and a gap moves a slot over at most a day of others.
    if (!complete && afterMs > found.at(-1)!.dueAtMs - 2 * day) return
    const expected = found.filter(({ dueAtMs }) => dueAtMs > afterMs).reduce<Occurrence | null>((best, one) => best && best.dueAtMs <= one.dueAtMs ? best : one, null)
    assert.equal(nextOccurrence(rule, afterMs)?.dueAtMs, expected?.dueAtMs)
  }), { numRuns: 600 })
})

test('next after next goes back, or never ends', () => {
  fc.assert(fc.property(rules, startsMs, (rule, fromMs) => {
    let atMs = fromMs
    for (let i = 0; i < 20; i++) {
      const next = nextOccurrence(rule, atMs)
      if (!next) return
      assert.ok(next.dueAtMs > atMs)
      atMs = next.dueAtMs
    }
  }), { numRuns: 300 })
})

test('a rule that never fires or fires too often is looked at for long', () => {
  const nowMs = Date.UTC(2026, 10, 24)
  fc.assert(fc.property(rules, rule => {
    const startedAtMs = performance.now()
    checkRule(rule, nowMs)
    assert.ok(performance.now() - startedAtMs < 1_000)
  }), { numRuns: 300 })
})
