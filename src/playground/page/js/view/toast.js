/** Short notes that leave by themselves. */
import { byId, h } from './dom.js'

/** @param {string} text @param {{bad?: boolean}} [how] */
export function toast(text, { bad = false } = {}) {
  const note = h('div', { class: `toast ${bad ? 'bad' : ''}` }, text)
  byId('toasts').append(note)
  setTimeout(() => note.remove(), Math.min(8000, 2500 + text.length * 50))
}

/** @param {unknown} error */
export const complain = error => toast(error instanceof Error ? error.message : String(error), { bad: true })
