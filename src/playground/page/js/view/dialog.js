/** Modal dialogs on the browser's own <dialog>: it keeps the focus inside and closes on Escape. */
import { h } from './dom.js'
import { complain } from './toast.js'

/**
 * @param {string} title
 * @param {import('./dom.js').Child[]} content
 * @param {{ok: string, run: () => unknown, danger?: boolean} | null} [action]  run may throw: the dialog then stays and says why
 */
export function dialog(title, content, action = null) {
  const opener = document.activeElement
  const cancel = h('button', { type: 'button', class: 'button quiet', onclick: () => box.close() }, action ? 'Cancel' : 'Close')
  const ok = action && h('button', { type: 'submit', class: `button ${action.danger ? 'danger' : ''}` }, action.ok)
  const form = h('form', { class: 'dialog-form', method: 'dialog', onsubmit: submit }, h('h2', {}, title), ...content, h('div', { class: 'dialog-end' }, cancel, ok))
  const box = h('dialog', { class: 'dialog', 'aria-label': title }, form)

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault()
    if (!action || !ok || ok.disabled) return
    ok.disabled = true
    try {
      await action.run()
      box.close()
    } catch (error) {
      complain(error)
    } finally {
      ok.disabled = false
    }
  }
  box.addEventListener('click', event => { if (event.target === box) box.close() })
  box.addEventListener('close', () => {
    box.remove()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  })
  document.body.append(box)
  box.showModal()
  return box
}

/** @param {string} label @param {HTMLElement} input @param {string} [hint] */
export const field = (label, input, hint) => h('label', { class: 'field' }, h('span', {}, label), input, hint && h('small', {}, hint))
