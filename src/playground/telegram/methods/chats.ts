import type { ChatFullInfo, ChatMember } from '@grammyjs/types'
import { readableRoom, roomOf } from '../access.ts'
import { badRequest } from '../failure.ts'
import { tellMembership } from '../membership.ts'
import { botUser, type Room, type World } from '../world.ts'
import type { Methods } from './call.ts'

export const chatMethods: Methods = {
  getChat({ world }, { chat_id }) {
    const room = readableRoom(world, chat_id)
    const pinned = room.pinned === undefined ? undefined : world.messages.get(room.chat.id, room.pinned)?.message
    return { ...room.chat, accent_color_id: 0, max_reaction_count: 11, ...(pinned && { pinned_message: pinned }) } as ChatFullInfo
  },
  getChatMember: ({ world }, { chat_id, user_id }) => memberOf(world, readableRoom(world, chat_id), user_id),
  getChatMemberCount: ({ world }, { chat_id }) => readableRoom(world, chat_id).members.length + 1,

  getChatAdministrators({ world }, { chat_id }) {
    const room = readableRoom(world, chat_id)
    if (room.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    return [room.members[0]!, world.me.id].map(id => memberOf(world, room, id)).filter(({ status }) => status !== 'member')
  },

  leaveChat({ world }, { chat_id }) {
    const room = readableRoom(world, chat_id)
    if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    const before = room.bot
    room.bot = 'left'
    world.rooms.set(room.chat.id, room)
    tellMembership(world, room, botUser(world), [before, 'left'])
    return true
  },

  setChatMenuButton({ world }, { chat_id, menu_button = { type: 'default' } }) {
    if (chat_id === undefined) {
      world.settings.menuButton = menu_button
      world.saveSettings()
      return true
    }
    const room = roomOf(world, chat_id)
    room.menuButton = menu_button
    world.rooms.set(room.chat.id, room)
    return true
  },
  getChatMenuButton: ({ world }, { chat_id }) => (chat_id === undefined ? undefined : roomOf(world, chat_id).menuButton) ?? world.settings.menuButton,
}

/** Whoever founded a group owns it. */
function memberOf(world: World, room: Room, userId: number): ChatMember {
  if (userId === world.me.id) return { user: botUser(world), status: room.bot } as ChatMember
  const user = world.users.get(userId)
  if (!user) throw badRequest('user not found')
  const isFounder = room.chat.type !== 'private' && room.members[0] === userId
  return { user, status: isFounder ? 'creator' : room.members.includes(userId) ? 'member' : 'left', ...(isFounder && { is_anonymous: false }) } as ChatMember
}
