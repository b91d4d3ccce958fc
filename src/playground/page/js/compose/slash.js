/** The bot's commands, offered while one types "/". */
import { place } from '../model/place.js'
import { room, store } from '../model/store.js'
import { fill, h } from '../view/dom.js'

/** @param {{pick: (command: string) => void}} tell */
export function createSlash({ pick }) {
  const element = h('div', { class: 'slash', role: 'listbox', id: 'slash', 'aria-label': 'Commands', hidden: true })
  /** @type {typeof store.commands} */
  let found = []
  let active = 0

  /** @param {string} text */
  function offer(text) {
    const typed = /^\/(\w*)$/.exec(text)?.[1]?.toLowerCase()
    found = typed === undefined ? [] : store.commands.filter(c => c.command.startsWith(typed))
    active = 0
    draw()
  }
  function draw() {
    element.hidden = found.length === 0
    fill(element, found.map((command, i) => h('div', {
      class: 'slash-item', role: 'option', id: `slash-${i}`, 'aria-selected': String(i === active),
      onpointerdown: (/** @type {Event} */ e) => e.preventDefault(), onclick: () => choose(i),
    }, h('strong', {}, `/${command.command}`), h('span', {}, command.description))))
    element.children[active]?.scrollIntoView({ block: 'nearest' })
  }
  /** @param {number} i */
  function choose(i) {
    const command = found[i]?.command
    hide()
    if (command) pick(full(command))
  }
  function hide() {
    found = []
    draw()
  }
  return {
    element, offer, hide,
    isOpen: () => found.length > 0,
    active: () => found.length ? `slash-${active}` : null,
    /** @param {KeyboardEvent} event @returns {string | boolean} whether the key was taken; a string is what to complete to */
    key(event) {
      if (found.length === 0) return false
      if (event.key === 'Escape') hide()
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length
        draw()
      } else if (event.key === 'Enter' && !event.shiftKey) choose(active)
      else if (event.key === 'Tab' && !event.shiftKey) return `/${found[active]?.command} `
      else return false
      return true
    },
  }
}

/** In a group a bare command may be meant for another bot. @param {string} command */
function full(command) {
  const inGroup = place.chat && room(place.chat)?.chat.type !== 'private'
  return inGroup && store.bot?.username ? `/${command}@${store.bot.username}` : `/${command}`
}
