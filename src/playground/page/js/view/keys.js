/** Keys that work anywhere in the conversation. */
import { place } from '../model/place.js'
import { findMessage } from '../model/store.js'
import { openActions } from './actions.js'
import { moveFocus } from './conversation.js'
import { byId } from './dom.js'

export function startKeys() {
  byId('scroll').addEventListener('keydown', event => {
    const row = event.target instanceof HTMLElement && event.target.classList.contains('row') ? event.target : null
    if (!row) return
    if (event.key === 'ArrowUp') moveFocus(-1)
    else if (event.key === 'ArrowDown') moveFocus(1)
    else if (event.key === 'Enter' || event.key === 'ContextMenu') open(row)
    else if (event.key === 'Escape') byId('message').focus()
    else return
    event.preventDefault()
  })
  longPress(byId('days'))
}

/** @param {HTMLElement} row */
function open(row) {
  const message = place.chat ? findMessage(place.chat, Number(row.dataset.id)) : null
  const box = row.querySelector('.bubble')?.getBoundingClientRect()
  if (message && box) openActions(message, { x: box.left + 12, y: box.top + 24 })
}

/** iOS sends no contextmenu event for a long press. @param {HTMLElement} area */
function longPress(area) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const stop = () => clearTimeout(timer)
  area.addEventListener('touchstart', event => {
    const row = event.target instanceof Element && !event.target.closest('a, button, audio, video') ? event.target.closest('.row') : null
    if (row instanceof HTMLElement) timer = setTimeout(() => { if (!document.querySelector('.menu')) open(row) }, 550)
  }, { passive: true })
  for (const type of ['touchend', 'touchmove', 'touchcancel']) area.addEventListener(type, stop, { passive: true })
}
