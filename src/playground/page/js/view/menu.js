/** Pop-up menus: context menus and the ones behind buttons. */
import { h } from './dom.js'
import { icon } from './icons.js'

/** @typedef {{label: string, icon?: import('./icons.js').IconName, lead?: Node, run: () => unknown, danger?: boolean, checked?: boolean} | 'line'} Item */

/** @type {(() => void) | null} */
let closeOpen = null

/**
 * @param {{x: number, y: number, anchor?: Element}} at
 * @param {Item[]} items
 * @param {{label: string, top?: HTMLElement | null}} how
 */
export function menu(at, items, { label, top = null }) {
  closeOpen?.()
  const opener = document.activeElement
  const list = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: '-1', onkeydown: keys }, top, items.map(item => item === 'line' ? h('hr') : entry(item)))
  document.body.append(list)
  setPosition(list, at)
  const outside = (/** @type {Event} */ e) => { if (!list.contains(/** @type {Node} */ (e.target))) close() }
  // The press that opened the menu is still on its way up.
  setTimeout(() => addEventListener('pointerdown', outside, true))
  addEventListener('resize', close)
  closeOpen = close
  const begin = /** @type {HTMLElement | null} */ (list.querySelector('[role^=menuitem]'))
  begin?.focus({ preventScroll: true })

  function close() {
    if (closeOpen !== close) return
    closeOpen = null
    list.remove()
    removeEventListener('pointerdown', outside, true)
    removeEventListener('resize', close)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
  /** @param {Exclude<Item, 'line'>} item */
  function entry(item) {
    return h('button', {
      type: 'button', role: item.checked === undefined ? 'menuitem' : 'menuitemradio', 'aria-checked': item.checked === undefined ? null : String(item.checked),
      class: item.danger ? 'danger' : null, onclick: () => { close(); item.run() },
    }, item.lead ?? (item.icon && icon(item.icon)), h('span', {}, item.label), item.checked && icon('check'))
  }
  function focusable() {
    return /** @type {HTMLElement[]} */ ([...list.querySelectorAll('button, input')])
  }
  /** @param {KeyboardEvent} event */
  function keys(event) {
    const all = focusable()
    const here = all.indexOf(/** @type {HTMLElement} */ (document.activeElement))
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (event.target instanceof HTMLInputElement && event.key !== 'Escape') return
    if (step) all[(here + step + all.length) % all.length]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return close
}

/** @param {HTMLElement} list @param {{x: number, y: number}} at */
function setPosition(list, { x, y }) {
  const { width, height } = list.getBoundingClientRect()
  list.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`
  list.style.top = `${Math.max(8, y + height + 8 > innerHeight ? Math.max(8, Math.min(y - height, innerHeight - height - 8)) : y)}px`
}

/** Below a button, its right edges aligned. @param {Element} button */
export function under(button) {
  const box = button.getBoundingClientRect()
  return { x: box.left, y: box.bottom + 6 }
}
