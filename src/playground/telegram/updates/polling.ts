import type { Update } from '@grammyjs/types'
import { conflict, type Failure } from '../failure.ts'
import type { Queue } from './queue.ts'

export interface Polling {
  /** A long poll of `Client::process_get_updates_query`; `gone` fires when its caller hung up. */
  poll(request: { offset: number, limit: number, timeout: number }, gone: AbortSignal): Promise<Update[]>
  /** Ends a poll under way, because a webhook was set. */
  endForWebhook(): void
  stop(): void
}

interface Waiting { limit: number, resolve(updates: Update[]): void, reject(failure: Failure): void }

export function createPolling(queue: Queue): Polling {
  let waiting: Waiting | undefined
  let previous = { offset: Number.NaN, atMs: 0 }
  let nextConflictMs = 0

  const end = (failure: Failure) => {
    const ended = waiting
    waiting = undefined
    // A second conflict within three seconds is told three seconds later, so that two pollers do not chase each other at full speed.
    if (Date.now() >= nextConflictMs) {
      nextConflictMs = Date.now() + 3000
      ended?.reject(failure)
    } else if (ended) setTimeout(ended.reject, 3000, failure).unref()
  }
  const wake = () => {
    const woken = waiting
    waiting = undefined
    woken?.resolve(queue.oldest(woken.limit))
  }
  // One turn later, so that updates of the same moment go out together.
  queue.onPush(() => { if (waiting) setImmediate(() => { if (waiting) wake() }) })

  return {
    poll({ offset, limit, timeout }, gone) {
      if (waiting) end(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'))
      const sinceMs = Date.now() - previous.atMs
      if (offset === previous.offset && sinceMs < 3000) timeout = Math.max(timeout, 3)
      if (offset === previous.offset && sinceMs < 500) limit = 1
      previous = { offset, atMs: Date.now() }
      if (offset !== 0) queue.confirm(offset)
      const updates = queue.oldest(limit)
      if (updates.length > 0 || timeout === 0) return Promise.resolve(updates)
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => { if (waiting === mine) wake() }, timeout * 1000)
        const forget = () => {
          clearTimeout(timer)
          gone.removeEventListener('abort', hungUp)
        }
        const mine: Waiting = {
          limit,
          resolve(updates) { forget(); resolve(updates) },
          reject(failure) { forget(); reject(failure) },
        }
        const hungUp = () => {
          forget()
          if (waiting === mine) waiting = undefined
          resolve([])
        }
        gone.addEventListener('abort', hungUp)
        waiting = mine
      })
    },
    endForWebhook() { if (waiting) end(conflict('terminated by setWebhook request')) },
    stop: wake,
  }
}
