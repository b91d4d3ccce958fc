/** The head of the left side: who one is, new chats, the theme. */
import { on } from '../model/bus.js'
import { nameOf, userById } from '../model/names.js'
import { go, place } from '../model/place.js'
import { store } from '../model/store.js'
import { newChat, newPerson } from './create.js'
import { avatar, iconButton } from './controls.js'
import { dialog } from './dialog.js'
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

/** More would make a menu longer than the window; the rest is searched for. */
const most = 10

/** @param {number} id */
const become = id => go({ me: id, chat: id, topic: null })

function choose() {
  const others = store.users.filter(u => u.id !== place.me)
  const people = [userById(place.me), ...others.slice(0, most)].filter(u => !!u)
  menu(under(byId('me')), [
    ...people.map(user => ({ label: nameOf(user), lead: avatar(user.id, nameOf(user), 'small'), checked: user.id === place.me, run: () => become(user.id) })),
    'line',
    .../** @type {import('./menu.js').Item[]} */ (others.length > most ? [{ label: 'Somebody else…', icon: 'users', run: find }] : []),
    { label: 'New person…', icon: 'user', run: newPerson },
  ], { label: 'Who you are' })
}

function find() {
  const list = h('ul', { class: 'pick' })
  const search = h('input', { type: 'search', 'aria-label': 'Name', placeholder: 'Name', autocomplete: 'off', oninput: show })
  const box = dialog('Who are you?', [h('div', { class: 'field' }, search), list])
  function show() {
    const found = store.users.filter(u => nameOf(u).toLowerCase().includes(search.value.toLowerCase())).slice(0, 50)
    fill(list, found.map(user => h('li', {}, h('button', { type: 'button', onclick: () => { box.close(); become(user.id) } }, avatar(user.id, nameOf(user), 'small'), nameOf(user)))))
  }
  show()
}

/** @param {Element} button */
function add(button) {
  menu(under(button), [
    { label: 'New person…', icon: 'user', run: newPerson },
    { label: 'New group…', icon: 'users', run: newChat },
  ], { label: 'New' })
}
