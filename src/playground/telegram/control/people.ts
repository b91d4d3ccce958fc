import type { User } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import { tellMembership } from '../membership.ts'
import { shownCommands } from '../methods/commands.ts'
import { botUser, type Room, type World } from '../world.ts'
import { chatWith, numberIn, optionalText, pick, textIn, userWith } from './fields.ts'
import type { Controls } from './index.ts'
import { clockState } from './clock.ts'

export const peopleControls: Controls = {
  'GET /state': ({ world, site }) => ({
    bot: botUser(world), users: [...world.users.values()], chats: [...world.rooms.values()].map(shownRoom),
    clock: clockState(site), commands: shownCommands(world), flood: world.flood.enabled,
  }),

  'POST /users'({ world, body }) {
    const username = optionalText(body, 'username')
    if (username !== undefined && !/^\w{3,32}$/.test(username)) throw new ControlError(400, 'username must be 3-32 letters, digits or _, without @.')
    const user: User = {
      id: world.settings.nextUserId++, is_bot: false, first_name: textIn(body, 'first_name'),
      ...pick('last_name', optionalText(body, 'last_name')), ...pick('username', username), ...pick('language_code', optionalText(body, 'language_code')),
    }
    world.saveSettings()
    world.users.set(user.id, user)
    world.rooms.set(user.id, {
      chat: { id: user.id, type: 'private', first_name: user.first_name, ...pick('last_name', user.last_name), ...pick('username', username) },
      members: [user.id], topics: [], bot: 'member', lastMessageId: 0,
    })
    world.events.tell({ type: 'state' })
    return user
  },

  'POST /block': ({ world, body }) => setBlocked(world, numberIn(body, 'user_id'), true),
  'POST /unblock': ({ world, body }) => setBlocked(world, numberIn(body, 'user_id'), false),
}

const shownRoom = ({ chat, members, topics, blocked, bot }: Room) =>
  ({ chat, members, topics, ...(blocked && { blocked }), ...(bot !== 'member' && bot !== 'administrator' && { left: true }) })

function setBlocked(world: World, userId: number, blocked: boolean): true {
  const user = userWith(world, userId)
  const room = chatWith(world, userId)
  if (Boolean(room.blocked) === blocked) return true
  if (blocked) room.blocked = true
  else delete room.blocked
  world.rooms.set(userId, room)
  tellMembership(world, room, user, blocked ? ['member', 'kicked'] : ['kicked', 'member'])
  return true
}
