import type { Message } from '@grammyjs/types'
import { badRequest, forbidden } from './failure.ts'
import type { Stored } from './messages.ts'
import type { Room, World } from './world.ts'

/** The chat, whatever the bot may do there. */
export function roomOf(world: World, chatId: number | string): Room {
  const room = world.rooms.get(chatId)
  if (!room) throw badRequest('chat not found')
  if (room.migratedTo !== undefined) throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: room.migratedTo })
  return room
}

/** The chat, where the bot may look; the refusals are those of `Client::check_chat_access`. */
export function readableRoom(world: World, chatId: number | string): Room {
  const room = roomOf(world, chatId)
  if (room.bot === 'kicked') throw forbidden(`bot was kicked from the ${room.chat.type} chat`)
  if (room.bot === 'left') throw forbidden(`bot is not a member of the ${room.chat.type} chat`)
  return room
}

/** The chat, where the bot may write. */
export function writableRoom(world: World, chatId: number | string): Room {
  const room = readableRoom(world, chatId)
  if (room.blocked) throw forbidden('bot was blocked by the user')
  return room
}

/** @param what  as in `Client::check_message`: "message to edit", "message to delete", … */
export function storedMessage(world: World, room: Room, messageId: number, what: string): Stored {
  const stored = world.messages.get(room.chat.id, messageId)
  if (!stored) throw badRequest(`${what} not found`)
  return stored
}

export const isFromBot = (world: World, message: Message): boolean => message.from?.id === world.me.id
