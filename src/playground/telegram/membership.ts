import type { ChatMemberUpdated, User } from '@grammyjs/types'
import { botUser, type Room, type World } from './world.ts'

/** The bot learns what became of it in a chat. */
export function tellMembership(world: World, { chat }: Room, from: User, [before, after]: [string, string]): void {
  const member = (status: string) => ({ user: botUser(world), status, ...(status === 'kicked' && { until_date: 0 }) })
  world.queue.push({ my_chat_member: { chat, from, date: world.clock.unix(), old_chat_member: member(before), new_chat_member: member(after) } as ChatMemberUpdated })
  world.events.tell({ type: 'state' })
}
