import { isFromBot, roomOf, storedMessage, writableRoom } from '../access.ts'
import { badRequest } from '../failure.ts'
import { botUser, type Room, type World } from '../world.ts'
import type { Message } from '@grammyjs/types'
import { asReply, nextMessageId, publish } from '../post.ts'
import type { Methods } from './call.ts'

const deletableSeconds = 48 * 3600

export const deleteMethods: Methods = {
  deleteMessage({ world }, { chat_id, message_id }) {
    const room = writableRoom(world, chat_id)
    const { message } = storedMessage(world, room, message_id, 'message to delete')
    const refusal = refusalToDelete(world, room, message)
    if (refusal) throw badRequest(refusal)
    remove(world, room, message_id)
    return true
  },

  /** What cannot be deleted is left out without a word. */
  deleteMessages({ world }, { chat_id, message_ids }) {
    const room = writableRoom(world, chat_id)
    if (message_ids.length > 100) throw badRequest('Too many message identifiers specified')
    for (const id of message_ids) {
      const message = world.messages.get(room.chat.id, id)?.message
      if (message && !refusalToDelete(world, room, message)) remove(world, room, id)
    }
    return true
  },

  pinChatMessage({ world }, { chat_id, message_id }) {
    const room = writableRoom(world, chat_id)
    const { message } = storedMessage(world, room, message_id, 'message to pin')
    if (room.chat.type !== 'private' && room.bot !== 'administrator') throw badRequest('not enough rights to manage pinned messages in the chat')
    setPinned(world, room, message_id)
    publish(world, { message: { message_id: nextMessageId(world, room), from: botUser(world), chat: room.chat, date: world.clock.unix(), pinned_message: asReply(message) } as Message })
    return true
  },

  unpinChatMessage: ({ world }, { chat_id }) => setPinned(world, roomOf(world, chat_id), undefined),
  unpinAllChatMessages: ({ world }, { chat_id }) => setPinned(world, roomOf(world, chat_id), undefined),
}

function refusalToDelete(world: World, room: Room, message: Message): string | undefined {
  if (room.chat.type !== 'private' && room.bot !== 'administrator' && !isFromBot(world, message)) return "message can't be deleted"
  return message.date < world.clock.unix() - deletableSeconds ? "message can't be deleted for everyone" : undefined
}

function remove(world: World, { chat }: Room, messageId: number): void {
  world.messages.remove(chat.id, messageId)
  world.events.tell({ type: 'deleted', chat_id: chat.id, message_id: messageId })
}

function setPinned(world: World, room: Room, messageId: number | undefined): true {
  if (messageId === undefined) delete room.pinned
  else room.pinned = messageId
  world.rooms.set(room.chat.id, room)
  return true
}
