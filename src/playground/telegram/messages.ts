import type { ForceReply, InlineKeyboardMarkup, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove } from '@grammyjs/types'
import type { Reaction } from './events.ts'
import type { Collection } from './store.ts'

export type Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

/** A message as the bot sees it, and what only the person's client knows: the keyboard it brought and the reactions to it. */
export interface Stored {
  message: Message
  keyboard?: Keyboard
  reactions?: Reaction[]
}

/** A message as the chat page shows it: `reply_markup` of any kind, and `reactions`. */
export type ShownMessage = Omit<Message, 'reply_markup'> & { reply_markup?: Keyboard, reactions?: Reaction[] }

export interface Messages {
  get(chatId: number, messageId: number): Stored | undefined
  /** Adds it or marks it as changed. */
  save(stored: Stored): void
  remove(chatId: number, messageId: number): boolean
  /** Oldest first, ids above `after`. */
  list(chatId: number, after: number, limit: number): Stored[]
}

const keyOf = (chatId: number, messageId: number) => `${chatId}/${String(messageId).padStart(12, '0')}`

export function createMessages(collection: Collection<Stored>): Messages {
  const chats = new Map<number, Map<number, Stored>>()
  const remember = (stored: Stored) => {
    const { chat: { id }, message_id } = stored.message
    const messages = chats.get(id) ?? new Map<number, Stored>()
    chats.set(id, messages.set(message_id, stored))
  }
  for (const stored of collection.values()) remember(stored)
  return {
    get: (chatId, messageId) => chats.get(chatId)?.get(messageId),
    save(stored) {
      remember(stored)
      collection.set(keyOf(stored.message.chat.id, stored.message.message_id), stored)
    },
    remove(chatId, messageId) {
      collection.delete(keyOf(chatId, messageId))
      return chats.get(chatId)?.delete(messageId) ?? false
    },
    list(chatId, after, limit) {
      const found: Stored[] = []
      for (const [id, stored] of chats.get(chatId) ?? []) {
        if (id > after) found.push(stored)
        if (found.length === limit) break
      }
      return found
    },
  }
}

export const shown = ({ message, keyboard, reactions }: Stored): ShownMessage =>
  ({ ...message, ...(keyboard && { reply_markup: keyboard }), ...(reactions?.length && { reactions }) })
