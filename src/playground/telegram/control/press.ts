import { randomInt } from 'node:crypto'
import type { CallbackQuery, ReactionType } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import { answerableMs } from '../methods/callback.ts'
import type { World } from '../world.ts'
import { numberIn, optionalText, textIn, userWith } from './fields.ts'
import type { Controls } from './index.ts'
import { presentIn } from './messages.ts'

/** Ids sort by time, so that the oldest are found first and what can no longer be answered is forgotten. */
function newQueryId(world: World): string {
  const now = world.clock.nowMs()
  for (const [id, { atMs }] of world.queries.entries()) {
    if (atMs > now - answerableMs) break
    world.queries.delete(id)
  }
  return `${now}${randomInt(10_000, 100_000)}`
}

export const pressControls: Controls = {
  'POST /press'({ world, body }) {
    const room = presentIn(world, body)
    const stored = world.messages.get(room.chat.id, numberIn(body, 'message_id'))
    if (!stored) throw new ControlError(404, 'There is no such message.')
    const data = textIn(body, 'data')
    const buttons = stored.keyboard && 'inline_keyboard' in stored.keyboard ? stored.keyboard.inline_keyboard.flat() : []
    if (!buttons.some(button => 'callback_data' in button && button.callback_data === data)) throw new ControlError(400, `Message ${stored.message.message_id} has no button with the data "${data}".`)
    const query: CallbackQuery = {
      id: newQueryId(world), from: userWith(world, numberIn(body, 'from_id')), message: stored.message,
      chat_instance: String(room.chat.id), data,
    }
    world.queries.set(query.id, { id: query.id, atMs: world.clock.nowMs() })
    world.queue.push({ callback_query: query })
    return { callback_query_id: query.id }
  },

  'POST /reactions'({ world, body }) {
    const room = presentIn(world, body)
    const stored = world.messages.get(room.chat.id, numberIn(body, 'message_id'))
    if (!stored) throw new ControlError(404, 'There is no such message.')
    const user = userWith(world, numberIn(body, 'from_id'))
    const emoji = optionalText(body, 'emoji')
    const others = (stored.reactions ?? []).filter(reaction => reaction.user_id !== user.id)
    const before = (stored.reactions ?? []).filter(reaction => reaction.user_id === user.id)
    const after = emoji ? [{ user_id: user.id, emoji }] : []
    stored.reactions = [...others, ...after]
    world.messages.save(stored)
    const place = { chat_id: room.chat.id, message_id: stored.message.message_id }
    world.events.tell({ type: 'reaction', ...place, reactions: stored.reactions })
    // In groups only administrators are told of reactions.
    if (room.chat.type === 'private' || room.bot === 'administrator') {
      const asTypes = (list: { emoji: string }[]) => list.map(reaction => ({ type: 'emoji', emoji: reaction.emoji }) as ReactionType)
      world.queue.push({ message_reaction: { chat: room.chat, message_id: place.message_id, user, date: world.clock.unix(), old_reaction: asTypes(before), new_reaction: asTypes(after) } })
    }
    return true
  },
}
