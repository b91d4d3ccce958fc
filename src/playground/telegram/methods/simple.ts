import { randomInt } from 'node:crypto'
import { roomOf, writableRoom, storedMessage } from '../access.ts'
import { badRequest } from '../failure.ts'
import { post } from '../post.ts'
import type { Methods } from './call.ts'

const faces: Record<string, number> = { '🎲': 6, '🎯': 6, '🎳': 6, '🏀': 5, '⚽': 5, '🎰': 64 }

/** Messages that are a few plain fields, and signs that are no messages. */
export const simpleMethods: Methods = {
  sendLocation: ({ world }, payload) => post(world, payload, { location: place(payload) }),

  sendVenue({ world }, payload) {
    const { title, address } = payload
    return post(world, payload, { location: place(payload), venue: { location: place(payload), title, address } })
  },

  sendContact({ world }, payload) {
    const { phone_number, first_name, last_name, vcard } = payload
    return post(world, payload, { contact: { phone_number, first_name, ...(last_name !== undefined && { last_name }), ...(vcard !== undefined && { vcard }) } })
  },

  sendDice({ world }, payload) {
    const emoji = payload.emoji ?? '🎲'
    if (!(emoji in faces)) throw badRequest('EMOTICON_INVALID')
    return post(world, payload, { dice: { emoji, value: randomInt(1, faces[emoji]! + 1) } })
  },

  sendChatAction({ world }, { chat_id, action, message_thread_id }) {
    const { chat } = writableRoom(world, chat_id)
    world.events.tell({ type: 'action', chat_id: chat.id, action, ...(message_thread_id !== undefined && { message_thread_id }) })
    return true
  },

  setMessageReaction({ world }, { chat_id, message_id, reaction = [] }) {
    const stored = storedMessage(world, roomOf(world, chat_id), message_id, 'message to react')
    if (reaction.length > 1) throw badRequest('REACTIONS_TOO_MANY')
    const own = reaction.map(one => ({ user_id: world.me.id, emoji: one.type === 'emoji' ? one.emoji : one.type }))
    stored.reactions = [...(stored.reactions ?? []).filter(({ user_id }) => user_id !== world.me.id), ...own]
    world.messages.save(stored)
    world.events.tell({ type: 'reaction', chat_id: stored.message.chat.id, message_id, reactions: stored.reactions })
    return true
  },
}

function place({ latitude, longitude, horizontal_accuracy }: { latitude: number, longitude: number, horizontal_accuracy?: number }) {
  if (Math.abs(latitude) > 90) throw badRequest('latitude is empty')
  if (Math.abs(longitude) > 180) throw badRequest('longitude is empty')
  return { latitude, longitude, ...(horizontal_accuracy !== undefined && { horizontal_accuracy }) }
}
