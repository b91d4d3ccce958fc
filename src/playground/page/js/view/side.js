/** The head of the left side: who one is, new chats, the theme. */
import { on } from '../model/bus.js'
import { nameOf, userById } from '../model/names.js'
import { go, place } from '../model/place.js'
import { store } from '../model/store.js'
import { newChat, newPerson } from './create.js'
import { avatar, iconButton } from './controls.js'
import { byId, fill, h } from './dom.js'
import { icon } from './icons.js'
import { menu, under } from './menu.js'

export function startSide() {
  on('state', draw)
  on('place', draw)
  byId('side-foot').append('A local Telegram for trying the bot. Nothing leaves this machine.')
}

function draw() {
  const me = userById(place.me)
  fill(byId('side-head'),
    h('button', { type: 'button', class: 'me', id: 'me', 'aria-haspopup': 'menu', 'aria-label': `You are ${nameOf(me)}. Switch person`, onclick: choose },
      avatar(place.me, nameOf(me)),
      h('span', { class: 'me-text' }, h('small', {}, 'You are'), h('strong', {}, nameOf(me))), icon('down')),
    iconButton('plus', 'New chat or person', event => add(/** @type {Element} */ (event.currentTarget)), { id: 'add', 'aria-haspopup': 'menu' }),
    h('button', { type: 'button', class: 'icon-button theme', 'aria-label': 'Switch between light and dark', title: 'Light or dark', onclick: () => dispatchEvent(new Event('theme-toggle')) }, icon('moon'), icon('sun')))
}

function choose() {
  const most = 12
  const others = store.users.filter(u => u.id !== place.me).slice(0, most)
  const people = [userById(place.me), ...others].filter(u => !!u)
  menu(under(byId('me')), [
    ...people.map(user => ({ label: nameOf(user), lead: avatar(user.id, nameOf(user), 'small'), checked: user.id === place.me, run: () => go({ me: user.id, chat: user.id, topic: null }) })),
    'line',
    { label: 'New person…', icon: 'user', run: newPerson },
  ], { label: 'Who you are' })
}

/** @param {Element} button */
function add(button) {
  menu(under(button), [
    { label: 'New person…', icon: 'user', run: newPerson },
    { label: 'New group…', icon: 'users', run: newChat },
  ], { label: 'New' })
}
