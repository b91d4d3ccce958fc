import { setTimeout as delay } from 'node:timers/promises'
import { GrammyError, HttpError, type Api, type RawApi } from 'grammy'
import type { Log } from '../log.ts'
import { nextOffset } from '../storage/inbox.ts'
import type { Pool } from '../storage/pool.ts'
import { errorFields, isTokenUnknown } from '../telegram/outcome.ts'
import { allowedUpdates, receive } from './receive.ts'

export interface PollerDeps {
  pool: Pool
  /** Its own: a long poll outlasts every other call's timeout. */
  api: Api<RawApi>
  bot: number
  log: Log
  /** Remove a webhook that stands in the way, also one that another program sets later. */
  takeOver: boolean
  onReceived: () => void
  /** Each time it gets through no longer, with the reason, and null when it does again. */
  onTrouble: (reason: string | null) => Promise<void>
}

const pollSeconds = 30
const longestPauseMs = 30_000
/** One lost connection is no trouble yet. */
const troubleAfterFaults = 2

/**
 * Asks Telegram for updates until told to stop; each batch is in the inbox before the next offset confirms it.
 * Never throws: a foreign poller (409), a bad token (401) and a lost network are said and waited out.
 */
export async function poll(deps: PollerDeps, signal: AbortSignal): Promise<void> {
  let faults = 0
  while (!signal.aborted) {
    try {
      const offset = await nextOffset(deps.pool, deps.bot)
      const updates = await deps.api.getUpdates(
        { ...(offset === null ? {} : { offset }), limit: 100, timeout: pollSeconds, allowed_updates: [...allowedUpdates] },
        signal as Parameters<Api['getUpdates']>[1])
      if (faults > 0) await deps.onTrouble(null)
      faults = 0
      if (await receive(deps.pool, deps.bot, updates) > 0) deps.onReceived()
    } catch (error) {
      if (signal.aborted) return
      faults++
      if (deps.takeOver && webhookStands(error)) await deps.api.deleteWebhook().catch(() => undefined) // tried again at the next refusal
      const pauseMs = pauseAfter(error, faults)
      deps.log[faults === 1 ? 'warn' : 'error']({ ...errorFields(error), pauseMs }, reason(error))
      if (faults === troubleAfterFaults) await deps.onTrouble(reason(error))
      await delay(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

function pauseAfter(error: unknown, faults: number): number {
  if (error instanceof GrammyError && error.error_code === 429) return (error.parameters.retry_after ?? 1) * 1_000
  if (isTokenUnknown(error)) return longestPauseMs
  return Math.min(500 * 2 ** faults, longestPauseMs)
}

const webhookStands = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 409 && /webhook/i.test(error.description)

function reason(error: unknown): string {
  if (error instanceof HttpError) return 'Telegram cannot be reached'
  if (isTokenUnknown(error)) return 'Telegram does not know this bot token: check BOT_TOKEN'
  if (!(error instanceof GrammyError)) return 'updates cannot be kept now, and are asked for again'
  switch (error.error_code) {
    case 409: return webhookStands(error)
      ? 'a webhook is set for this bot elsewhere: run with --take-over to remove it'
      : 'another program polls this bot (foreign getUpdates): stop it, or give this bot its own token'
    default: return 'Telegram refused getUpdates'
  }
}
