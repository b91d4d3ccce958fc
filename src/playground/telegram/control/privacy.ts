import type { Message } from '@grammyjs/types'
import { isFromBot } from '../access.ts'
import type { Room, World } from '../world.ts'

/** What a bot gets of a group in privacy mode (core.telegram.org/bots/features, "Privacy mode"): commands, replies to it, mentions of it. */
export function reachesBot(world: World, room: Room, message: Message): boolean {
  if (room.bot === 'kicked' || room.bot === 'left') return false
  if (room.chat.type === 'private' || room.bot === 'administrator' || !world.settings.privacy) return true
  return (message.reply_to_message !== undefined && isFromBot(world, message.reply_to_message)) || isAddressed(world, message)
}

function isAddressed(world: World, message: Message): boolean {
  const text = message.text ?? message.caption ?? ''
  const name = `@${world.me.username}`.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).some(entity => {
    const marked = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
    if (entity.type === 'bot_command') return !marked.includes('@') || marked.endsWith(name)
    return entity.type === 'mention' ? marked === name : entity.type === 'text_mention' && entity.user.id === world.me.id
  })
}
