import type { Update } from '@grammyjs/types'

/** The chat an update belongs to (0: none), which is the key of ordered delivery. */
export function chatOf(update: Update): number {
  for (const [key, value] of Object.entries(update)) {
    if (key === 'update_id' || typeof value !== 'object') continue
    const { chat, message, from } = value as { chat?: { id: number }, message?: { chat: { id: number } }, from?: { id: number } }
    return chat?.id ?? message?.chat.id ?? from?.id ?? 0
  }
  return 0
}
