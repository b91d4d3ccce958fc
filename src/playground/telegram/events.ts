import type { ShownMessage } from './messages.ts'

/** What the event stream tells (docs/playground.md). */
export type PlaygroundEvent =
  | { type: 'message' | 'edited_message', message: ShownMessage }
  | { type: 'deleted', chat_id: number, message_id: number }
  | { type: 'callback_answer', callback_query_id: string, text?: string, show_alert?: boolean, url?: string }
  | { type: 'action', chat_id: number, action: string, message_thread_id?: number }
  | { type: 'reaction', chat_id: number, message_id: number, reactions: Reaction[] }
  | { type: 'state' }
  | { type: 'clock', offsetMs: number }

export interface Reaction { user_id: number, emoji: string }

export interface Events<E = PlaygroundEvent> {
  tell(event: E): void
  listen(hear: (event: E) => void): () => void
}

export function createEvents<E = PlaygroundEvent>(): Events<E> {
  const listeners = new Set<(event: E) => void>()
  return {
    tell(event) { for (const hear of listeners) hear(event) },
    listen(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
