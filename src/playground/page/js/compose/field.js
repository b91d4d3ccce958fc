/** The field one types into: formatting keys, plain paste, a caret that goes where it is put. */
import { h } from '../view/dom.js'
import { readInput, writeInput } from './rich-input.js'

/** @param {{key: (event: KeyboardEvent) => boolean, changed: () => void, files: (files: FileList) => void}} on  key: true when the key was taken */
export function createField(on) {
  const element = h('div', {
    class: 'field-input', id: 'message', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message', 'data-hint': 'Message', enterkeyhint: 'send', autocapitalize: 'sentences', dir: 'auto', spellcheck: 'true',
    onkeydown: keydown, oninput: changed, onpaste: paste,
  })

  /** @param {KeyboardEvent} event */
  function keydown(event) {
    if (event.isComposing) return
    if (on.key(event) || format(event)) return event.preventDefault()
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      document.execCommand('insertLineBreak')
    }
  }
  function changed() {
    // An emptied field keeps a stray <br>, which would hide the hint.
    if (element.textContent === '' && !element.querySelector('br + br')) element.replaceChildren()
    on.changed()
  }
  /** @param {ClipboardEvent} event */
  function paste(event) {
    event.preventDefault()
    const data = event.clipboardData
    if (data?.files.length) return on.files(data.files)
    document.execCommand('insertText', false, data?.getData('text/plain') ?? '')
  }

  return {
    element,
    read: () => readInput(element),
    /** @param {string} text @param {import('../model/api.js').MessageEntity[]} [entities] */
    write(text, entities) {
      writeInput(element, text, entities)
      caretToEnd(element)
      on.changed()
    },
    caretToEnd: () => caretToEnd(element),
    isEmpty: () => element.textContent?.trim() === '',
    /** @param {string} hint */
    hint(hint) { element.dataset.hint = hint },
  }
}

/** @param {KeyboardEvent} event */
function format(event) {
  if (!event.ctrlKey && !event.metaKey) return false
  const key = event.key.toLowerCase()
  const command = event.shiftKey ? { x: 'strikeThrough' }[key] : { b: 'bold', i: 'italic', u: 'underline' }[key]
  if (command) return document.execCommand(command)
  const type = event.shiftKey ? { m: 'code', p: 'spoiler' }[key] : undefined
  return type ? wrap(type) : false
}

/** @param {string} type */
function wrap(type) {
  const selection = getSelection()
  if (!selection?.rangeCount || selection.isCollapsed) return false
  const range = selection.getRangeAt(0)
  const box = h(type === 'code' ? 'code' : 'span', { 'data-entity': type })
  box.append(range.extractContents())
  range.insertNode(box)
  selection.selectAllChildren(box)
  return true
}

/** @param {HTMLElement} element */
function caretToEnd(element) {
  if (document.activeElement !== element) return
  getSelection()?.selectAllChildren(element)
  getSelection()?.collapseToEnd()
}
