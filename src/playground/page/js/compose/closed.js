/** Why one cannot write here, with the way out. */
import * as api from '../model/api.js'
import { place } from '../model/place.js'
import { loadState, room } from '../model/store.js'
import { h } from '../view/dom.js'
import { complain } from '../view/toast.js'

/** @returns {HTMLElement | null} */
export function closedBy() {
  const here = place.chat ? room(place.chat) : null
  if (!here?.blocked) return here?.left ? h('p', {}, 'The bot was removed from this chat.') : null
  return h('button', { type: 'button', class: 'button wide', onclick: () => api.post('unblock', { user_id: place.me }).then(loadState, complain) }, 'Unblock the bot')
}
