import type { Method } from '../methods/call.ts'

/** How many messages a call would send, which is what flood limits count. */
export function messagesSentBy(method: Method, payload: Record<string, unknown>): number {
  if (!/^(send|forward|copy)/.test(method) || method === 'sendChatAction') return 0
  const many = payload.message_ids ?? payload.media
  return Array.isArray(many) ? many.length : 1
}
