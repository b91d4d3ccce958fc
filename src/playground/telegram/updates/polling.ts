import type { Update } from '@grammyjs/types'
import { conflict, type Failure } from '../failure.ts'
import type { Queue } from './queue.ts'

export interface Polling {
  /** A long poll of `Client::process_get_updates_query`; `gone` fires when its caller hung up. */
  poll(request: { offset: number, limit: number, timeout: number }, gone: AbortSignal): Promise<Update[]>
  /** A 409 as `Client::fail_query_conflict` gives it: a second one within three seconds is told three seconds later, so that nobody loops at full speed. */
  refuse(failure: Failure): Promise<never>
  /** Ends a poll under way, because a webhook was set. */
  endForWebhook(): void
  stop(): void
}

interface Waiting { limit: number, resolve(updates: Update[]): void, reject(failure: unknown): void }

const conflictPauseMs = 3000

export function createPolling(queue: Queue): Polling {
  let waiting: Waiting | undefined
  let previous = { offset: Number.NaN, atMs: 0 }
  let nextConflictMs = 0

  const refuse = (failure: Failure) => new Promise<never>((_, reject) => {
    if (Date.now() < nextConflictMs) return void setTimeout(reject, conflictPauseMs, failure).unref()
    nextConflictMs = Date.now() + conflictPauseMs
    reject(failure)
  })
  const end = (failure: Failure) => {
    const ended = waiting
    waiting = undefined
    if (ended) refuse(failure).catch(ended.reject)
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
      end(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'))
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
    refuse,
    endForWebhook() { end(conflict('terminated by setWebhook request')) },
    stop: wake,
  }
}
