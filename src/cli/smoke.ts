import { parseArgs } from 'node:util'
import { botLog } from '../playground/supervisor/bot-part.ts'
import { census } from '../storage/engine.ts'
import { createPool } from '../storage/pool.ts'
import { botNowMs, botOf, findPlace, required, type Call, type Place } from './command.ts'
import type { Hands } from './smoke/hands.ts'
import { errorsSince, sizeOf } from './smoke/log.ts'
import { operatorHands } from './smoke/operator.ts'
import { playgroundHands } from './smoke/playground.ts'
import { walk, type Report } from './smoke/walk.ts'

/** `smoke`: the checklist for a running bot, in the chat itself. 0: all well; 1: something is not; 2: there is no bot to look at. */
export async function run({ args, environment, say }: Call): Promise<number> {
  parseArgs({ args })
  const place = findPlace(environment)
  const bot = botOf(place)
  const pool = createPool(required(place.config.database.url, 'DATABASE_URL', place), { max: 2, onIdleError: () => undefined })
  let failed = 0
  const report: Report = (ok, what) => {
    if (!ok) failed++
    say(`${ok ? '✔' : '✖'} ${what}`)
  }
  try {
    if (!await engineAnswers(place, report)) return 2
    const { people, reminders, next_at } = await census(pool, bot)
    report(true, `${people} people with ${reminders} reminders found, next due ${next_at === null ? 'never' : new Date(next_at).toISOString()}`)
    const logFile = place.status ? botLog(place.config.home) : null
    const sizeBefore = logFile ? sizeOf(logFile) : 0
    await walk({ pool, bot, offsetMs: await botNowMs(pool, place.config) - Date.now(), hands: await handsFor(place, say), report })
    if (!logFile) say("– error lines: this bot's log cannot be read from here; look for level 50 and above")
    else {
      const errors = errorsSince(logFile, sizeBefore)
      report(errors.length === 0, `${errors.length} error lines in ${logFile}${errors.map(line => `\n  ${line}`).join('')}`)
    }
    return failed ? 1 : 0
  } finally {
    await pool.end()
  }
}

/** Only the playground of an `npm start` may be written to, and its bot killed. */
async function handsFor({ config, status }: Place, say: Call['say']): Promise<Hands> {
  return status?.links.chat && config.telegram.apiRoot === status.links.chat ? playgroundHands(status.links.chat, config.home) : operatorHands(say)
}

async function engineAnswers({ config, status }: Place, report: Report): Promise<boolean> {
  const host = config.web.host === '0.0.0.0' ? '127.0.0.1' : config.web.host
  const url = status?.links.health ?? `http://${host}:${config.web.port}/readyz`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    const { parts } = await response.json() as { parts: Record<string, { state: string }> }
    report(response.ok, `engine started: ${Object.entries(parts).map(([name, { state }]) => `${name} ${state}`).join(', ')}`)
    return response.ok
  } catch {
    report(false, `no bot answers at ${url}: start it, or set HOST and PORT to where it listens`)
    return false
  }
}
