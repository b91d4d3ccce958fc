import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { holdLease, leaseTimes, releaseLease } from '../storage/leases.ts'
import type { Db } from '../storage/pool.ts'
import { errorFields } from '../telegram/outcome.ts'
import { within } from '../within.ts'

export interface Lease {
  held(): boolean
  /** Lets the work end, then frees the lease so that the standby takes over at once. */
  stop(): Promise<void>
}

interface Leading {
  abort: AbortController
  /** Aborts the work in time when the lease is not renewed, also while the database does not answer at all. */
  expiry: NodeJS.Timeout
  renewedAtMs: number
}

/**
 * Runs `work` in whichever process holds the lease; the others stand by. A lease that cannot be renewed aborts the work early enough for
 * it to wind down before another may begin; work that ends by itself is begun anew.
 */
export function whileLeading(
  { db, log, name, holder, times = leaseTimes }: { db: Db, log: Log, name: string, holder: string, times?: typeof leaseTimes },
  work: (signal: AbortSignal) => Promise<void>,
): Lease {
  const stop = new AbortController()
  let leading: Leading | null = null
  let ended = Promise.resolve()
  let standingBy = false
  /** Whether the lease may be ours: what the last look was told, null where it heard nothing. */
  let mine: boolean | null = false

  const lose = (reason: string) => {
    if (!leading || leading.abort.signal.aborted) return
    log.warn({ lease: name, reason }, 'lease lost')
    leading.abort.abort()
  }

  const expireAfter = (askedAtMs: number) =>
    setTimeout(() => { lose('not renewed') }, askedAtMs + times.ttlMs - times.windDownMs - Date.now())

  const lead = (renewedAtMs: number) => {
    log.info({ lease: name, holder }, 'lease held')
    standingBy = false
    const started: Leading = leading = { abort: new AbortController(), expiry: expireAfter(renewedAtMs), renewedAtMs }
    ended = work(started.abort.signal)
      .catch((error: unknown) => { log.error({ lease: name, ...errorFields(error) }, 'leased work failed') })
      .finally(() => {
        clearTimeout(started.expiry)
        leading = null
      })
  }

  const tick = async () => {
    if (leading?.abort.signal.aborted) return // lost, and winding down
    const askedAtMs = Date.now()
    const held = mine = await within(times.answerMs, holdLease(db, name, holder, times.ttlMs)).catch((error: unknown) => {
      log.warn({ lease: name, ...errorFields(error) }, 'lease cannot be renewed')
      return null
    })
    if (held && leading) {
      clearTimeout(leading.expiry)
      Object.assign(leading, { expiry: expireAfter(askedAtMs), renewedAtMs: askedAtMs })
    } else if (held && !stop.signal.aborted) {
      lead(askedAtMs)
    } else if (held === false && leading) {
      lose('taken by another')
    } else if (held === false && !standingBy) {
      log.info({ lease: name }, 'standing by')
      standingBy = true
    }
  }

  const renewed = () => leading !== null && Date.now() - leading.renewedAtMs < times.renewMs

  const ticking = (async () => {
    while (!stop.signal.aborted) {
      await tick()
      await delay(renewed() ? times.renewMs : times.lookMs, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()

  return {
    held: () => leading !== null && !leading.abort.signal.aborted,
    async stop() {
      stop.abort()
      await ticking
      leading?.abort.abort()
      await ended
      if (mine === false) return // also one that was taken at the last moment is freed
      await within(times.answerMs, releaseLease(db, name, holder))
        .catch((error: unknown) => { log.warn({ lease: name, ...errorFields(error) }, 'lease not released, it will expire') })
    },
  }
}
