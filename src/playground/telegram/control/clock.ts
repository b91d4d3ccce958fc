import { setTimeout as delay } from 'node:timers/promises'
import { ControlError } from '../failure.ts'
import type { Site } from '../serve/route.ts'
import { optionalNumber } from './fields.ts'
import type { Controls } from './index.ts'

const tries = 5
const betweenTriesMs = 200
const answerWithinMs = 10_000

export const clockControls: Controls = {
  'GET /clock': ({ site }) => clockState(site),

  async 'POST /clock'({ site, body }) {
    const advance = optionalNumber(body, 'advanceMs')
    const offsetMs = advance === undefined ? optionalNumber(body, 'offsetMs') : site.clock.offsetMs() + advance
    if (offsetMs === undefined) throw new ControlError(400, 'Give offsetMs or advanceMs.')
    if (site.clockUrl !== undefined) await tellBot(site.clockUrl, offsetMs)
    site.clock.setOffsetMs(offsetMs)
    site.clockMoved()
    for (const { world } of site.accounts.all) world.events.tell({ type: 'clock', offsetMs })
    return clockState(site)
  },
}

export const clockState = ({ clock, clockUrl }: Site) => ({ offsetMs: clock.offsetMs(), nowMs: clock.nowMs(), adjustable: clockUrl !== undefined })

/** The bot first: if it cannot follow, the playground's clock stays where it is. */
async function tellBot(clockUrl: string, offsetMs: number): Promise<void> {
  for (let left = tries; ; await delay(betweenTriesMs)) {
    const problem = await post(clockUrl, offsetMs)
    if (problem === undefined) return
    if (--left === 0) throw new ControlError(502, `The bot did not take the new time (${problem}); nothing was changed.`)
  }
}

async function post(clockUrl: string, offsetMs: number): Promise<string | undefined> {
  try {
    const response = await fetch(clockUrl, {
      method: 'POST', body: JSON.stringify({ offsetMs }), headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(answerWithinMs),
    })
    await response.body?.cancel()
    return response.ok ? undefined : `${clockUrl} answered ${response.status}`
  } catch (error) {
    return `${clockUrl}: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`
  }
}
