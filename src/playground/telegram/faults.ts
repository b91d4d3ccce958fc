import { setTimeout as delay } from 'node:timers/promises'
import type { ResponseParameters } from '@grammyjs/types'

/** What is to go wrong with the next `count` (default 1) calls that fit, after `skip` (default 0) of them. */
export interface AnyFault {
  method?: string
  skip?: number
  count?: number
  /** delay: a second unless told. */
  delayMs?: number
}

export interface Fault extends AnyFault {
  kind: 'error' | 'drop' | 'lost-answer' | 'delay'
  chat_id?: number
  error_code?: number
  description?: string
  parameters?: ResponseParameters
}

export interface Faults<F extends AnyFault = Fault> {
  add(fault: F): number
  /** The first fault that fits this call; it is used up by one. */
  take(method: string, fits: (fault: F) => boolean): F | undefined
  /** As long as a delay lasts: until its end, or until the faults are cleared. */
  wait(fault: F): Promise<void>
  clear(): void
}

export function createFaults<F extends AnyFault = Fault>(): Faults<F> {
  const faults = new Map<number, { fault: F, skip: number, left: number }>()
  let last = 0
  let cleared = new AbortController()
  return {
    add(fault) {
      faults.set(++last, { fault, skip: fault.skip ?? 0, left: fault.count ?? 1 })
      return last
    },
    take(method, fits) {
      for (const [id, entry] of faults) {
        const { fault } = entry
        if (fault.method !== undefined && fault.method.toLowerCase() !== method.toLowerCase()) continue
        if (!fits(fault) || entry.skip-- > 0) continue
        if (--entry.left === 0) faults.delete(id)
        return fault
      }
      return undefined
    },
    wait: ({ delayMs = 1_000 }) => delay(delayMs, undefined, { signal: cleared.signal }).catch(() => undefined),
    clear() {
      faults.clear()
      cleared.abort()
      cleared = new AbortController()
    },
  }
}
