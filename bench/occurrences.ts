import { loadavg } from 'node:os'
import { engines, type Prepared } from './occurrences/engines.ts'

const start = '1976-01-05T09:00:00'
const rules: [name: string, rrule: string][] = [
  ['every day', 'FREQ=DAILY'],
  ['every third day', 'FREQ=DAILY;INTERVAL=3'],
  ['weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['every other Monday and Thursday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'],
  ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['the 31st, clamped', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
  ['second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['last workday', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['every quarter', 'FREQ=MONTHLY;INTERVAL=3'],
  ['25 December', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
  ['29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['Mother\'s Day', 'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU'],
  ['Monday of week 20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
  ['day 100', 'FREQ=YEARLY;BYYEARDAY=100'],
  ['three times a day', 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0'],
  ['every 2 h from 10 to 20 on weekdays', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=10,12,14,16,18,20;BYMINUTE=0'],
  ['every 6 hours', 'FREQ=HOURLY;INTERVAL=6'],
  ['every 90 minutes', 'FREQ=MINUTELY;INTERVAL=90'],
  ['20,000 days', 'FREQ=DAILY;COUNT=20000'],
  ['until 2030', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20300101T000000Z'],
]
const zones = ['UTC', 'Europe/Berlin']
/** Asked in turn: one that keeps its last answer would else be asked for that alone. */
const instantsMs = Array.from({ length: 64 }, (_, i) => Date.parse('2026-03-11T12:34:56Z') + i * 6_789_012_345 % (300 * 86_400_000))
const listed = 100
const atLeastMs = 60
const rounds = 3

/** Microseconds a call takes: best of three rounds, since a shared machine only ever adds to it. Null: it cannot. */
function microseconds(call: (() => unknown) | null): number | null {
  try {
    call?.()
  } catch {
    return null
  }
  if (!call) return null
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    let calls = 0
    do { call(); calls++ } while (performance.now() - startedAt < atLeastMs / rounds)
    best = Math.min(best, (performance.now() - startedAt) * 1_000 / calls)
  }
  return best
}

const questions: Record<string, (prepared: Prepared) => (() => unknown) | null> = {
  'the next one, 50 years after the start': ({ next }) => {
    let asked = 0
    return next && (() => next(instantsMs[asked++ % instantsMs.length]!))
  },
  [`the first ${listed}`]: ({ first }) => () => first(listed),
}

const geometricMean = (values: readonly number[]): number => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
const cells = (values: readonly (string | number | null)[]): string =>
  values.map(value => (value === null ? '—' : typeof value === 'number' ? value.toFixed(1) : value).padStart(14)).join(' ')

/** `npm run bench -- occurrences`: the same rules in every library; false where one in JavaScript is faster, over the rules that it can do, than ours. */
export async function occurrences(): Promise<boolean> {
  let ok = true
  for (const [question, ask] of Object.entries(questions)) {
    console.log(`\nµs for ${question} (load average ${loadavg()[0]!.toFixed(1)})\n${''.padEnd(50)} ${cells(engines.map(({ name }) => name))}`)
    const rows: (number | null)[][] = []
    for (const zone of zones) {
      for (const [name, rrule] of rules) {
        const took = engines.map(engine => engine.utcOnly && zone !== 'UTC' ? null : microseconds(ask(engine.prepare({ start, rrule, zone }))))
        rows.push(took)
        console.log(`${`${name}, ${zone}`.padEnd(50)} ${cells(took)}`)
      }
    }
    for (const [i, { name, javaScript }] of engines.entries()) {
      const both = rows.filter(row => row[i] !== null)
      if (i === 0 || both.length === 0) continue
      const [ours, theirs] = [geometricMean(both.map(row => row[0]!)), geometricMean(both.map(row => row[i]!))]
      const fast = ours <= theirs
      console.log(`geometric mean of ${both.length}: ${ours.toFixed(1)}, ${name} ${theirs.toFixed(1)}${javaScript ? `, to be no slower: ${fast ? 'ok' : 'MISSED'}` : ''}`)
      ok &&= fast || !javaScript
    }
  }
  return ok
}
