import { setTimeout as delay } from 'node:timers/promises'
import { arrivals, lastCall, sends } from '../test/support/arrivals.ts'
import { allSet, crowd } from '../test/support/crowd.ts'
import { spread } from '../test/support/spread.ts'
import { until } from '../test/start/launched.ts'
import { atMost, exactly, percentile, report } from './figures.ts'
import { withPunctual } from './parts.ts'

const count = 600
const gapMs = 50 // 20 a second
const leadMs = 20_000
const patienceMs = 30_000
const text = 'water the plants'

/**
 * Lateness of lone reminders due evenly, from the due instant to the playground's receipt of the message. Each is set in its chat by a
 * person of its own; words know whole seconds only, so the ledger's due instants are then spread to the millisecond.
 */
export const late = (): Promise<boolean> => withPunctual(async ({ control, pool }) => {
  await crowd(control, count, [`in 30 minutes ${text}`, 'UTC'])
  await allSet(pool, count)
  const after = await lastCall(control)
  const firstMs = Date.now() + leadMs
  await spread(pool, firstMs, gapMs)
  console.log(`${count} reminders set; the first is due in ${Math.round((firstMs - Date.now()) / 1_000)} s …`)
  await delay(firstMs + count * gapMs - Date.now())
  await until(async () => (await sends(control, text, after)).length >= count, () => 'Not all of them came.', patienceMs).catch(() => undefined)
  await delay(2_000) // one that comes twice

  const all = await arrivals(pool, control, text, after)
  const lateness = all.flatMap(({ dueAtMs, sends }) => sends.slice(0, 1).map(({ atMs }) => atMs - dueAtMs))
  return report(`${count} lone reminders at ${1_000 / gapMs}/s, lateness at the receiver`, [
    exactly('n', lateness.length, count),
    atMost('p50', percentile(lateness, 0.5), 50, ' ms'),
    { name: 'p95', value: `${percentile(lateness, 0.95)} ms` },
    atMost('p99', percentile(lateness, 0.99), 500, ' ms'),
    { name: 'max', value: `${Math.max(...lateness)} ms` },
    exactly('early', lateness.filter(ms => ms < 0).length, 0),
    exactly('twice', all.filter(({ sends }) => sends.length > 1).length, 0),
  ])
})
