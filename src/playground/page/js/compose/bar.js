/** The strip above the field: which message one replies to or edits. */
import { emit } from '../model/bus.js'
import { nameOf } from '../model/names.js'
import { summary } from '../text/summary.js'
import { iconButton } from '../view/controls.js'
import { fill, h } from '../view/dom.js'
import { icon } from '../view/icons.js'

/** @param {HTMLElement} bar @param {{kind: 'reply' | 'edit', message: import('../model/api.js').Message} | null} about @param {() => void} cancel */
export function drawBar(bar, about, cancel) {
  bar.hidden = !about
  if (!about) return fill(bar)
  fill(bar, icon(about.kind),
    h('button', { type: 'button', class: 'bar-text', onclick: () => emit('jump', about.message.message_id) },
      h('strong', {}, about.kind === 'edit' ? 'Edit message' : `Reply to ${nameOf(about.message.from)}`), h('span', {}, summary(about.message))),
    iconButton('close', about.kind === 'edit' ? 'Cancel the edit' : 'Cancel the reply', cancel))
}
