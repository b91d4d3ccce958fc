/** Small controls that several views share. */
import { hue, initials } from '../model/names.js'
import { store } from '../model/store.js'
import { h } from './dom.js'
import { icon } from './icons.js'

/**
 * @param {import('./icons.js').IconName} name
 * @param {string} label
 * @param {(event: MouseEvent) => void} onclick
 * @param {Record<string, any>} [props]
 */
export const iconButton = (name, label, onclick, props = {}) =>
  h('button', { type: 'button', ...props, class: `icon-button ${props.class ?? ''}`, 'aria-label': label, title: label, onclick }, icon(name))

/** @param {number} id @param {string} name @param {string} [size] */
export function avatar(id, name, size = '') {
  if (id === store.bot?.id) return h('span', { class: `avatar bot ${size}`, 'aria-hidden': 'true' }, icon('clock'))
  return h('span', { class: `avatar ${size}`, style: { '--hue': hue(id) }, 'aria-hidden': 'true' }, initials(name))
}
