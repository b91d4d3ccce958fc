import type { Update } from '@grammyjs/types'
import { insertUpdates } from '../storage/inbox.ts'
import type { Db } from '../storage/pool.ts'

export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Puts updates into the inbox, from the poller as from the webhook; what came before is not taken twice. */
export function receive(db: Db, bot: number, updates: readonly Update[]): Promise<number> {
  return insertUpdates(db, bot, updates.map(update => ({ updateId: update.update_id, chat: chatOf(update), body: update })))
}

/** A group and the supergroup it became are one chat: what both say of it is worked off in one line. */
function chatOf({ message, edited_message, callback_query, my_chat_member }: Update): number | null {
  return message?.migrate_to_chat_id ?? (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat.id ?? null
}
