import type { Chat, Message, User } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import { tellMembership } from '../membership.ts'
import { nextMessageId, publish } from '../post.ts'
import { botUser, type Room, type World } from '../world.ts'
import { chatWith, pick, textIn, userWith } from './fields.ts'
import type { Controls } from './index.ts'

export const chatControls: Controls = {
  'POST /chats'({ world, body }) {
    const type = textIn(body, 'type')
    if (type !== 'group' && type !== 'supergroup') throw new ControlError(400, 'type must be "group" or "supergroup".')
    const isForum = body.is_forum === true
    if (isForum && type === 'group') throw new ControlError(400, 'Only a supergroup can have topics.')
    const members = membersIn(world, body.members)
    const room = createRoom(world, type, textIn(body, 'title'), members, isForum)
    if (body.administrator === true) room.bot = 'administrator'
    const founder = userWith(world, members[0]!)
    tellMembership(world, room, founder, ['left', room.bot])
    sayService(world, room, founder, { new_chat_members: [botUser(world)] })
    return room.chat
  },

  'POST /chats/:id/topics'({ world, body, ids }) {
    const room = forumWith(world, ids[0]!)
    const name = textIn(body, 'name')
    const opening = sayService(world, room, founderOf(world, room), { forum_topic_created: { name, icon_color: 7322096 }, is_topic_message: true }, true)
    room.topics.push({ message_thread_id: opening.message_id, name })
    world.rooms.set(room.chat.id, room)
    world.events.tell({ type: 'state' })
    return { message_thread_id: opening.message_id }
  },

  'DELETE /chats/:id/topics/:id'({ world, ids }) {
    const room = forumWith(world, ids[0]!)
    const left = room.topics.filter(topic => topic.message_thread_id !== ids[1])
    if (left.length === room.topics.length) throw new ControlError(404, `There is no topic ${ids[1]} in chat ${ids[0]}.`)
    room.topics = left
    world.rooms.set(room.chat.id, room)
    world.events.tell({ type: 'state' })
    return true
  },

  'POST /chats/:id/migrate'({ world, ids }) {
    const room = chatWith(world, ids[0]!)
    if (room.chat.type !== 'group' || room.migratedTo !== undefined) throw new ControlError(400, 'Only a group can become a supergroup, once.')
    const founder = founderOf(world, room)
    const grown = createRoom(world, 'supergroup', room.chat.title, room.members, false)
    grown.bot = room.bot
    sayService(world, room, founder, { migrate_to_chat_id: grown.chat.id })
    room.migratedTo = grown.chat.id
    world.rooms.set(room.chat.id, room)
    sayService(world, grown, founder, { migrate_from_chat_id: room.chat.id })
    world.events.tell({ type: 'state' })
    return grown.chat
  },

  'POST /chats/:id/kick'({ world, ids }) {
    const room = chatWith(world, ids[0]!)
    if (room.chat.type === 'private') throw new ControlError(400, 'Nobody can be removed from a private chat; block instead.')
    const before = room.bot
    room.bot = 'kicked'
    world.rooms.set(room.chat.id, room)
    const founder = founderOf(world, room)
    tellMembership(world, room, founder, [before, 'kicked'])
    return true
  },

  'POST /chats/:id/invite'({ world, ids }) {
    const room = chatWith(world, ids[0]!)
    if (room.bot !== 'kicked' && room.bot !== 'left') throw new ControlError(400, 'The bot is in this chat.')
    const before = room.bot
    room.bot = 'member'
    world.rooms.set(room.chat.id, room)
    const founder = founderOf(world, room)
    tellMembership(world, room, founder, [before, 'member'])
    sayService(world, room, founder, { new_chat_members: [botUser(world)] })
    return true
  },
}

function createRoom(world: World, type: 'group' | 'supergroup', title: string, members: number[], isForum: boolean): Room {
  // Ids of supergroups start with -100, those of groups are simply negative.
  const number = world.settings.nextChatId++
  world.saveSettings()
  const chat = { id: type === 'group' ? -number : -(1_000_000_000_000 + number), type, title, ...(isForum && { is_forum: true }) } as Chat
  const room: Room = { chat, members, topics: [], bot: 'member', lastMessageId: 0 }
  world.rooms.set(chat.id, room)
  return room
}

function membersIn(world: World, members: unknown): number[] {
  if (!Array.isArray(members) || members.length === 0) throw new ControlError(400, 'members must list at least one user id.')
  return members.map(id => userWith(world, Number(id)).id)
}

function forumWith(world: World, id: number): Room {
  const room = chatWith(world, id)
  if (room.chat.type !== 'supergroup' || !room.chat.is_forum) throw new ControlError(400, `Chat ${id} has no topics: create it with is_forum.`)
  return room
}

const founderOf = (world: World, room: Room): User => userWith(world, room.members[0]!)

/** Service messages reach every bot of the chat, privacy mode or not. */
function sayService(world: World, room: Room, from: User, content: object, opensTopic = false): Message {
  const message_id = nextMessageId(world, room)
  const message = { message_id, from, chat: room.chat, date: world.clock.unix(), ...pick('message_thread_id', opensTopic ? message_id : undefined), ...content } as Message
  publish(world, { message })
  if (room.bot === 'member' || room.bot === 'administrator') world.queue.push({ message: message as never })
  return message
}
