import { setTimeout as delay } from 'node:timers/promises'
import { chatsToPoke } from '../../storage/engine.ts'
import { chatsOutOfStep } from '../../storage/repair.ts'
import { check, fault, isoMinute } from './finding.ts'

/** A poke that was taken shows well before this. */
const armWithinMs = 10_000
const lookEveryMs = 500

export const chatChecks = [
  check('next instant', ['pool'], async ({ pool }) =>
    (await chatsOutOfStep(pool)).map(({ id }) => fault(`chat ${id} keeps another next instant than its open steps have`, 'npm run -s cli -- reconcile'))),

  check('armed', ['pool'], async ({ pool }) => {
    let waiting = await chatsToPoke(pool)
    for (const until = Date.now() + armWithinMs; waiting.length && Date.now() < until; await delay(lookEveryMs)) {
      const still = await chatsToPoke(pool)
      waiting = waiting.filter(chat => still.some(other => other.id === chat.id && other.next_at === chat.next_at))
    }
    return waiting.map(({ id, next_at }) => fault(
      `chat ${id}: its sleeper has not been told for ${armWithinMs / 1_000} s that ${next_at === null ? 'nothing is due any more' : `${isoMinute(next_at)} is next`}`,
      'see that a process with the worker role runs and reaches Temporal; it tells them by itself'))
  }),
]
