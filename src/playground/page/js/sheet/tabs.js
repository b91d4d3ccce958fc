/** The tabs at the foot. */
import { on } from '../model/bus.js'
import { dialog, field } from '../view/dialog.js'
import { byId, fill, h } from '../view/dom.js'
import { icon } from '../view/icons.js'
import { menu, under } from '../view/menu.js'
import { complain } from '../view/toast.js'
import { act, model, openTab, tab } from './model.js'

export function startTabs() {
  on('book', draw)
}

function draw() {
  const here = tab()
  const tabs = model.book?.tabs?.filter(each => !each.hidden) ?? []
  byId('tabs').hidden = !here
  fill(byId('tabs'),
    h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Add a tab', onclick: () => ask('New tab', '', title => act('add-tab', { title })) }, icon('plus')),
    tabs.map(each => h('button', {
      type: 'button', class: 'tab', 'aria-current': String(each === here), 'aria-haspopup': each === here ? 'menu' : null,
      onclick: (/** @type {Event} */ e) => each === here ? more(each.title, /** @type {Element} */ (e.currentTarget)) : openTab(each.sheetId),
    }, each.title)))
}

/** @param {string} title @param {Element} anchor */
function more(title, anchor) {
  menu({ ...under(anchor), anchor }, [
    { label: 'Rename', icon: 'edit', run: () => ask('Rename the tab', title, name => act('rename', { tab: title, title: name })) },
    { label: 'Delete the tab', icon: 'trash', danger: true, run: () => act('delete-tab', { tab: title }).catch(complain) },
  ], { label: title })
}

/** @param {string} heading @param {string} value @param {(title: string) => unknown} run */
function ask(heading, value, run) {
  const input = h('input', { value, required: true, maxlength: '100' })
  dialog(heading, [field('Name', input)], { ok: 'OK', run: () => run(input.value) })
}
