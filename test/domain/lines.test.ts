import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { run as occurrences } from '../../src/cli/occurrences.ts'
import { run as understand } from '../../src/cli/understand.ts'

type Run = typeof understand

/** What a command answers to text that arrives in pieces. */
async function answers(run: Run, ...pieces: string[]): Promise<Record<string, unknown>[]> {
  let written = ''
  const output = new Writable({ write: (chunk: Buffer, _encoding, done) => { written += chunk.toString(); done() } })
  async function* input() { yield* pieces; await Promise.resolve() }
  await run(input(), output)
  return written.trim().split('\n').filter(Boolean).map(line => JSON.parse(line) as Record<string, unknown>)
}

test('understand answers each line in order, a bad one with its error', async () => {
  const now = '2026-11-04T10:15:00-05:00'
  const lines = [JSON.stringify({ id: 1, text: 'every weekday at 9 stand-up', now, zone: 'America/New_York' }), 'bad', JSON.stringify({ id: 2, text: 'x', now, zone: 'IST' }), '', JSON.stringify({ id: 3, text: 'hello', now, zone: 'UTC' })].join('\n')
  const [created, bad, zone, none] = await answers(understand, lines.slice(0, 40), lines.slice(40))
  assert.deepEqual(created, { id: 1, kind: 'create', reminders: [{ text: 'stand-up', first: '2026-11-05T09:00:00', instant: '2026-11-05T14:00:00Z', zone: 'America/New_York', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', anchor: 'wall', shown: 'every weekday at 09:00' }] })
  assert.equal(typeof bad?.['error'], 'string')
  assert.deepEqual(zone, { id: 2, error: 'Unknown time zone: IST' })
  assert.deepEqual(none, { id: 3, kind: 'none', reminders: [] })
})

test('occurrences gives local times and instants, and one resolved time without a rule', async () => {
  const found = await answers(occurrences, [
    { id: 'a', zone: 'Europe/Berlin', start: '2026-03-28T02:30:00', rrule: 'FREQ=DAILY', count: 2 },
    { id: 'b', zone: 'Europe/Berlin', start: '2026-03-29T02:30:00' },
    { id: 'c', zone: 'Europe/Berlin', start: '2026-03-29T01:30:00', rrule: 'FREQ=HOURLY', anchor: 'instant', count: 2 },
    { id: 'd', zone: 'Europe/Berlin', start: '2026-02-30T01:30:00' },
    { id: 'e', zone: 'UTC', start: '2026-02-01T01:30:00', rrule: 'FREQ=NEVER' },
  ].map(line => `${JSON.stringify(line)}\n`).join(''))
  assert.deepEqual(found, [
    { id: 'a', local: ['2026-03-28T02:30:00', '2026-03-29T03:30:00'], utc: ['2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z'] },
    { id: 'b', local: ['2026-03-29T03:30:00'], utc: ['2026-03-29T01:30:00Z'] },
    { id: 'c', local: ['2026-03-29T01:30:00', '2026-03-29T03:30:00'], utc: ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'] },
    { id: 'd', error: 'Not a local time: 2026-02-30T01:30:00' },
    { id: 'e', error: 'FREQ missing or unknown: FREQ=NEVER' },
  ])
})
