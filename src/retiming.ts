import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import { tzdbVersion } from './domain/zone.ts'
import type { Log } from './log.ts'
import type { Pool } from './storage/pool.ts'
import { chatsToRetime } from './storage/retime.ts'
import { errorFields } from './telegram/outcome.ts'
import { startRetiming } from './temporal.ts'

export interface RetimingDeps { pool: Pool, client: Client, taskQueue: string, log: Log }

const everyMs = 60_000

/**
 * Moves what was planned with older zone data: at start, and each minute after, since a release of older data may run beside this one and
 * go on planning with them. Needs no lease: the workflow is one for all.
 */
export async function keepRetiming({ pool, client, taskQueue, log }: RetimingDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      if ((await chatsToRetime(pool, 0, 1)).length) await startRetiming(client, taskQueue, tzdbVersion)
    } catch (error) {
      log.warn(errorFields(error), 'reminders not moved to newer zone data yet, will be tried again')
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
