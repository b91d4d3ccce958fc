import type { ResponseParameters } from '@grammyjs/types'
import type { Collection } from './store.ts'

/** One call of the bot. `atMs` is when its request had arrived, in playground time. */
export interface Call {
  n: number
  atMs: number
  method: string
  payload: Record<string, unknown>
  ok: boolean
  error_code?: number
  description?: string
  parameters?: ResponseParameters
  result?: unknown
}

export interface Calls {
  record(call: Omit<Call, 'n'>): void
  list(filter: { method?: string, chatId?: number, after?: number }): Call[]
}

const kept = 20_000
/** Keys sort as their numbers do, so that a reopened collection is in order. */
const keyOf = (n: number) => String(n).padStart(12, '0')

export function createCalls(collection: Collection<Call>): Calls {
  const calls = [...collection.values()]
  let first = 0
  let last = calls.at(-1)?.n ?? 0
  return {
    record(call) {
      const recorded = { n: ++last, ...call }
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
    list: ({ method, chatId, after = 0 }) => {
      const from = Math.max(first, calls.length - (last - after))
      return calls.slice(from).filter(call =>
        (method === undefined || call.method.toLowerCase() === method.toLowerCase()) && (chatId === undefined || Number(call.payload.chat_id) === chatId))
    },
  }
}
