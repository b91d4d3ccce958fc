import { setTimeout as delay } from 'node:timers/promises'
import { arrivals, lastCall, sends } from '../test/support/arrivals.ts'
import { allSet, crowd } from '../test/support/crowd.ts'
import { until } from '../test/start/launched.ts'
import { atMost, exactly, percentile, report } from './figures.ts'
import { withPunctual } from './parts.ts'

const count = 1_000
const perSecond = 30
const setUpMs = 45_000
const patienceMs = 60_000
const text = 'water the plants'

/**
 * Many people who all chose the same minute, each in the chat, while the playground enforces Telegram's flood limits: how long until the
 * last has the message, and nothing refused, lost or sent twice.
 */
export const herd = (): Promise<boolean> => withPunctual(async ({ control, pool }) => {
  const dueAtMs = Math.ceil((Date.now() + setUpMs) / 60_000) * 60_000
  const startedMs = Date.now()
  await crowd(control, count, [`at ${new Date(dueAtMs).toISOString().slice(11, 16)} ${text}`, 'UTC'])
  await allSet(pool, count)
  if (Date.now() > dueAtMs - 5_000) throw new Error('Setting the reminders took too long for the minute that was chosen. Run it again on a quieter machine.')
  const after = await lastCall(control)
  await control('POST', '/flood', { enabled: true })
  console.log(`${count} reminders set in ${Math.round((Date.now() - startedMs) / 1_000)} s; all are due in ${Math.round((dueAtMs - Date.now()) / 1_000)} s …`)
  await delay(dueAtMs - Date.now() + count / perSecond * 1_000)
  await until(async () => (await sends(control, text, after)).filter(call => call.ok).length >= count, () => 'Not all of them came.', patienceMs).catch(() => undefined)
  await delay(2_000) // one that comes twice

  const all = await arrivals(pool, control, text, after)
  const lateness = all.flatMap(({ sends }) => sends.slice(0, 1).map(({ atMs }) => atMs - dueAtMs))
  const refused = (await sends(control, text, after)).filter(call => call.error_code === 429)
  return report(`${count} chats due in the same second, ${perSecond}/s allowed`, [
    exactly('n', lateness.length, count),
    atMost('drained after', Math.max(...lateness), 1.05 * count / perSecond * 1_000, ' ms'),
    { name: 'first after', value: `${Math.min(...lateness)} ms` },
    { name: 'half after', value: `${percentile(lateness, 0.5)} ms` },
    exactly('refused (429)', refused.length, 0),
    exactly('early', lateness.filter(ms => ms < 0).length, 0),
    exactly('twice', all.filter(({ sends }) => sends.length > 1).length, 0),
    exactly('not sent in the ledger', all.filter(({ lateMs }) => lateMs === null).length, 0),
  ])
})
