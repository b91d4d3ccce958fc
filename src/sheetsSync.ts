import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import type { Log } from './log.ts'
import type { Pool } from './storage/pool.ts'
import { isAnyReady } from './storage/sheetWork.ts'
import { errorFields } from './telegram/outcome.ts'
import { scheduleSheets, syncSheetsNow } from './temporal.ts'

export interface KeepSheetsDeps { pool: Pool, client: Client, taskQueue: string, log: Log, everyMs: number }

const lookMs = 1_000
const nowAtMostMs = 3_000
/** A new Temporal server has no schedules. */
const scheduleAgainMs = 60_000

/** Keeps the schedule that syncs the Sheets, and has a pass made at once where a chat has changed. */
export async function keepSheets({ pool, client, taskQueue, log, everyMs }: KeepSheetsDeps, signal: AbortSignal): Promise<void> {
  let [scheduledAtMs, syncedAtMs] = [0, 0]
  while (!signal.aborted) {
    try {
      if (Date.now() - scheduledAtMs > scheduleAgainMs) {
        await scheduleSheets(client, taskQueue, everyMs)
        scheduledAtMs = Date.now()
      }
      if (Date.now() - syncedAtMs > nowAtMostMs && await isAnyReady(pool)) {
        await syncSheetsNow(client, taskQueue)
        syncedAtMs = Date.now()
      }
    } catch (error) {
      log.warn(errorFields(error), 'Sheets not scheduled, will be tried again')
    }
    await delay(lookMs, undefined, { signal }).catch(() => undefined)
  }
}
