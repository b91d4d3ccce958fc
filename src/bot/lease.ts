import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { holdLease, leaseRenewMs, leaseTtlMs, releaseLease } from '../storage/leases.ts'
import type { Db } from '../storage/pool.ts'
import { errorFields } from '../telegram/outcome.ts'

export interface Lease {
  held(): boolean
  /** Lets the work end, then frees the lease so that the standby takes over at once. */
  stop(): Promise<void>
}

/**
 * Runs `work` in whichever process holds the lease; the others stand by. When the lease cannot be renewed in time the work is
 * aborted before another may begin.
 */
export function whileLeading(
  { db, log, name, holder }: { db: Db, log: Log, name: string, holder: string },
  work: (signal: AbortSignal) => Promise<void>,
): Lease {
  const stop = new AbortController()
  let leading: { abort: AbortController, done: Promise<void>, renewedAtMs: number } | null = null
  let standingBy = false

  const lose = async (reason: string) => {
    const { abort, done } = leading!
    leading = null
    log.warn({ lease: name, reason }, 'lease lost')
    abort.abort()
    await done
  }

  const tick = async () => {
    const askedAtMs = Date.now()
    const held = await holdLease(db, name, holder).catch((error: unknown) => {
      log.warn({ lease: name, ...errorFields(error) }, 'lease cannot be renewed')
      return null
    })
    if (held && leading) leading.renewedAtMs = askedAtMs
    else if (held && !stop.signal.aborted) {
      log.info({ lease: name, holder }, 'lease held')
      const abort = new AbortController()
      leading = { abort, renewedAtMs: askedAtMs, done: work(abort.signal).catch((error: unknown) => log.error({ lease: name, ...errorFields(error) }, 'leased work failed')) }
      standingBy = false
    } else if (leading && (held === false || Date.now() - leading.renewedAtMs > leaseTtlMs - leaseRenewMs)) await lose(held === false ? 'taken by another' : 'not renewed')
    else if (held === false && !standingBy) {
      log.info({ lease: name }, 'standing by')
      standingBy = true
    }
  }

  const ticking = (async () => {
    while (!stop.signal.aborted) {
      await tick()
      await delay(leading ? leaseRenewMs : 1_000, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()

  return {
    held: () => leading !== null,
    async stop() {
      stop.abort()
      await ticking
      if (!leading) return
      leading.abort.abort()
      await leading.done
      await releaseLease(db, name, holder)
    },
  }
}
