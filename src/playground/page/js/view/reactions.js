/** Reactions below a message. The control API names them by person; pressing one's own takes it back. */
import * as api from '../model/api.js'
import { nameOf, userById } from '../model/names.js'
import { place } from '../model/place.js'
import { h } from './dom.js'
import { complain } from './toast.js'

/** @typedef {import('../model/api.js').Message & {reactions?: {user_id: number, emoji: string}[]}} Message */

export const quick = ['👍', '❤️', '🔥', '🎉', '😁', '🤔', '👎']

/** @param {Message} message @param {string | null} emoji */
export const react = (message, emoji) =>
  api.post('reactions', { chat_id: message.chat.id, from_id: place.me, message_id: message.message_id, emoji }).catch(complain)

/** @param {Message} message @returns {Map<string, number[]>} who reacted, by emoji */
export function reactionsOf(message) {
  /** @type {Map<string, number[]>} */
  const all = new Map()
  for (const { emoji, user_id } of message.reactions ?? []) all.set(emoji, [...(all.get(emoji) ?? []), user_id])
  return all
}

/** @param {Message} message */
export function reactions(message) {
  const all = reactionsOf(message)
  if (all.size === 0) return null
  return h('div', { class: 'reactions' }, [...all].map(([emoji, ids]) => {
    const mine = ids.includes(place.me)
    const who = ids.map(id => id === place.me ? 'you' : nameOf(userById(id))).join(', ')
    return h('button', { type: 'button', class: 'reaction', 'aria-pressed': String(mine), title: who, 'aria-label': `${emoji} from ${who}`, onclick: () => react(message, mine ? null : emoji) }, emoji, ids.length > 1 && h('span', {}, String(ids.length)))
  }))
}
