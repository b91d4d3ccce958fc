import type { ResponseParameters } from '@grammyjs/types'

/** What is to go wrong with the next `count` (default 1) calls that fit. */
export interface Fault {
  kind: 'error' | 'drop' | 'lost-answer' | 'delay'
  method?: string
  chat_id?: number
  count?: number
  error_code?: number
  description?: string
  parameters?: ResponseParameters
  delayMs?: number
}

export interface Faults {
  add(fault: Fault): number
  /** The first fault that fits this call; it is used up by one. */
  take(method: string, chatId: unknown): Fault | undefined
  clear(): void
}

export function createFaults(): Faults {
  const faults = new Map<number, { fault: Fault, left: number }>()
  let last = 0
  return {
    add(fault) {
      faults.set(++last, { fault, left: fault.count ?? 1 })
      return last
    },
    take(method, chatId) {
      for (const [id, entry] of faults) {
        const { fault } = entry
        if (fault.method !== undefined && fault.method.toLowerCase() !== method.toLowerCase()) continue
        if (fault.chat_id !== undefined && fault.chat_id !== Number(chatId)) continue
        if (--entry.left === 0) faults.delete(id)
        return fault
      }
      return undefined
    },
    clear: () => { faults.clear() },
  }
}
