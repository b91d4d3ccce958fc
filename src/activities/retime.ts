import type { Clock } from '../clock.ts'
import type { Pool } from '../storage/pool.ts'
import { chatsToRetime, retimeChat } from '../storage/retime.ts'
import type { RetimeActivities } from '../workflows/contract.ts'

export interface RetimeDeps {
  pool: Pool
  clock: Clock
  onRetimed: (moved: { chats: number, reminders: number }) => void
}

const chatsPerPage = 100

/** A chat a transaction, so that nobody waits for long; what was moved before a fault is not looked at again. */
export function createRetimeActivities({ pool, clock, onRetimed }: RetimeDeps): RetimeActivities {
  return {
    async retimePage(afterChat) {
      const chats = await chatsToRetime(pool, afterChat, chatsPerPage)
      const moved = { chats: 0, reminders: 0 }
      for (const chatId of chats) {
        const reminders = await retimeChat(pool, chatId, clock.nowMs())
        if (reminders) moved.chats++
        moved.reminders += reminders
      }
      if (moved.reminders) onRetimed(moved)
      return chats.at(-1) ?? null
    },
  }
}
