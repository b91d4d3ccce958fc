/** What an empty chat says: whom one writes to and what to type first. */
import { emit } from '../model/bus.js'
import { nameOf } from '../model/names.js'
import { place } from '../model/place.js'
import { room, store } from '../model/store.js'
import { avatar } from './controls.js'
import { byId, fill, h } from './dom.js'

/** @param {unknown[]} list */
export function drawWelcome(list) {
  const box = byId('welcome')
  box.hidden = list.length > 0
  if (list.length > 0) return
  const here = place.chat && room(place.chat)
  if (!here || !store.bot) return fill(box, h('p', { class: 'welcome-pill' }, 'Choose a chat'))
  if (here.chat.type !== 'private') {
    return fill(box, card('No messages yet', h('p', {}, 'In a group the bot answers when it is addressed: begin with a command, mention it, or reply to it.'), say(`/help@${store.bot.username ?? ''}`)))
  }
  fill(box, card(nameOf(store.bot),
    h('p', {}, 'Say what to remember and when; the reminder comes at that minute.'),
    h('ol', { class: 'steps' }, h('li', {}, 'Press Start (or type ', h('code', {}, '/start'), ').'), h('li', {}, 'Then type ', h('code', {}, 'tomorrow at 9 call mom'), '.'), h('li', {}, 'Jump with the clock above to see it arrive.')),
    h('button', { type: 'button', class: 'button start', id: 'start', onclick: () => emit('say', '/start') }, 'Start')))
}

/** @param {string} title @param {...Node} rest */
const card = (title, ...rest) => h('div', { class: 'welcome-card' }, avatar(store.bot?.id ?? 0, title, 'large'), h('h2', {}, title), ...rest)

/** @param {string} text */
const say = text => h('button', { type: 'button', class: 'button quiet', onclick: () => emit('say', text) }, text)
