import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Claim } from '../storage/claim.ts'
import type { Pool } from '../storage/pool.ts'
import { settle, type Settlement } from '../storage/settle.ts'

export interface SettleDeps {
  pool: Pool
  clock: Clock
  /** The ledger could not be written, and will be tried again. */
  onUnsettled: (error: unknown) => void
}

/** Longer than a claim lives; together with the longest hold and the HTTP timeout it ends before the activity's own timeout. */
const patienceMs = 25_000
const longestPauseMs = 1_000

/** Telegram's answer is known here alone: a database that is away for a moment must not turn it into a repeat. Throws when it stays away. */
export async function settleSurely({ pool, clock, onUnsettled }: SettleDeps, claim: Claim, settlement: Settlement): Promise<void> {
  const untilMs = Date.now() + patienceMs
  const answeredAtMs = clock.nowMs()
  for (let pauseMs = 50; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await settle(pool, { nowMs: () => answeredAtMs }, claim, settlement)
    } catch (error) {
      onUnsettled(error)
      if (Date.now() + pauseMs > untilMs) throw error
      await delay(pauseMs)
    }
  }
}
