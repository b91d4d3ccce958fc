import type { Update } from '@grammyjs/types'
import type { Clock } from '../clock.ts'
import type { Collection } from '../store.ts'

/** An update that has no id yet. */
export type NewUpdate = Omit<Update, 'update_id'>
export interface Queued { update: Update, atMs: number }

/** Updates the bot has not confirmed: kept 24 hours (`Client.h`), only of the types it allowed when they arose. */
export interface Queue {
  /** The id given to it; an update of a type that is not allowed uses one up and is dropped. */
  push(update: NewUpdate): number
  /** Calls `listener` after each push. */
  onPush(listener: (update: Update) => void): void
  oldest(limit: number): Update[]
  remove(updateId: number): void
  /** Forgets all below `offset`; a negative one keeps that many from the end. */
  confirm(offset: number): void
  clear(): void
  allow(types: readonly string[] | undefined): void
  allowed(): readonly string[] | undefined
  size(): number
}

const dayMs = 86_400_000
const notByDefault = new Set<string>(['chat_member', 'message_reaction', 'message_reaction_count'])
const keyOf = (id: number) => String(id).padStart(12, '0')

interface QueueState { lastId: number, allowed?: readonly string[] }

export function createQueue(pending: Collection<Queued>, states: Collection<QueueState>, clock: Clock): Queue {
  const state = states.get('state') ?? { lastId: 100_000 }
  const listeners: ((update: Update) => void)[] = []
  const passes = (update: NewUpdate) => {
    const type = Object.keys(update).find(key => key !== 'update_id') ?? ''
    return state.allowed?.length ? state.allowed.includes(type) : !notByDefault.has(type)
  }
  const dropExpired = () => {
    for (const [key, { atMs }] of pending.entries()) {
      if (atMs > clock.nowMs() - dayMs) return
      pending.delete(key)
    }
  }
  return {
    push(update) {
      const queued = { update: { update_id: ++state.lastId, ...update }, atMs: clock.nowMs() }
      states.set('state', state)
      if (!passes(update)) return state.lastId
      pending.set(keyOf(state.lastId), queued)
      for (const listener of listeners) listener(queued.update)
      return queued.update.update_id
    },
    onPush: listener => { listeners.push(listener) },
    oldest(limit) {
      dropExpired()
      const found: Update[] = []
      for (const { update } of pending.values()) {
        if (found.push(update) === limit) break
      }
      return found
    },
    remove: updateId => { pending.delete(keyOf(updateId)) },
    confirm(offset) {
      let surplus = pending.size + offset
      for (const [key, { update }] of pending.entries()) {
        if (offset >= 0 ? update.update_id >= offset : surplus-- <= 0) return
        pending.delete(key)
      }
    },
    clear() { for (const [key] of pending.entries()) pending.delete(key) },
    allow(types) {
      if (types === undefined) return
      state.allowed = types
      states.set('state', state)
    },
    allowed: () => state.allowed?.length ? state.allowed : undefined,
    size() { dropExpired(); return pending.size },
  }
}
