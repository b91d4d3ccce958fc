import type { ResponseParameters } from '@grammyjs/types'
import type { Collection } from './store.ts'

/** One call of a client. `atMs` is when its request had arrived, in playground time. */
export interface Recorded {
  n: number
  atMs: number
  method: string
}

export interface Call extends Recorded {
  payload: Record<string, unknown>
  ok: boolean
  error_code?: number
  description?: string
  parameters?: ResponseParameters
  result?: unknown
}

export interface Calls<C extends Recorded = Call> {
  record(call: Omit<C, 'n'>): void
  list(filter: { method?: string, after?: number }, fits?: (call: C) => boolean): C[]
}

const kept = 20_000
/** Keys sort as their numbers do, so that a reopened collection is in order. */
const keyOf = (n: number) => String(n).padStart(12, '0')

export function createCalls<C extends Recorded>(collection: Collection<C>): Calls<C> {
  const calls = [...collection.values()]
  let first = 0
  let last = calls.at(-1)?.n ?? 0
  return {
    record(call) {
      const recorded = { n: ++last, ...call } as C
      calls.push(recorded)
      collection.set(keyOf(last), recorded)
      if (calls.length - first <= kept) return
      collection.delete(keyOf(calls[first]!.n))
      // Moving the start is free; the array is cut only now and then.
      first++
      if (first < kept) return
      calls.splice(0, first)
      first = 0
    },
    list: ({ method, after = 0 }, fits = () => true) => {
      const from = Math.max(first, calls.length - (last - after))
      return calls.slice(from).filter(call =>
        (method === undefined || call.method.toLowerCase() === method.toLowerCase()) && fits(call))
    },
  }
}
