/** Typing into a cell: in place, or in the bar above, which is easier on a phone. */
import { on } from '../model/bus.js'
import { byId, fill, h } from '../view/dom.js'
import { complain } from '../view/toast.js'
import { cellName, editable, enter, model, select, selectedCell, tab } from './model.js'

export function startEditor() {
  on('enter', text => { void save(text) })
  on('select', showBar)
  on('book', showBar)
}

/** @param {string} text */
const save = async text => {
  try { await enter(text) } catch (error) { complain(error) }
}

function showBar() {
  const bar = byId('bar')
  bar.hidden = !tab()
  const typing = bar.querySelector('input')
  if (typing && typing === document.activeElement && typing.dataset.cell === cellName()) return
  const input = h('input', { 'aria-label': `Cell ${cellName()}`, value: editable(selectedCell()), 'data-cell': cellName(), autocomplete: 'off', enterkeyhint: 'done', onkeydown: barKeys, onchange: () => save(input.value) })
  fill(bar, h('span', { class: 'cell-name' }, cellName()), input)
}

/** @param {KeyboardEvent} event */
function barKeys(event) {
  const input = /** @type {HTMLInputElement} */ (event.target)
  if (event.key === 'Escape') input.value = editable(selectedCell())
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.preventDefault()
  input.blur() // a change is saved by leaving
}

/** @param {string} [typed]  what replaces the cell's text; without, the text is edited */
export function openEditor(typed) {
  const cell = document.querySelector('.grid td[aria-selected]')
  if (!(cell instanceof HTMLElement)) return
  closeEditor()
  const editor = h('input', {
    class: 'cell-editor', 'aria-label': `Edit ${cellName()}`, value: typed ?? editable(selectedCell()), autocomplete: 'off', onkeydown: keys, onblur: () => finish(true),
    style: { left: `${cell.offsetLeft}px`, top: `${cell.offsetTop}px`, width: `${cell.offsetWidth}px`, height: `${cell.offsetHeight}px` },
  })
  byId('scroll').append(editor)
  editor.focus({ preventScroll: true })
  editor.setSelectionRange(editor.value.length, editor.value.length)

  /** @param {boolean} keep */
  function finish(keep) {
    if (!editor.isConnected || editor.dataset.done) return
    editor.dataset.done = 'yes'
    editor.remove()
    if (keep) void save(editor.value)
  }
  /** @param {KeyboardEvent} event */
  function keys(event) {
    event.stopPropagation()
    const step = event.key === 'Enter' ? [1, 0] : event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : event.key === 'Escape' ? [0, 0] : null
    if (!step) return
    event.preventDefault()
    const [down = 0, right = 0] = step
    finish(event.key !== 'Escape')
    select(model.row + down, model.column + right)
    const next = document.querySelector('.grid td[aria-selected]')
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }
}

export function closeEditor() {
  document.querySelector('.cell-editor')?.remove()
}
